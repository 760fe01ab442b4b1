using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads any table of trips by a map of its columns: a row a stop, or several when its town names several.</summary>
/// <param name="tables">What is known.</param>
/// <param name="map">Which column holds what.</param>
/// <param name="dates">How dates are written.</param>
/// <param name="source">Names the diary.</param>
/// <param name="keeper">Who keeps it; may be empty.</param>
public sealed class TableReader(RecordTables tables, ColumnMap map, CellDates dates, string source, string keeper) : IDiaryReader
{
    private static readonly char[] BetweenNames = [';', '|'];

    /// <inheritdoc/>
    public string Source => source;

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public string Keeper => keeper;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } = [.. ColumnMap.Fields.SelectMany(map.Of).Distinct()];

    /// <inheritdoc/>
    public RowReading Read(DiaryRow row)
    {
        var key = map.Has("key") ? map.Value(row, "key") : KeyOf(row);
        var reading = new RowReading
        {
            Line = row.Line,
            Key = key,
            Title = $"{source}, {(map.Has("key") ? $"row {key}" : $"line {row.Line}")}"
        };
        RowReading Refused(string field, FaultKind kind, string reason) =>
            reading with { Fault = new(row.Line, key, string.Join('+', map.Of(field)), kind, reason) };
        if (key.Length == 0)
            return Refused("key", FaultKind.Key, "is empty; a row is known again by it");
        if (Days(row, out var days) is { } wrong)
            return Refused(wrong.Field, FaultKind.Date, wrong.Reason);
        if (map.Values(row, "country").Select(c => tables.Countries.Find(c, days.Start!.Value.First))
            .FirstOrDefault(c => c is not null) is not { } country)
            return Refused("country", FaultKind.Country, $"'{map.Value(row, "country")}' is no country that is known");
        if (Travellers(row, days.Start!.Value.First) is not { Count: > 0 } travellers)
            return Refused("traveller", FaultKind.Traveller, $"'{map.Value(row, "traveller")}' holds no name");
        if (Status(row) is not { } status)
            return Refused("status", FaultKind.Status,
                $"'{map.Value(row, "status")}' is none of {string.Join(", ", Enum.GetNames<TripStatus>()).ToLowerInvariant()}");
        var stops = Stops(row, country, days, travellers);
        return reading with
        {
            Published = status == TripStatus.Completed ? (days.End ?? days.Start)?.Last : null,
            Stops = [.. travellers.SelectMany(t => RecordClaims.Of(this, key, t.Person, stops, Quote(row), status)).DistinctBy(c => c.Id)],
        };
    }

    private (string Field, string Reason)? Days(DiaryRow row, out DateInterval days)
    {
        days = default;
        var (first, last) = (map.Value(row, "start"), map.Value(row, "end"));
        if (first.Length == 0 && PartialDate.Parse(map.Value(row, "year")) is { } year)
            first = year.ToString();
        else if (first.Length == 0)
            return ("start", "is empty; a stop needs a day, a month or a year");
        var (start, wrong) = PartialDate.Parse(first) is { Month: null } only ? (only, null) : dates.Read(first);
        if (start is null)
            return ("start", wrong!);
        var (end, wrongEnd) = last.Length == 0 ? (null, null) : dates.Read(last);
        if (wrongEnd is not null)
            return ("end", wrongEnd);
        if (end is { } later && later.Last < start.Value.First)
            return ("end", $"{later} lies before the start, {start}");
        days = new(start, end ?? (map.Has("end") ? null : start));
        return null;
    }

    private List<(PersonRef Person, string Home)> Travellers(DiaryRow row, DateOnly day)
    {
        var owner = Owner(row, day);
        var title = map.Value(row, "title") is { Length: > 0 } word && tables.Titles.Read(RemarkWords.Of(word), 0) is { } read ? read.Title
            : RecordTitle.None;
        return [.. VisitorReader.Read(map.Value(row, "traveller"), tables.Titles)
            .Select(v => v.Title == RecordTitle.None ? v with { Title = title } : v)
            .Select(v => (Person(v, owner, day), owner))];
    }

    private string Owner(DiaryRow row, DateOnly day)
    {
        foreach (var name in map.Values(row, "traveller_country"))
        {
            if (tables.Countries.Find(name, day)?.Code is { } code)
                return code;
            if (tables.World.OrganisationNamed(name)?.Id is { } body)
                return body;
        }
        return "";
    }

    private PersonRef Person(NamedPerson named, string owner, DateOnly day) =>
        ((owner.Length > 0 ? tables.People.Find(named, owner, day) : null) ?? tables.People.FindAnywhere(named, day)) is { } known
            ? PersonFinder.RefOf(known)
            : tables.People.Unlisted(named, owner);

    private List<RecordStop> Stops(DiaryRow row, RecordCountry country, DateInterval days, List<(PersonRef Person, string Home)> travellers)
    {
        var day = days.Start!.Value.First;
        var places = tables.Places.List(map.Value(row, "city"), country, tables.Countries, day);
        var stops = places.Select(p => new RecordStop(p, days)).ToList();
        var meetings = new MeetingReader(tables, country, travellers[0].Home, day);
        stops[0].Meet(map.Values(row, "met").SelectMany(c =>
            c.Split(BetweenNames, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(n => VisitorReader.Read(n, tables.Titles))
            .Select(n => meetings.Resolve(n) ?? tables.People.Unlisted(n, country.Code)));
        stops[0].Event = map.Value(row, "event") is { Length: > 0 } name ? name : null;
        return stops;
    }

    private TripStatus? Status(DiaryRow row) => map.Value(row, "status") is not { Length: > 0 } word ? TripStatus.Completed
        : Enum.TryParse<TripStatus>(word, true, out var status) && Enum.IsDefined(status) && !char.IsDigit(word[0]) ? status
        : null;

    /// <summary>The remarks, or what the row says of the trip.</summary>
    private string Quote(DiaryRow row) => string.Join(' ', map.Values(row, "remarks")) is { Length: > 0 } remarks ? remarks
        : string.Join(", ", new[] { "traveller", "city", "country", "start", "end" }.Select(f => map.Value(row, f))
            .Where(v => v.Length > 0));

    /// <summary>Without a key of its own a row is known again by who, where and since when.</summary>
    private string KeyOf(DiaryRow row) => ClaimId.Of(
        source, map.Value(row, "traveller"), map.Value(row, "traveller_country"), map.Value(row, "country"), map.Value(row, "city"),
        map.Value(row, "start") is { Length: > 0 } start ? start : map.Value(row, "year"));
}
