using Motorcade.Domain.Dates;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the visits of foreign leaders to the United States: a row a visit, its days those in Washington.</summary>
/// <param name="tables">What is known.</param>
public sealed class UsVisitsReader(RecordTables tables) : IDiaryReader
{
    private const string Host = "US";

    /// <inheritdoc/>
    public string Source => "us-visits";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public string Keeper => "US Office of the Historian";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } = ["id", "visitor", "from", "start", "end", "description"];

    /// <inheritdoc/>
    public RowReading Read(DiaryRow row)
    {
        var key = row["id"];
        var reading = new RowReading { Line = row.Line, Key = key, Title = $"Visits by foreign leaders, row {key}" };
        if (RowDates.Read(row, key, "start", "end", out var start, out var end) is { } wrong)
            return reading with { Fault = wrong };
        if (tables.Countries.Find(row["from"], start) is not { } home)
            return reading with { Fault = new(row.Line, key, "from", FaultKind.Country, $"'{row["from"]}' is no country that is known") };
        var visitors = VisitorReader.Read(row["visitor"], tables.Titles);
        if (visitors.Count == 0)
            return reading with
            {
                Fault = new(row.Line, key, "visitor", FaultKind.Traveller,
                $"'{row["visitor"]}' holds no name that can be told from its title")
            };
        var quote = row["description"].Length > 0 ? row["description"] : $"{row["visitor"]}, {row["from"]}";
        var stops = Stops(row["description"], home, start, end);
        return reading with
        {
            Published = end,
            Stops = [.. visitors.SelectMany(v => RecordClaims.Of(this, key, Traveller(v, home, start), stops, quote))
                .DistinctBy(c => c.Id)],
        };
    }

    private PersonRef Traveller(NamedPerson visitor, RecordCountry home, DateOnly start)
    {
        foreach (var code in home.Reach)
        {
            if (tables.People.Find(visitor, code, start) is { } known)
                return PersonFinder.RefOf(known);
        }
        return tables.People.Unlisted(visitor, home.Code);
    }

    private List<RecordStop> Stops(string description, RecordCountry home, DateOnly start, DateOnly end)
    {
        var host = tables.Countries.Find("United States", start)!;
        var clauses = RemarkClause.Cut(RemarkWords.Of(description));
        var stay = VisitStay.Read(description, clauses, start, end);
        var visit = new DateInterval(PartialDate.Of(start), PartialDate.Of(end));
        var places = new VisitPlaceReader(tables, host);
        var meetings = new MeetingReader(tables, host, home.Code, start);
        var told = clauses.ConvertAll(c => (Clause: c, Places: places.Read(description, c, start)));
        var capital = tables.Places.Known(host.Country.Capital, "", Host)!;
        var seat = new RecordStop(capital, visit);
        var stops = new List<RecordStop>();
        var besides = new List<RecordStop>();
        foreach (var (clause, named) in told)
        {
            var there = new List<RecordStop>();
            foreach (var place in named.Where(p => !p.IsListed))
                there.Add(place.Place == capital && (place.Dates is null || Within(place.Dates.Value, visit))
                    ? seat
                    : Stop(besides, place.Place, place.Dates ?? visit));
            foreach (var place in named.Where(p => p.IsListed && (p.Place != capital || p.Dates is not null)))
                Stop(besides, place.Place, place.Dates ?? stay.Of(place.IsAfter));
            var met = meetings.Read(clause);
            var name = EventReader.Read(description, clause, i => IsPlace(clause, i));
            var happened = there.Count > 0 ? there[0] : seat;
            happened.Meet(met);
            happened.Event ??= name;
            var happens = met.Count > 0 || name is not null || clause.Verb == "attend" || IsFormal(clause);
            if (there.Contains(seat) || (there.Count == 0 && happens))
                AddOnce(stops, seat);
        }
        if (stops.Count == 0 && !told.Exists(t => t.Places.Exists(p => !p.IsListed && (p.Dates is null || Within(p.Dates.Value, visit)))))
            stops.Add(seat);
        // Who met the president elsewhere on the only day was not at the seat, too.
        if (start == end && seat.Meets.Count == 0 && besides.Exists(s => s.Meets.Count > 0 && s.Dates == visit))
            stops.Remove(seat);
        stops.AddRange(besides);
        return stops;
    }

    private static bool Within(DateInterval dates, DateInterval visit) =>
        dates.Start!.Value.First >= visit.Start!.Value.First && dates.End!.Value.Last <= visit.End!.Value.Last;

    private static void AddOnce(List<RecordStop> stops, RecordStop stop)
    {
        if (!stops.Contains(stop))
            stops.Add(stop);
    }

    private static RecordStop Stop(List<RecordStop> stops, PlaceRef place, DateInterval dates)
    {
        if (stops.Find(s => s.Place == place && (s.Dates == dates || s.Dates.Start is null || dates.Start is null)) is { } known)
            return known;
        var stop = new RecordStop(place, dates);
        stops.Add(stop);
        return stop;
    }

    private static bool IsFormal(RemarkClause clause) => clause.BeginsSentence && RecordWords.FormalVisits.Contains(clause.Words[0].Lower);

    private bool IsPlace(RemarkClause clause, int at) => clause.Words[at].IsCapital
        && (IsPlace(clause.Words[at].Text) || (at + 1 < clause.Words.Count && IsPlace(clause.Words[at].Text, clause.Words[at + 1].Text)));

    private bool IsPlace(string word, string next) => IsPlace($"{word} {next}") || IsPlace(next);

    private bool IsPlace(string name) =>
        tables.World.PlacesNamed(name, Host).Count > 0 || RecordWords.States.ContainsKey(NameFolder.Fold(name));
}
