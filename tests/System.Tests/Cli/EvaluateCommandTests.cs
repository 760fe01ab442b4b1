using System.Text.Json;

namespace Motorcade.SystemTests.Cli;

/// <summary>`read --evaluate`, on five articles that say the same: one trip, labelled in different ways.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string Text = "LISBON - German Chancellor Angela Merkel will travel to Portugal on Friday, her spokesman said.";

    private readonly string folder = Directory.CreateTempSubdirectory("motorcade-evaluate-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public async Task Evaluate_LabelledArticles_PrintsFiguresClassesAndReliability()
    {
        var run = await MotorcadeProcess.RunAsync(["read", "--evaluate", Five(), "--errors", "1"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "5 articles\ntrips      rows gold 4 predicted 5 paired 3   P 0.600  R 0.750  F1 0.667   strict F1 0.222\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("negatives  1 articles, 1 false rows, 1.000 an article", run.Output);
        Assert.Contains("missed trips: 1\n     1  wrong date\n        a2: {\"traveller\":\"Angela Merkel\"", run.Output);
        Assert.Contains("status     completed → planned 1", run.Output);
        Assert.Contains("trips by confidence", run.Output);
    }

    [Fact]
    public async Task Evaluate_Split_KeepsEveryFifthArticleOfEachFileAside()
    {
        var run = await MotorcadeProcess.RunAsync(["read", "--evaluate", Five(), Five(), "--split", "--json"]);
        using var json = JsonDocument.Parse(run.Output);
        int Articles(string part) => json.RootElement.GetProperty(part).GetProperty("articles").GetInt32();
        Assert.Equal((10, 2, 8), (Articles("all"), Articles("kept_aside"), Articles("rest")));
        var trips = json.RootElement.GetProperty("rest").GetProperty("trips");
        Assert.Equal(0.75, trips.GetProperty("figures").GetProperty("precision").GetDouble());
        var classes = trips.GetProperty("missed").EnumerateArray().Concat(trips.GetProperty("false").EnumerateArray());
        Assert.Equal(["wrong_date", "wrong_date"], classes.Select(e => e.GetProperty("class").GetString()));
    }

    [Fact]
    public async Task Evaluate_BrokenLines_AreNamedAndNoFigureIsPrinted()
    {
        var file = Path.Combine(folder, "broken.jsonl");
        await File.WriteAllLinesAsync(file, [Line("a1", Trip("2018-06-01", "planned")), "", "{", """{"id":"a2","text":"X."}"""]);
        var run = await MotorcadeProcess.RunAsync(["read", "--evaluate", file]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            ["line 3: not a JSON object with the fields of a labelled article", "line 4: trips is missing; an article without any has []"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[l.IndexOf("line", StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task Evaluate_Predicted_ComparesRowsThatWereFoundElsewhere()
    {
        var trips = Path.Combine(folder, "trips.jsonl");
        await File.WriteAllLinesAsync(trips, [Found("a1", "2018-06-01", 0.9), Found("a2", "2018-06-01", 0.9), Found("a3", "2018-06-01", 0.1)]);
        var sanctions = Path.Combine(folder, "sanctions.jsonl");
        await File.WriteAllTextAsync(sanctions, """{"id":"a5","sanctions":[{"imposers":["Chile"],"targets":["Peru"],"measure":"travel_ban"}]}""");
        var run = await MotorcadeProcess.RunAsync(["read", "--evaluate", Five(), "--predicted", trips, "--predicted", sanctions]);
        Assert.Equal((0, "motorcade: 1 articles are not among those predicted; they count as without a row\n"), (run.ExitCode, run.Error));
        Assert.Contains("trips      rows gold 4 predicted 2 paired 1 ", run.Output);
        Assert.Contains("sanctions  rows gold 0 predicted 1 paired 0 ", run.Output);
        Assert.Contains("weak       1 trips and 0 sanctions are left out", run.Output);
        Assert.Contains("  0.9-1.0      2  0.900  0.500", run.Output);
    }

    [Theory]
    [InlineData("--predicted: only with --evaluate", "--predicted", "rows.jsonl")]
    [InlineData("rows.jsonl: no such file", "--evaluate", "-", "--predicted", "rows.jsonl")]
    [InlineData("none.jsonl: no such file", "--evaluate", "none.jsonl")]
    [InlineData("standard input: no labelled article", "--evaluate", "-")]
    [InlineData("--weak: not with --evaluate", "--evaluate", "--weak")]
    [InlineData("--jsonl: not with --evaluate", "--evaluate", "--jsonl")]
    [InlineData("--errors: must be 0 or more", "--evaluate", "--errors", "-1")]
    [InlineData("--split: only with --evaluate", "--split")]
    [InlineData("--errors: only with --evaluate", "--errors", "3")]
    [InlineData("--explain: not with --jsonl", "--explain", "--jsonl")]
    public async Task Options_ThatCannotBe_AreRefusedInOneLine(string reason, params string[] arguments)
    {
        var run = await MotorcadeProcess.RunAsync(["read", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Explain_Text_ShowsOffsetsEntitiesAndDates()
    {
        var run = await MotorcadeProcess.RunAsync(["read", "--explain", "--published", "2018-05-28"], Text);
        var friday = Text.IndexOf("Friday", StringComparison.Ordinal);
        Assert.Contains($"“Friday” at {friday}–{friday + 6} means 1 Jun 2018, counted from 28 May 2018", run.Output);
        Assert.Contains("traveller    Angela Merkel (Q567): by name", run.Output);
        Assert.Contains("destination  Portugal (PT): by name", run.Output);
        Assert.Contains("confidence   0.", run.Output);
    }

    [Fact]
    public async Task Explain_Json_CarriesTheSameEvidence()
    {
        var run = await MotorcadeProcess.RunAsync(["read", "--explain", "--json", "--published", "2018-05-28"], Text);
        using var json = JsonDocument.Parse(run.Output);
        var evidence = json.RootElement.GetProperty("articles")[0].GetProperty("trips")[0].GetProperty("evidence");
        Assert.Equal("2018-05-28", evidence.GetProperty("reference_date").GetString());
        var words = evidence.GetProperty("dates")[0].GetProperty("words");
        Assert.Equal("Friday", Text.Substring(words.GetProperty("start").GetInt32(), words.GetProperty("length").GetInt32()));
        var names = evidence.GetProperty("names").EnumerateArray();
        Assert.Equal(["traveller", "destination"], names.Take(2).Select(n => n.GetProperty("role").GetString()));
    }

    private string Five()
    {
        var file = Path.Combine(folder, "five.jsonl");
        File.WriteAllLines(file,
        [
            Line("a1", Trip("2018-06-01", "planned")), Line("a2", Trip("2018-06-09", "planned")),
            Line("a3", Trip("2018-06-01", "completed")),
            Line("a4", Trip("2018-06", "planned")), Line("a5"),
        ]);
        return file;
    }

    private static string Found(string id, string start, double confidence) => JsonSerializer.Serialize(
        new { id, trips = (object[])[new { traveller = "Angela Merkel", destination = "Portugal", start, status = "planned", confidence }] });

    private static object Trip(string start, string status) => new { traveller = "Angela Merkel", destination = "Portugal", start, status };

    private static string Line(string id, params object[] trips) =>
        JsonSerializer.Serialize(new { id, published = "2018-05-28", text = Text, trips, sanctions = Array.Empty<object>() });
}
