using System.Security.Cryptography;
using System.Text;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>
/// Adds one traveller's claims up to trips. The result depends on the set of claims alone: not on their order, nor on
/// how often each is given.
/// </summary>
public static class TripFold
{
    /// <summary>How far an undated claim's article may be from a dated stop to speak of it.</summary>
    private const int NearDays = 45;

    /// <summary>The trips of one traveller, by first day, undated last.</summary>
    public static IReadOnlyList<DiaryTrip> Fold(IEnumerable<DiaryClaim> claims)
    {
        var groups = new List<List<DiaryClaim>>();
        foreach (var claim in InOrder(claims))
        {
            var fitting = groups.FindAll(g => Fits(g, claim));
            if (fitting.Count > 0 && (claim.Claim.Dates.Start is not null || fitting.Count == 1))
                fitting[0].Add(claim);
            else
                groups.Add([claim]);
        }

        return [.. groups.Select(Trip).OrderBy(t => t.Dates.Start?.First ?? DateOnly.MaxValue).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }

    /// <summary>The strong before the weak and the finest first, so that every group is begun by the claim that says most.</summary>
    private static IEnumerable<DiaryClaim> InOrder(IEnumerable<DiaryClaim> claims) => claims
        .DistinctBy(c => (c.ArticleId, c.Claim.Id))
        .OrderBy(c => c.Claim.IsWeak)
        .ThenByDescending(c => Precision(c.Claim.Dates.Start))
        .ThenByDescending(c => c.Claim.Destination.Name.Length > 0)
        .ThenBy(c => c.Claim.Dates.Start?.First ?? DateOnly.MaxValue)
        .ThenBy(c => c.Published ?? DateOnly.MaxValue)
        .ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
        .ThenBy(c => c.ArticleId, StringComparer.Ordinal);

    private static bool Fits(List<DiaryClaim> group, DiaryClaim claim) => group.TrueForAll(g => SamePlace(g.Claim.Destination, claim.Claim.Destination)) && SameTime(group, claim);

    private static bool SamePlace(PlaceRef a, PlaceRef b) =>
        a.CountryCode == b.CountryCode && a.Country == b.Country && (a.Name.Length == 0 || b.Name.Length == 0 || a.Name == b.Name);

    private static bool SameTime(List<DiaryClaim> group, DiaryClaim claim)
    {
        if (claim.Claim.Dates.Start is not { } start)
            return group.Exists(g => g.Claim.Dates.Start is { } known ? IsNear(known, claim.Published) : g.Published == claim.Published || IsNear(g.Published, claim.Published));
        return group.TrueForAll(g => g.Claim.Dates.Start is not { } known || Overlap(known, g.Claim.Dates.End, start, claim.Claim.Dates.End));
    }

    private static bool IsNear(PartialDate date, DateOnly? published) =>
        published is { } day && day >= date.First.AddDays(-NearDays) && day <= date.Last.AddDays(NearDays);

    private static bool IsNear(DateOnly? a, DateOnly? b) => a is { } first && b is { } second && Math.Abs(first.DayNumber - second.DayNumber) <= NearDays;

    private static bool Overlap(PartialDate start, PartialDate? end, PartialDate otherStart, PartialDate? otherEnd) =>
        start.First <= (otherEnd ?? otherStart).Last && otherStart.First <= (end ?? start).Last;

    private static DiaryTrip Trip(List<DiaryClaim> group)
    {
        var finest = group[0].Claim;
        var counted = group.FindAll(c => c.Claim.IsWeak == finest.IsWeak);
        var told = Told(counted);
        var latest = told[0];
        return new()
        {
            Id = IdOf(group),
            Traveller = finest.Traveller,
            Destination = (counted.Find(c => c.Claim.Destination.Name.Length > 0) ?? counted[0]).Claim.Destination,
            Dates = Dates(told),
            Status = latest.Claim.Status,
            Meets = [.. told.SelectMany(c => c.Claim.Meets).DistinctBy(TravellerKey.Of)],
            Event = told.Select(c => c.Claim.Event).FirstOrDefault(e => e is not null),
            ReportedBy = [.. told.SelectMany(c => c.Claim.ReportedBy).Distinct()],
            Confidence = 1 - counted.GroupBy(c => c.ArticleId)
                .Aggregate(1.0, (doubt, article) => doubt * (1 - article.Max(c => c.Claim.Confidence))),
            Claims = told,
            IsWeak = finest.IsWeak,
            WeakClaims = Told(group.FindAll(c => c.Claim.IsWeak && !finest.IsWeak)),
        };
    }

    /// <summary>The latest article first; of one day, what settles more.</summary>
    private static List<DiaryClaim> Told(List<DiaryClaim> claims) =>
        [.. claims.OrderByDescending(c => c.Published ?? DateOnly.MinValue)
            .ThenByDescending(c => Rank(c.Claim.Status))
            .ThenBy(c => c.Claim.Id, StringComparer.Ordinal)];

    /// <summary>The finest dates; among equally fine ones what the latest article says.</summary>
    private static DateInterval Dates(List<DiaryClaim> told)
    {
        var start = told.Select(c => c.Claim.Dates).Where(d => d.Start is not null).OrderByDescending(d => Precision(d.Start)).FirstOrDefault();
        if (start.Start is not { } first || start.End is not null)
            return start;
        var end = told.Select(c => c.Claim.Dates.End).FirstOrDefault(e => e is { } last && last.Last >= first.First && Precision(e) == Precision(first));
        return new(first, end);
    }

    /// <summary>Named after the claim that was learned first, which stays so whatever comes later.</summary>
    private static string IdOf(List<DiaryClaim> group)
    {
        var oldest = group.OrderBy(c => c.Recorded).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).ThenBy(c => c.ArticleId, StringComparer.Ordinal).First();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"trip\n{oldest.ArticleId}\n{oldest.Claim.Id}")).AsSpan(0, 12));
    }

    private static int Precision(PartialDate? date) => date is null ? 0 : date.Value.Day is not null ? 3 : date.Value.Month is not null ? 2 : 1;

    private static int Rank(TripStatus status) => status switch
    {
        TripStatus.Denied => 6,
        TripStatus.Cancelled => 5,
        TripStatus.Postponed => 4,
        TripStatus.Completed => 3,
        TripStatus.Underway => 2,
        TripStatus.Planned => 1,
        _ => 0,
    };
}
