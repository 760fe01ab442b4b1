using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

/// <summary>Claims for histories, in few words: "a 05-01 planned Lima 05-12..05-14 by Kremlin".</summary>
internal static class Told
{
    public static readonly DateTimeOffset Then = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, PlaceRef> Places = new()
    {
        ["Peru"] = new("", "Peru", "PE"),
        ["Lima"] = new("Lima", "Peru", "PE", "10"),
        ["Cusco"] = new("Cusco", "Peru", "PE", "11"),
        ["Oslo"] = new("Oslo", "Norway", "NO", "20"),
        ["Norway"] = new("", "Norway", "NO"),
    };

    /// <summary>A claim: article, month and day of publication (- when unknown), status, place, dates (- for none), then by, meets, at and weak.</summary>
    public static DiaryClaim Claim(string line, int number = 0)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var said = new TripClaim
        {
            Id = $"c{number:D3}-{words[0]}",
            Traveller = new("Ada Example", "Q1"),
            Destination = Places[words[3]],
            Dates = Dates(words[4]),
            Status = Enum.Parse<TripStatus>(words[2], ignoreCase: true),
            ReportedBy = [.. Values(words, "by").Select(w => w.Replace('_', ' '))],
            Meets = [.. Values(words, "meets").Select(w => new PersonRef(w))],
            Event = Values(words, "at").FirstOrDefault(),
            Quote = new(new(0, line.Length), line),
            Confidence = 0.8,
            IsWeak = words.Contains("weak"),
        };
        return new(said, words[0], words[1] == "-" ? null : Day(words[1]).First, Then.AddMinutes(number));
    }

    /// <summary>A history, a claim a line; numbered in the order in which they are learned.</summary>
    public static List<DiaryClaim> History(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((line, number) => Claim(line, number))];

    /// <summary>A trip as a history's expectation names it: "Lima 05-12..05-14 planned 3".</summary>
    public static string Line(DiaryTrip trip)
    {
        var (start, end) = (Short(trip.Dates.Start), Short(trip.Dates.End));
        var dates = start == end ? start : $"{start}..{end}";
        var place = trip.Destination.Name.Length > 0 ? trip.Destination.Name : trip.Destination.Country;
        return $"{place} {dates} {trip.Status.ToString().ToLowerInvariant()} {trip.Claims.Count}{(trip.IsWeak ? " weak" : "")}";
    }

    public static string Line(DiaryConflict conflict) =>
        $"{conflict.Field}: {string.Join(", ", conflict.Values.Select(v => $"{v.Value} ({string.Join(' ', v.Claims.Select(c => c.ArticleId).Distinct().Order(StringComparer.Ordinal))})"))}";

    private static IEnumerable<string> Values(string[] words, string name) =>
        words.Zip(words.Skip(1)).Where(p => p.First == name).SelectMany(p => p.Second.Split(','));

    private static string Short(PartialDate? date) => date is null ? "-" : date.Value.ToString() is { Length: > 4 } text ? text[5..] : date.Value.ToString();

    private static DateInterval Dates(string text)
    {
        if (text == "-")
            return default;
        var parts = text.Split("..");
        return parts.Length == 1 ? DateInterval.At(Day(parts[0])) : new(Optional(parts[0]), Optional(parts[1]));
    }

    private static PartialDate? Optional(string text) => text.Length == 0 ? null : Day(text);

    private static PartialDate Day(string text) => PartialDate.Parse(text.Length == 4 && !text.Contains('-') ? text : $"2024-{text}")!.Value;
}
