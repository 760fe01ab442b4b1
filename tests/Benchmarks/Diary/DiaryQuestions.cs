using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Benchmarks.Diary;

/// <summary>Questions about what stands in a generated diary: every filter of a list of trips, alone and with every other.</summary>
internal sealed class DiaryQuestions(IReadOnlyList<AnnotatedArticle> known, Random chance)
{
    private readonly Random random = chance;

    private static readonly (string Name, Action<DiaryQuestions, ListTripsRequest, AnnotatedArticle> Set)[] Filters =
    [
        ("traveller", (q, r, a) => r.Traveller = q.Part(a.Trips[0].Traveller.Name, a.Trips[0].Traveller.Id)),
        ("place", (q, r, a) => r.Place = q.Part(a.Trips[0].Destination.Name is { Length: > 0 } town ? town : "san", "")),
        ("country", (q, r, a) => r.Country = q.random.Next(2) == 0 ? a.Trips[0].Destination.CountryCode : a.Trips[0].Destination.Country),
        ("period", (q, r, a) => q.Period(r, a)),
        ("status", (q, r, _) => r.Statuses.Add(Enumerable.Range(1, 7).OrderBy(_ => q.random.Next()).Take(1 + q.random.Next(3)).Select(s => (Contracts.Rpc.Claims.V1.TripStatus)s))),
        ("as_of", (q, r, _) => r.AsOf = Timestamp.FromDateTimeOffset(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddDays(-q.random.Next(1, 9000)))),
        ("weak", (_, r, _) => r.IncludeWeak = true),
    ];

    /// <summary>Names of all combinations of filters.</summary>
    public static IEnumerable<(string Name, int Mask)> Combinations { get; } =
        [.. Enumerable.Range(0, 1 << Filters.Length).Select(mask => (Name(mask), mask))];

    /// <summary>A question with the filters of a combination, whose values are taken from one article.</summary>
    public ListTripsRequest Ask(int mask)
    {
        var request = new ListTripsRequest();
        var like = known[random.Next(known.Count)];
        for (var i = 0; i < Filters.Length; i++)
        {
            if ((mask & (1 << i)) != 0)
                Filters[i].Set(this, request, like);
        }

        return request;
    }

    /// <summary>Where somebody was on a day on which he may have travelled.</summary>
    public (string Traveller, string On) WhereWas()
    {
        var claim = known[random.Next(known.Count)].Trips[0];
        var on = claim.Start.Length == 10 ? claim.Start : "2020-05-17";
        return (claim.Traveller.Id.Length > 0 ? claim.Traveller.Id : claim.Traveller.Name, on);
    }

    private static string Name(int mask) =>
        mask == 0 ? "no filter" : string.Join(" + ", Filters.Where((_, i) => (mask & (1 << i)) != 0).Select(f => f.Name));

    /// <summary>What people type: an id, a name, one word of it, the beginning of one.</summary>
    private string Part(string name, string id)
    {
        var word = name.Split(' ')[^1];
        return random.Next(4) switch
        {
            0 when id.Length > 0 => id,
            0 or 1 => name,
            2 => word,
            _ => word[..Math.Min(word.Length, 2 + random.Next(3))],
        };
    }

    private void Period(ListTripsRequest request, AnnotatedArticle like)
    {
        var day = DateOnly.ParseExact(like.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var days = (int[])[1, 7, 31, 92, 366, 3660];
        var kind = random.Next(4);
        if (kind > 0)
            request.From = Text(day);
        if (kind != 1)
            request.To = Text(day.AddDays(days[random.Next(days.Length)]));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
