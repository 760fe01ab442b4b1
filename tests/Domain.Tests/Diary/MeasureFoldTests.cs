using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

public sealed class MeasureFoldTests
{
    private static readonly DateTimeOffset Then = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Fold_SameDecision_IsOneWithTheFinerDate()
    {
        var measure = Assert.Single(MeasureFold.Fold([Claim("a", "2024-02"), Claim("b", "2024-02-23"), Claim("c", "")]));
        Assert.Equal("2024-02-23", measure.Date?.ToString());
        Assert.Equal(3, measure.Claims.Count);
    }

    [Fact]
    public void Fold_OtherDay_IsAnotherDecision() => Assert.Equal(2, MeasureFold.Fold([Claim("a", "2024-02-23"), Claim("b", "2024-06-24")]).Count);

    [Fact]
    public void Key_OrderAndAccentsOfNames_DoNotMatter() => Assert.Equal(
        MeasureFold.Key(Claim("a", "", ["Côte d'Ivoire", "Japan"]).Claim), MeasureFold.Key(Claim("b", "", ["Japan", "Cote d'Ivoire"]).Claim));

    [Fact]
    public void Fold_WeakClaims_ChangeNoStrongMeasureAndAreOneOfTheirOwnElsewhere()
    {
        var measures = MeasureFold.Fold([Weak("b", "2024-02-23"), Claim("a", "2024-02"), Weak("c", "2024-06-24"), Weak("d", "2024-06")]);
        Assert.Equal(
            [("2024-02", false, 1, 1), ("2024-06-24", true, 2, 0)],
            measures.Select(m => (m.Date.ToString(), m.IsWeak, m.Claims.Count, m.WeakClaims.Count)));
        Assert.Equal(0.7, measures[0].Confidence, 6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Fold_ShuffledAndRepeated_IsTheSame(int seed)
    {
        var random = new Random(seed);
        string[] dates = ["", "2024", "2024-02", "2024-02-23", "2024-06-24"];
        for (var history = 0; history < 300; history++)
        {
            var claims = Enumerable.Range(0, random.Next(1, 10))
                .Select(n => Claim($"{n}", dates[random.Next(dates.Length)], isWeak: random.Next(3) == 0)).ToList();
            var shuffled = claims.Concat(claims).ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(Text(claims), Text(shuffled));
        }
    }

    private static string Text(IEnumerable<MeasureClaim> claims) =>
        string.Join('\n', MeasureFold.Fold(claims).Select(m => $"{m.Id} {m.Date} {m.Confidence:F6} {string.Join(',', m.Claims.Select(c => c.ArticleId))}"));

    private static MeasureClaim Weak(string article, string date) =>
        Claim(article, date, isWeak: true);

    private static MeasureClaim Claim(string article, string date, IReadOnlyList<string>? imposers = null, bool isWeak = false) => new(
        new SanctionClaim
        {
            Id = $"claim-{article}",
            Imposers = imposers ?? ["European Union"],
            Targets = ["Russia"],
            Measure = MeasureKind.AssetFreeze,
            Action = MeasureAction.Imposed,
            Date = PartialDate.Parse(date),
            Quote = new(new(0, 1), "x"),
            Confidence = 0.7,
            IsWeak = isWeak,
        },
        article,
        new(2024, 3, 1),
        Then);
}
