using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

/// <summary>Claims of different keys never share a trip: folding key by key is folding the whole.</summary>
public sealed class FoldKeyTests
{
    private static readonly DateTimeOffset Then = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly PlaceRef[] Places =
        [new("Lima", "Peru", "PE"), new("Cusco", "Peru", "PE"), new("", "Peru", "PE"), new("Oslo", "Norway", "NO"), new("Black Sea", ""), new("Pristina", "Kosovo")];

    [Theory]
    [InlineData("", "Ada Lovelace", "PE", "Peru", "~ada lovelace@PE")]
    [InlineData("Q7259", "Ada Lovelace", "PE", "Peru", "Q7259@PE")]
    [InlineData("Q7259", "Ada", "", "Côte Est", "Q7259@~cote est")]
    [InlineData("Q7259", "Ada", "", "", "Q7259@~")]
    public void Of_TravellerAndCountry_AreTheKey(string id, string name, string code, string country, string expected) =>
        Assert.Equal(expected, FoldKey.Of(TravellerKey.Of(new(name, id)), new("Somewhere", country, code)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Fold_KeyByKey_IsTheFoldOfAll(int seed)
    {
        var random = new Random(seed);
        for (var history = 0; history < 300; history++)
        {
            var claims = Enumerable.Range(0, random.Next(1, 20)).Select(n => Claim(random, n)).ToList();
            var byKey = claims.GroupBy(c => FoldKey.Of(c.Claim)).SelectMany(TripFold.Fold);
            Assert.Equal(Lines(TripFold.Fold(claims)), Lines(byKey));
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<DiaryTrip> trips) => trips
        .Select(t => $"{t.Id} {t.Destination} {t.Dates} {t.Status} {string.Join(',', t.Claims.Select(c => c.ArticleId))}").Order(StringComparer.Ordinal);

    private static DiaryClaim Claim(Random random, int n)
    {
        string[] days = ["", "2024", "2024-03", "2024-03-04", "2024-03-05", "2024-06-24"];
        return new(
            new TripClaim
            {
                Id = $"claim-{n}",
                Traveller = new("Ada Lovelace"),
                Destination = Places[random.Next(Places.Length)],
                Dates = new(PartialDate.Parse(days[random.Next(days.Length)]), null),
                Status = (TripStatus)random.Next(7),
                Quote = new(new(0, 1), "x"),
                Confidence = 0.7,
                IsWeak = random.Next(4) == 0,
            },
            $"article-{n % 7}",
            new DateOnly(2024, 3, 1).AddDays(random.Next(60)),
            Then.AddMinutes(n));
    }
}
