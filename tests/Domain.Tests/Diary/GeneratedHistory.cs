using FsCheck;
using FsCheck.Fluent;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

/// <summary>What newsrooms may tell of one traveller: several articles, some copies of others, at odds on dates, towns and what became of it.</summary>
public sealed record GeneratedHistory(IReadOnlyList<DiaryClaim> Claims, int Seed)
{
    private static readonly DateOnly FirstDay = new(2024, 3, 1);
    private static readonly PlaceRef[] Places =
    [
        new("", "Peru", "PE"), new("Lima", "Peru", "PE", "10"), new("Lima", "Peru", "PE"), new("Cusco", "Peru", "PE", "11"),
        new("", "Norway", "NO"), new("Oslo", "Norway", "NO", "20"), new("Bergen", "Norway", "NO"), new("Red Sea", "", ""),
    ];

    private static readonly string[][] Sources = [[], [], [], ["Gazette"], ["Kremlin"], ["Gazette", "foreign ministry"], ["diplomatic sources"]];

    private static readonly TripStatus[] Statuses =
    [
        TripStatus.Planned, TripStatus.Planned, TripStatus.Planned, TripStatus.Proposed, TripStatus.Underway, TripStatus.Completed,
        TripStatus.Completed, TripStatus.Postponed, TripStatus.Cancelled, TripStatus.Denied,
    ];

    /// <summary>Histories of up to some 20 claims; a smaller one is one with a claim fewer.</summary>
    public static Arbitrary<GeneratedHistory> Any { get; } = Arb.From(
        from claims in One().ListOf()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new GeneratedHistory([.. claims.Take(20).Select((c, n) => c with { Claim = c.Claim with { Id = $"claim-{n}" } })], seed),
        history => history.Claims.Select((_, n) => history with { Claims = [.. history.Claims.Where((_, i) => i != n)] }));

    /// <summary>What a failed property shows.</summary>
    public override string ToString() => string.Join('\n', Claims.Select(c =>
        $"{c.Claim.Id} {c.ArticleId} {c.Published} {c.Recorded:d} {c.Claim.Status} {c.Claim.Destination} {c.Claim.Dates.Start}..{c.Claim.Dates.End}"
        + $" by {string.Join('/', c.Claim.ReportedBy)} at {c.Claim.Event} meets {c.Claim.Meets.Count}{(c.Claim.IsWeak ? " weak" : "")}{(c.IsRecord ? " record" : "")}"));

    public IReadOnlyList<DiaryClaim> Shuffled(int salt)
    {
        var shuffled = Claims.ToArray();
        new Random(Seed ^ salt).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Every field of every trip; trips are named by their ids, or by their claims.</summary>
    public static IEnumerable<string> Text(IReadOnlyList<DiaryTrip> trips, bool withIds = true)
    {
        string Name(string? id) => id is null ? "" : withIds ? id : Ids(trips.Single(t => t.Id == id).Claims);
        return trips.Select(t => string.Join(
            " | ", Name(t.Id), t.Traveller, t.Destination, t.Dates, t.Status, string.Join(',', t.Meets), t.Event, string.Join(',', t.ReportedBy),
            t.Confidence.ToString("R", null), Ids(t.Claims), string.Join(';', t.Conflicts.Select(Text)), Name(t.PostponedTo), Name(t.PostponedFrom),
            t.Sources, t.IsOfficial, t.IsWeak, Ids(t.WeakClaims)));
    }

    private static string Text(DiaryConflict conflict) =>
        $"{conflict.Field}={string.Join('/', conflict.Values.Select(v => $"{v.Value}({Ids(v.Claims)})"))}";

    private static string Ids(IEnumerable<DiaryClaim> claims) => string.Join(' ', claims.Select(c => c.Claim.Id));

    private static Gen<DiaryClaim> One() =>
        from article in Gen.Choose(0, 8)
        from place in Gen.Elements(Places)
        from dates in Dates()
        from status in Gen.Elements(Statuses)
        from sources in Gen.Elements(Sources)
        from extra in Gen.Choose(0, 23)
        from recorded in Gen.Choose(0, 500)
        from confidence in Gen.Choose(1, 99)
        select new DiaryClaim(
            new TripClaim
            {
                Id = "",
                Traveller = new("Ada Example", "Q1"),
                Destination = place,
                Dates = dates,
                Status = status,
                ReportedBy = sources,
                Meets = extra % 4 == 0 ? [new($"Host {extra % 3}")] : [],
                Event = extra % 7 == 0 ? "Summit" : null,
                Quote = new(new(0, 1), "x"),
                Confidence = confidence / 100.0,
                IsWeak = extra % 5 == 0,
            },
            $"article-{article}",
            article == 8 ? null : FirstDay.AddDays(article * 5),
            new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero).AddHours(recorded))
        {
            Sketch = TextSketch.Of(Articles[article % 5]),
            IsRecord = extra == 11,
        };

    private static Gen<DateInterval> Dates() =>
        from shape in Gen.Choose(0, 9)
        from day in Gen.Choose(0, 40)
        from length in Gen.Choose(1, 15)
        let first = FirstDay.AddDays(day)
        select shape switch
        {
            0 => default,
            1 => DateInterval.At(new PartialDate(2024, first.Month)),
            2 => DateInterval.At(new PartialDate(2024)),
            3 => new DateInterval(PartialDate.Of(first), null),
            4 => new DateInterval(null, PartialDate.Of(first)),
            5 => new DateInterval(PartialDate.Of(first), PartialDate.Of(first.AddDays(length))),
            6 => new DateInterval(PartialDate.Of(first.AddDays(1 - (int)first.DayOfWeek)), PartialDate.Of(first.AddDays(7 - (int)first.DayOfWeek))),
            _ => DateInterval.At(first),
        };

    private static readonly string[] Articles = [.. Enumerable.Range(0, 5).Select(n => string.Join(' ', Enumerable.Range(0, 60).Select(w => $"word{(w * (n + 7)) % 97}")))];
}
