using Motorcade.Domain.Dates;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the travels abroad of presidents and secretaries of state of the United States: a row a country.</summary>
/// <param name="tables">What is known.</param>
public sealed class UsTravelsReader(RecordTables tables) : IDiaryReader
{
    private const string Home = "US";

    /// <inheritdoc/>
    public string Source => "us-travels";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public string Keeper => "US Office of the Historian";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } = ["id", "role", "traveller", "start", "end", "country", "locale", "remarks"];

    /// <inheritdoc/>
    public RowReading Read(DiaryRow row)
    {
        var key = row["id"];
        var secretary = row["role"] == "secretary";
        var reading = new RowReading
        {
            Line = row.Line,
            Key = key,
            Title = $"Travels of the {(secretary ? "Secretary of State" : "President")}, row {key}"
        };
        if (RowDates.Read(row, key, "start", "end", out var start, out var end) is { } wrong)
            return reading with { Fault = wrong };
        if (tables.Countries.Find(row["country"], start) is not { } country)
            return reading with
            {
                Fault = new(row.Line, key, "country", FaultKind.Country,
                $"'{row["country"]}' is no country that is known")
            };
        if (row["traveller"].Length == 0)
            return reading with { Fault = new(row.Line, key, "traveller", FaultKind.Traveller, "is empty") };
        return reading with { Published = end, Stops = [.. Stops(row, key, secretary, country, start, end)] };
    }

    private IEnumerable<TripClaim> Stops(DiaryRow row, string key, bool secretary, RecordCountry country, DateOnly start, DateOnly end)
    {
        var office = secretary
            ? new RecordTitle(RecordOffice.ForeignMinister, "Secretary of State", false, true)
            : new RecordTitle(RecordOffice.HeadOfState, "President", false, true);
        var named = new NamedPerson(office, PersonNameText.Plain(row["traveller"]), Home);
        var traveller = tables.People.Find(named, Home, start) is { } known ? PersonFinder.RefOf(known) : new(named.Name);
        var places = tables.Places.List(row["locale"], country, tables.Countries, start);
        var dates = new DateInterval(PartialDate.Of(start), PartialDate.Of(end));
        var stops = places.Select(p => new RecordStop(p, dates)).ToList();
        Tell(row["remarks"], country, stops, start, end);
        var quote = row["remarks"].Length > 0 ? row["remarks"]
            : string.Join(", ", new[] { row["locale"], row["country"] }.Where(t => t.Length > 0));
        return RecordClaims.Of(this, key, traveller, stops, quote);
    }

    /// <summary>Meetings and events stand with the town that their clause names, else with the capital or the first town.</summary>
    private void Tell(string remark, RecordCountry country, List<RecordStop> stops, DateOnly start, DateOnly end)
    {
        var meetings = new MeetingReader(tables, country, Home, start);
        var seat = stops.Find(s => s.Place.Name == country.Country.Capital) ?? stops[0];
        foreach (var clause in RemarkClause.Cut(RemarkWords.Of(remark)))
        {
            var at = stops.Where(s => Names(clause, s.Place)).ToList();
            if (at.Count == 1 && stops.Count > 1)
                Date(remark, clause, at[0], start, end);
            var met = meetings.Read(clause);
            var name = EventReader.Read(remark, clause, i => IsPlace(clause, i, start));
            foreach (var stop in at.Count > 0 ? at : [seat])
            {
                stop.Meet(met);
                stop.Event ??= name;
            }
        }
    }

    private static void Date(string remark, RemarkClause clause, RecordStop stop, DateOnly start, DateOnly end)
    {
        var found = RemarkDates.First(remark, clause.Words[0].Start, clause.Words[^1].End, start);
        if (found is { } days && days.Days.Start!.Value.First >= start && days.Days.End!.Value.Last <= end)
            stop.Dates = days.Days;
    }

    private static bool Names(RemarkClause clause, PlaceRef place)
    {
        var name = Folded(place.Name);
        return name.Length > 0 && string.Join(' ', clause.Words.Select(w => w.Lower)).Contains(name, StringComparison.Ordinal);
    }

    private static string Folded(string name) => NameFolder.Fold(name);

    private bool IsPlace(RemarkClause clause, int at, DateOnly day)
    {
        var word = clause.Words[at];
        return word.IsCapital && (tables.Countries.Find(word.Text, day) is not null || tables.World.PlacesNamed(word.Text).Count > 0
            || (at + 1 < clause.Words.Count && tables.World.PlacesNamed($"{word.Text} {clause.Words[at + 1].Text}").Count > 0));
    }
}
