using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Tests.World;

namespace Motorcade.Domain.Tests.Gold;

/// <summary>The reader against our own labelled articles: it may get better, not worse. Figures stand in Benchmarks/README.md.</summary>
public sealed class GoldTests
{
    /// <summary>Every fifth article of a file is kept aside: nobody looks at its mistakes while working on the reader.</summary>
    private const int Every = 5;

    private const int LeastArticles = 120;

    private const double LeastTripsF1 = 0.58;
    private const double LeastSanctionsF1 = 0.52;
    private const double MostFalseRows = 0.24;

    private const double LeastTripsF1KeptAside = 0.55;
    private const double LeastSanctionsF1KeptAside = 0.50;
    private const double MostFalseRowsKeptAside = 0.29;

    private static readonly Lazy<(Score All, Score KeptAside)> Scores = new(Read);

    [Fact]
    public void Articles_AreAtLeastSoMany() =>
        Assert.True(Scores.Value.All.Articles >= LeastArticles, $"only {Scores.Value.All.Articles} articles");

    [Fact]
    public void All_StayAboveTheFloor() => AssertFloor(Scores.Value.All, LeastTripsF1, LeastSanctionsF1, MostFalseRows);

    [Fact]
    public void KeptAside_StayAboveTheFloor() =>
        AssertFloor(Scores.Value.KeptAside, LeastTripsF1KeptAside, LeastSanctionsF1KeptAside, MostFalseRowsKeptAside);

    private static void AssertFloor(Score score, double trips, double sanctions, double falseRows)
    {
        Assert.True(score.Trips.F1 >= trips, $"trips F1 {score.Trips.F1:F3} is below {trips}");
        Assert.True(score.Sanctions.F1 >= sanctions, $"sanctions F1 {score.Sanctions.F1:F3} is below {sanctions}");
        Assert.NotNull(score.FalseRowsPerNegative);
        Assert.True(
            score.FalseRowsPerNegative <= falseRows,
            $"{score.FalseRowsPerNegative:F3} false rows a negative article are more than {falseRows}");
    }

    private static (Score All, Score KeptAside) Read()
    {
        var analyst = new Analyst(SharedWorld.Tables);
        var (all, aside) = (new Score(), new Score());
        foreach (var file in LabelledFiles.All)
        {
            var articles = LabelledFiles.Lines(file).Select(LabelledArticle.Parse).ToList();
            var readings = articles.AsParallel().AsOrdered().Select(a => analyst.Read(a.Article)).ToList();
            for (var i = 0; i < articles.Count; i++)
            {
                IReadOnlyList<TripRow> trips = [.. readings[i].Trips.Where(t => !t.IsWeak).Select(TripRow.Of)];
                IReadOnlyList<SanctionRow> sanctions = [.. readings[i].Sanctions.Where(s => !s.IsWeak).Select(SanctionRow.Of)];
                all.Add(articles[i], trips, sanctions);
                if (i % Every == Every - 1)
                    aside.Add(articles[i], trips, sanctions);
            }
        }

        return (all, aside);
    }
}
