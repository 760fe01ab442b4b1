using FsCheck;
using FsCheck.Fluent;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

/// <summary>What holds of any history, tried on thousands; a failure is shrunk to the fewest claims that show it.</summary>
public sealed class TripFoldProperties
{
    private static readonly Config Thousands = Config.QuickThrowOnFailure.WithMaxTest(1500).WithStartSize(2).WithEndSize(24)
        .WithQuietOnSuccess(true).WithReplay(20241, 7);

    [Fact]
    public void AnyOrder_GivesTheSameDiary() => Check(h => Same(h.Claims, h.Shuffled(1)) && Same(h.Claims, h.Shuffled(2)));

    [Fact]
    public void AnyRepetition_GivesTheSameDiary() => Check(h => Same(h.Claims, [.. h.Claims.Concat(h.Shuffled(3)).Concat(h.Shuffled(4).Take(3))]));

    [Fact]
    public void EachClaimTwiceInARow_GivesTheSameDiary() => Check(h => Same(h.Claims, [.. h.Shuffled(5).SelectMany(c => new[] { c, c with { } })]));

    [Fact]
    public void MomentsOfLearning_DecideNothingButNames() => Check(h =>
    {
        var learnedOtherwise = h.Shuffled(6).Select((c, n) => c with { Recorded = c.Recorded.AddHours((n * 37 % 11) - 700) }).ToList();
        return Text(h.Claims, withIds: false).Order(StringComparer.Ordinal).SequenceEqual(Text(learnedOtherwise, withIds: false).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void CountryByCountry_GivesTheSameDiary() => Check(h =>
    {
        var apart = h.Claims.GroupBy(c => FoldKey.Of(c.Claim)).SelectMany(g => TripFold.Fold(g)).ToList();
        return GeneratedHistory.Text(apart).Order(StringComparer.Ordinal).SequenceEqual(Text(h.Claims).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void EachClaim_IsInOneTrip() => Check(h =>
        TripFold.Fold(h.Claims).SelectMany(t => t.Claims.Concat(t.WeakClaims)).Select(c => c.Claim.Id).Order(StringComparer.Ordinal)
            .SequenceEqual(h.Claims.Select(c => c.Claim.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void WeakClaims_ChangeNothingThatIsNotWeak() => Check(h =>
    {
        IEnumerable<string> Strong(IEnumerable<DiaryClaim> claims) =>
            GeneratedHistory.Text([.. TripFold.Fold(claims).Where(t => !t.IsWeak).Select(t => t with { WeakClaims = [] })], withIds: false).Order(StringComparer.Ordinal);
        return Strong(h.Claims).SequenceEqual(Strong(h.Claims.Where(c => !c.Claim.IsWeak)));
    });

    [Fact]
    public void ClosedDaysApartInOneArticle_AreTwoTrips() => Check(h => TripFold.Fold(h.Claims).All(t => t.Claims
        .Where(c => c.Claim.Dates is { Start.Day: not null, End.Day: not null } d && d.End.Value.First.DayNumber - d.Start.Value.First.DayNumber is >= 0 and < 2)
        .GroupBy(c => (c.ArticleId, c.Claim.Destination.Name.Length > 0))
        .All(g => g.All(a => g.All(b => a.Claim.Dates.Start!.Value.First <= b.Claim.Dates.End!.Value.Last)))));

    [Fact]
    public void Conflict_BeginsWithTheTripsOwnAndNamesOnlyItsClaims() => Check(h => TripFold.Fold(h.Claims).All(t => t.Conflicts.All(c =>
        c.Values.Count > 1
        && c.Values.Select(v => v.Value).Distinct().Count() == c.Values.Count
        && c.Values.All(v => v.Claims.Count > 0 && v.Claims.All(t.Claims.Contains))
        && c.Values[0].Value == c.Field switch
        {
            "start" => t.Dates.Start.ToString(),
            "end" => t.Dates.End.ToString(),
            "status" => t.Status.ToString().ToLowerInvariant(),
            _ => t.Destination.ToString(),
        })));

    [Fact]
    public void Postponement_IsLinkedFromBothSides() => Check(h =>
    {
        var trips = TripFold.Fold(h.Claims).ToDictionary(t => t.Id);
        return trips.Values.All(t =>
            (t.PostponedTo is null || (t.Status == TripStatus.Postponed && trips[t.PostponedTo].PostponedFrom == t.Id))
            && (t.PostponedFrom is null || trips[t.PostponedFrom].PostponedTo == t.Id));
    });

    [Fact]
    public void Sources_AreOneAtLeastAndNoMoreThanArticles() => Check(h => TripFold.Fold(h.Claims).All(t =>
        t.Sources >= 1 && t.Sources <= t.Claims.Select(c => c.ArticleId).Distinct().Count() && t.Confidence is > 0 and <= 1));

    private static bool Same(IReadOnlyList<DiaryClaim> a, IReadOnlyList<DiaryClaim> b) => Text(a).SequenceEqual(Text(b));

    private static IEnumerable<string> Text(IEnumerable<DiaryClaim> claims, bool withIds = true) => GeneratedHistory.Text(TripFold.Fold(claims), withIds);

    private static void Check(Func<GeneratedHistory, bool> holds) => Prop.ForAll(GeneratedHistory.Any, holds).Check(Thousands);
}
