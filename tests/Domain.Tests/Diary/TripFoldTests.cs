using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

public sealed class TripFoldTests
{
    private static readonly DateTimeOffset Then = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly PlaceRef[] Places =
        [new("", "France", "FR"), new("Paris", "France", "FR", "1"), new("Lyon", "France", "FR", "2"), new("", "Japan", "JP"), new("Tokyo", "Japan", "JP", "3")];

    [Fact]
    public void Fold_TwoOutletsOneVisit_IsOneTripWithBoth()
    {
        var trip = Assert.Single(TripFold.Fold([Claim("a", Places[1], "2024-03-04", TripStatus.Planned), Claim("b", Places[1], "2024-03-04", TripStatus.Planned)]));
        Assert.Equal(2, trip.Claims.Count);
        Assert.Equal(0.96, trip.Confidence, 6);
    }

    [Theory]
    [InlineData("2024-03", "2024-03-04", "2024-03-04")]
    [InlineData("2024", "2024-03", "2024-03")]
    public void Fold_CoarseAndFineDates_FinerWins(string coarse, string fine, string expected)
    {
        var trip = Assert.Single(TripFold.Fold([Claim("a", Places[1], coarse, TripStatus.Planned), Claim("b", Places[1], fine, TripStatus.Planned)]));
        Assert.Equal(expected, trip.Dates.Start?.ToString());
    }

    [Fact]
    public void Fold_CountryAndTown_TownWins() => Assert.Equal(
        "Paris, France",
        Assert.Single(TripFold.Fold([Claim("a", Places[0], "2024-03-04", TripStatus.Planned), Claim("b", Places[1], "2024-03-04", TripStatus.Planned)])).Destination.ToString());

    [Fact]
    public void Fold_LaterArticle_SetsTheStatus()
    {
        var trip = Assert.Single(TripFold.Fold(
        [
            Claim("a", Places[1], "2024-03-04", TripStatus.Cancelled, published: new(2024, 3, 2)),
            Claim("b", Places[1], "2024-03-04", TripStatus.Planned, published: new(2024, 3, 1)),
        ]));
        Assert.Equal(TripStatus.Cancelled, trip.Status);
    }

    [Theory]
    [InlineData("2024-03-04", "2024-06-04")]
    [InlineData("2023", "2024-03-04")]
    public void Fold_OtherTime_IsAnotherTrip(string first, string second) =>
        Assert.Equal(2, TripFold.Fold([Claim("a", Places[1], first, TripStatus.Completed), Claim("b", Places[1], second, TripStatus.Planned)]).Count);

    [Fact]
    public void Fold_OtherTown_IsAnotherTrip() =>
        Assert.Equal(2, TripFold.Fold([Claim("a", Places[1], "2024-03-04", TripStatus.Planned), Claim("b", Places[2], "2024-03-04", TripStatus.Planned)]).Count);

    [Fact]
    public void Fold_LaterClaim_KeepsTheId()
    {
        var first = Claim("a", Places[0], "2024-03", TripStatus.Planned);
        var before = Assert.Single(TripFold.Fold([first])).Id;
        var after = Assert.Single(TripFold.Fold([first, Claim("b", Places[1], "2024-03-04", TripStatus.Underway, recorded: Then.AddDays(2))])).Id;
        Assert.Equal(before, after);
    }

    [Fact]
    public void Fold_WeakClaimOfAStrongTrip_ChangesNothingInIt()
    {
        var strong = Claim("a", Places[0], "2024-03", TripStatus.Planned, published: new(2024, 3, 1));
        var alone = Assert.Single(TripFold.Fold([strong]));
        var weak = Weak(Claim("b", Places[1], "2024-03-04", TripStatus.Cancelled, new(2024, 3, 2), Then.AddDays(1)));
        var both = Assert.Single(TripFold.Fold([weak, strong]));
        Assert.Equal(Line(alone), Line(both));
        Assert.Equal((1, "claim-b"), (both.Claims.Count, Assert.Single(both.WeakClaims).Claim.Id));
    }

