using Motorcade.Domain.Diary.Folding;

namespace Motorcade.Domain.Diary;

/// <summary>
/// Adds one traveller's claims up to trips. The result depends on the set of claims alone: not on their order, nor on how often each is
/// given; and of when they were learned nothing depends but the trips' names.
/// </summary>
public static class TripFold
{
    /// <summary>The trips of one traveller, by first day, undated last. Claims of different <see cref="FoldKey"/> never meet.</summary>
    public static IReadOnlyList<DiaryTrip> Fold(IEnumerable<DiaryClaim> claims)
    {
        var trips = Distinct(claims)
            .GroupBy(c => FoldKey.Of("", c.Claim.Destination), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => OfOneCountry([.. g]));
        return [.. trips.OrderBy(t => (t.Dates.Start ?? t.Dates.End)?.First ?? DateOnly.MaxValue)];
    }

    private static IEnumerable<DiaryTrip> OfOneCountry(List<DiaryClaim> claims)
    {
        var reader = new TestimonyReader();
        var strong = claims.FindAll(c => !c.Claim.IsWeak);
        var weak = claims.FindAll(c => c.Claim.IsWeak);
        var towns = new Towns(strong.Select(c => c.Claim.Destination));
        var stops = StopFold.Of(reader.Read(strong, towns));
        var left = WeakClaims.Join(stops, reader.Read(weak, towns));
        if (left.Count == 0)
            return Trips(stops, isWeak: false);
        var all = new Towns(claims.Select(c => c.Claim.Destination));
        return Trips(stops, isWeak: false).Concat(Trips(StopFold.Of(reader.Read(left, all)), isWeak: true));
    }

    private static DiaryTrip[] Trips(List<Stop> stops, bool isWeak)
    {
        var ordered = stops.OrderBy(s => s.Lo).ThenBy(s => s.FirstTold).ToArray();
        return Postponements.Link(ordered, Array.ConvertAll(ordered, s => TripBuilder.Build(s, isWeak)));
    }

    /// <summary>One of each claim: what was learned first, if it was learned twice.</summary>
    private static IEnumerable<DiaryClaim> Distinct(IEnumerable<DiaryClaim> claims)
    {
        var kept = new Dictionary<(string Article, string Claim), DiaryClaim>();
        foreach (var claim in claims)
        {
            var key = (claim.ArticleId, claim.Claim.Id);
            if (!kept.TryGetValue(key, out var known) || IsFirst(claim, known))
                kept[key] = claim;
        }

        return kept.Values;
    }

    private static bool IsFirst(DiaryClaim claim, DiaryClaim known) => claim.Recorded != known.Recorded ? claim.Recorded < known.Recorded
        : claim != known && string.CompareOrdinal(claim.ToString(), known.ToString()) < 0;
}
