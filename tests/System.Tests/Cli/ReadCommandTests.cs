using System.Text;
using System.Text.Json;

namespace Motorcade.SystemTests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private const string Report = "LISBON - German Chancellor Angela Merkel will travel to Portugal on Friday, her spokesman said. "
        + "She is to meet Prime Minister Antonio Costa in Lisbon.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("motorcade-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public async Task Read_TextFile_PrintsTheStopWithItsSentence()
    {
        var run = await MotorcadeProcess.RunAsync(["read", Write("visit.txt", Report), "--published", "2018-05-28"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Angela Merkel → Lisbon, Portugal", run.Output);
        Assert.Contains("1 Jun 2018", run.Output);
        Assert.Contains("planned", run.Output);
        Assert.Contains("as given", run.Output);
    }

    [Fact]
    public async Task Read_FileWithHeader_SaysWhereTheDateCameFrom()
    {
        var run = await MotorcadeProcess.RunAsync(["read", Write("visit.txt", $"title: To Lisbon\npublished: 2018-05-28\n\n{Report}")]);
        Assert.Contains("To Lisbon", run.Output);
        Assert.Contains("28 May 2018 (from the file's header)", run.Output);
    }

    [Fact]
    public async Task Read_Json_GivesQuotesThatStandInTheText()
    {
        var run = await MotorcadeProcess.RunAsync(["read", "--json", Write("visit.txt", Report), "--published", "2018-05-28"]);
        using var json = JsonDocument.Parse(run.Output);
        var trips = json.RootElement.GetProperty("articles")[0].GetProperty("trips").EnumerateArray().ToList();
        Assert.NotEmpty(trips);
        Assert.All(trips, trip =>
        {
            var quote = trip.GetProperty("quote");
            Assert.Equal(Report.Substring(quote.GetProperty("start").GetInt32(), quote.GetProperty("length").GetInt32()), quote.GetProperty("text").GetString());
        });
    }

    [Fact]
    public async Task Read_JsonLines_WritesTheGuidesFieldsInTheInputsOrder()
    {
        var lines = Enumerable.Range(1, 40).Select(n => JsonSerializer.Serialize(new { id = $"a{n}", published = "2018-05-28", text = Report }));
        var run = await MotorcadeProcess.RunAsync(["read", "--jsonl"], string.Join('\n', lines));
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(Enumerable.Range(1, 40).Select(n => $"a{n}"), answers.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal(["id", "trips", "sanctions"], answers[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["traveller", "destination", "start", "end", "status", "meets", "event", "reported_by"],
            answers[0].GetProperty("trips")[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Read_JsonLinesWithBrokenOnes_NamesTheirLinesAndReadsTheRest()
    {
        var run = await MotorcadeProcess.RunAsync(["read", "--jsonl"], """
            {"id":"first","text":"She stayed at home."}
            {"id":"second"
            {"text":"no key"}
            {"id":"fourth","text":" "}
            {"id":"fifth","text":"Nothing happened.","published":"0000-01-01"}
            ["sixth"]

            {"id":"eighth","text":"He stayed at home, too."}
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(
            ["line 2", "line 3", "line 4", "line 5", "line 6"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(": ")[1].Split(", ")[1]));
        Assert.Contains("line 5: published: '0000-01-01' is no day", run.Error);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n ", "empty")]
    [InlineData("PK\0\u0003\0binary", "binary")]
    [InlineData("<html><script>only()</script></html>", "no article text")]
    public async Task Read_NothingToRead_SaysWhyInOneLine(string body, string reason)
    {
        var run = await MotorcadeProcess.RunAsync(["read", Write("odd.txt", body)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Read_OtherEncoding_SaysHowToConvert()
    {
        var file = Path.Combine(folder, "latin.txt");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes("Die Kanzlerin reiste nach Köln."));
        var run = await MotorcadeProcess.RunAsync(["read", file]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not UTF-8", run.Error);
    }

    [Theory]
    [InlineData("--published", "2018-13-40")]
    [InlineData("--published", "yesterday")]
    public async Task Read_BadDate_IsNamed(string option, string value)
    {
        var run = await MotorcadeProcess.RunAsync(["read", option, value, Write("visit.txt", Report)]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--published: '{value}'", run.Error);
    }

    [Fact]
    public async Task Read_MissingFile_IsNamed()
    {
        var run = await MotorcadeProcess.RunAsync(["read", Path.Combine(folder, "none.txt")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.txt: no such file", run.Error);
    }

    [Fact]
    public async Task Read_OtherLanguage_IsSaidAndGivesNoClaim()
    {
        var run = await MotorcadeProcess.RunAsync(["read", Write("de.txt",
            "Die Bundeskanzlerin wird am Freitag nach Lissabon reisen und dort den Ministerpräsidenten treffen, sagte ihr Sprecher am Montag in Berlin.")]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no English text", run.Output);
        Assert.Contains("No trip is reported.", run.Output);
    }

    [Fact]
    public async Task Read_NoDateAnywhere_SaysThatRelativeDatesStayOpen()
    {
        var run = await MotorcadeProcess.RunAsync(["read"], "The German chancellor, Angela Merkel, will travel to Lisbon on Friday, her spokesman said.");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no publication date found", run.Output);
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