    [Fact]
    public void Fold_WeakClaimsAlone_AreAWeakTripThatKeepsItsIdWhenAStrongOneJoins()
    {
        var first = Weak(Claim("a", Places[1], "2024-03-04", TripStatus.Planned));
        var second = Weak(Claim("b", Places[1], "2024-03", TripStatus.Planned));
        var weak = Assert.Single(TripFold.Fold([first, second]));
        Assert.Equal((true, 2, 0), (weak.IsWeak, weak.Claims.Count, weak.WeakClaims.Count));
        var third = Claim("c", Places[1], "2024-03-04", TripStatus.Underway, recorded: Then.AddDays(2));
        var strong = Assert.Single(TripFold.Fold([first, second, third]));
        Assert.Equal((weak.Id, false, TripStatus.Underway), (strong.Id, strong.IsWeak, strong.Status));
        Assert.Equal((1, 2), (strong.Claims.Count, strong.WeakClaims.Count));
    }

    /// <summary>What the diary lists by default is what it would list had there been no weak claims, but for the names of trips.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Fold_WithoutTheWeakTrips_IsTheFoldOfTheStrongClaims(int seed)
    {
        var random = new Random(seed);
        var claims = Enumerable.Range(0, 40).Select(n => Generated(random, n)).ToList();
        string Said(IEnumerable<DiaryTrip> trips) =>
            string.Join('\n', trips.Select(t => t with { Id = "" }).Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(Said(TripFold.Fold(claims.Where(c => !c.Claim.IsWeak))), Said(TripFold.Fold(claims).Where(t => !t.IsWeak)));
    }

    /// <summary>Thousands of histories: any order, any repetition gives the same diary.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Fold_ShuffledAndRepeated_IsTheSame(int seed)
    {
        var random = new Random(seed);
        for (var history = 0; history < 100; history++)
        {
            var claims = Enumerable.Range(0, random.Next(1, 12)).Select(n => Generated(random, n)).ToList();
            var expected = Text(claims);
            var shuffled = claims.Concat(claims.Where(_ => random.Next(3) == 0)).ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Text(shuffled));
        }
    }

    /// <summary>No claim is lost and none is in two trips.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Fold_AnyHistory_KeepsEachClaimOnce(int seed)
    {
        var random = new Random(seed);
        var claims = Enumerable.Range(0, 40).Select(n => Generated(random, n)).ToList();
        var kept = TripFold.Fold(claims).SelectMany(t => t.Claims.Concat(t.WeakClaims));
        Assert.Equal(claims.Select(c => c.Claim.Id).Order(), kept.Select(c => c.Claim.Id).Order());
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 30)];

    private static string Text(IEnumerable<DiaryClaim> claims) =>
        string.Join('\n', TripFold.Fold(claims).Select(t => $"{Line(t)} {string.Join(',', t.WeakClaims.Select(c => c.Claim.Id))}"));

    private static string Line(DiaryTrip t) =>
        $"{t.Id} {t.Destination} {t.Dates.Start} {t.Dates.End} {t.Status} {t.Event} "
        + $"{string.Join(',', t.Meets.Select(m => m.Name))} {t.Confidence:F6} {t.IsWeak} "
        + $"{string.Join(',', t.Claims.Select(c => c.Claim.Id))}";

    private static DiaryClaim Weak(DiaryClaim claim) => claim with { Claim = claim.Claim with { IsWeak = true } };

    private static DiaryClaim Generated(Random random, int n)
    {
        var day = new DateOnly(2024, 3, 1).AddDays(random.Next(60));
        var start = random.Next(5) switch { 0 => "", 1 => $"{day:yyyy-MM}", 2 => $"{day:yyyy}", _ => $"{day:yyyy-MM-dd}" };
        var claim = Claim(
            $"article-{random.Next(6)}", Places[random.Next(Places.Length)], start, (TripStatus)random.Next(7),
            day.AddDays(-random.Next(20)), Then.AddHours(random.Next(500)), $"claim-{n}");
        return random.Next(3) == 0 ? Weak(claim) : claim;
    }

    private static DiaryClaim Claim(
        string article, PlaceRef place, string start, TripStatus status, DateOnly? published = null, DateTimeOffset? recorded = null, string? id = null) => new(
        new TripClaim
        {
            Id = id ?? $"claim-{article}",
            Traveller = new("Ada Example", "Q1"),
            Destination = place,
            Dates = new(PartialDate.Parse(start), PartialDate.Parse(start)),
            Status = status,
            Meets = [new($"Host {article}")],
            Quote = new(new(0, 1), "x"),
            Confidence = 0.8,
        },
        article,
        published ?? new(2024, 3, 1),
        recorded ?? Then);
}
