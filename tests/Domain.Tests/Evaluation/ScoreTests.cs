using Motorcade.Domain.Reading.Evaluation;
using static Motorcade.Domain.Tests.Evaluation.Rows;

namespace Motorcade.Domain.Tests.Evaluation;

/// <summary>Figures worked out by hand.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Trips_TwoOfThreeFoundAndOneFalse_HaveTheseFigures()
    {
        var score = Scored(
            [
                "Ada Lovelace|Lima, Peru|2024-03-04|2024-03-05|planned|Bo Ek|Copper Forum",
                "Ada Lovelace|Cusco, Peru|2024-03-06|2024-03-06|planned",
                "Bo Ek|Chile|||cancelled",
            ],
            [
                "Lovelace|Lima, Peru|2024-03-04||planned|Bo Ek",
                "A. Lovelace|Peru|2024-03-06|2024-03-06|completed",
                "Ada Lovelace|Japan",
            ]).Trips;
        Assert.Equal((3, 3, 1), (score.Gold, score.Predicted, score.Paired));
        Assert.Equal((1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3), (score.Precision, score.Recall, score.F1, score.StrictF1));
        Assert.Equal([1, 1, 0, 1, 1, 0], score.Fields.Select(f => score.Right(f)!.Value));
    }

    [Fact]
    public void Trips_OneRight_OneWithAnotherStatus_CountOnceStrictly()
    {
        var score = Scored(
            ["Ada|Peru|2024-03-04", "Bo|Chile|2024-03-04", "Cy|Cuba"],
            ["Ada|Peru|2024-03-04", "Bo|Chile|2024-03-04||completed"]).Trips;
        Assert.Equal((1.0, 2.0 / 3, 0.8, 0.4), (score.Precision, score.Recall, score.F1, score.StrictF1));
        Assert.Equal(0.5, score.Right("status"));
    }

    [Fact]
    public void Trips_OneRowForTwo_TakesTheMoreSimilar()
    {
        var score = Scored(["Ada|Lima, Peru|2024-03", "Ada|Cusco, Peru|2024-03-09"], ["Ada|Cusco, Peru|2024-03-09"]).Trips;
        Assert.Equal((1, 1.0, 1.0), (score.Paired, score.Right("place"), score.Right("start")));
    }

    [Theory]
    [InlineData("EU|Russia|asset_freeze|imposed|2024-02-23", "European Union|Russia|asset_freeze|imposed|2024-02-23", true, 6)]
    [InlineData("EU;Japan|Russia|asset_freeze", "Japan|Russia|asset_freeze", true, 5)]
    [InlineData("EU|Russia: banks;Russia: ports|general", "EU|Russia: people|asset_freeze", true, 5)]
    [InlineData("EU|Russia|asset_freeze", "EU|Russia|travel_ban", false, 0)]
    [InlineData("EU|Russia|asset_freeze", "EU|Russia|designation", true, 5)]
    [InlineData("|Russia|asset_freeze", "EU|Russia|asset_freeze", true, 5)]
    [InlineData("EU|Russia|asset_freeze", "Japan|Russia|asset_freeze", false, 0)]
    [InlineData("EU|Russia: banks|asset_freeze", "EU|Russia|asset_freeze", false, 0)]
    [InlineData("EU|Russia|import_ban|imposed||gold", "EU|Russia|import_ban|imposed||", true, 5)]
    public void Sanctions_OneRowEach_ArePairedWithSoManyFieldsRight(string gold, string predicted, bool paired, int right)
    {
        var score = Scored([], [], [gold], [predicted]).Sanctions;
        Assert.Equal(paired ? 1 : 0, score.Paired);
        Assert.Equal(right, score.Fields.Sum(f => score.Right(f) ?? 0));
    }

    [Fact]
    public void Negatives_WithRows_AreCounted()
    {
        var score = new Score();
        score.Add(Labelled([]), [], []);
        score.Add(Labelled([]), [Trip("Ada|Peru")], [Sanction("EU|Russia")]);
        score.Add(Labelled([], "EU|Russia"), [Trip("Ada|Peru")], []);
        Assert.Equal((3, 2, 2, 1.0), (score.Articles, score.Negatives, score.FalseRows, score.FalseRowsPerNegative));
    }

    [Fact]
    public void Nothing_IsZeroAndNoFieldHasAShare()
    {
        var score = new Score();
        Assert.Equal((0, 0, 0), (score.Trips.F1, score.Trips.StrictF1, score.Sanctions.Precision));
        Assert.Equal((null, null), (score.Trips.Right("place"), score.FalseRowsPerNegative));
        Assert.Throws<ArgumentException>(() => score.Trips.Right("colour"));
    }

    private static Score Scored(string[] gold, string[] predicted, string[]? goldSanctions = null, string[]? sanctions = null)
    {
        var score = new Score();
        score.Add(Labelled(gold, goldSanctions ?? []), [.. predicted.Select(Trip)], [.. (sanctions ?? []).Select(Sanction)]);
        return score;
    }
}
