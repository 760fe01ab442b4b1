using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Motorcade.SystemTests.Cli;

public sealed class TripsCommandTests(DiaryProcess diary) : IClassFixture<DiaryProcess>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motorcade-trips-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Trips_IntoAPipe_AreJsonLines()
    {
        var (code, output, error) = await diary.RunAsync("trips");

        Assert.Equal((0, ""), (code, error));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var towns = lines.Select(l => JsonNode.Parse(l)!["destination"]!["name"]!.GetValue<string>());
        Assert.Equal(["Asunción", "Lisbon"], towns);
    }

    [Fact]
    public async Task Trips_AsATable_ShowWhoWhereAndWhen()
    {
        var (code, output, _) = await diary.RunAsync("trips", "--format", "table", "--traveller", "macron", "--from", "2024-03-01");

        Assert.Equal(0, code);
        var row = Assert.Single(output.Split('\n'), l => l.Contains("Emmanuel Macron", StringComparison.Ordinal));
        Assert.Contains("Lisbon, Portugal", row, StringComparison.Ordinal);
        Assert.Contains("12 Mar 2024", row, StringComparison.Ordinal);
        Assert.Contains("planned", row, StringComparison.Ordinal);
        Assert.Contains("1 trip", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trips.json", """{"trips":[{""", "]}")]
    [InlineData("trips.jsonl", """{"id":""", "}\n")]
    [InlineData("trips.csv", "id,traveller_id,", "\r\n")]
    [InlineData("trips.colt.csv", "TripID,LeaderID,", "day\r\n")]
    [InlineData("trips.ics", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n")]
    [InlineData("trips.geojson", """{"type":"FeatureCollection",""", "]}")]
    [InlineData("trips.atom", "<?xml", "</feed>")]
    [InlineData("trips.parquet", "PAR1", "PAR1")]
    public async Task Trips_IntoAFile_AreInTheFormThatItsNameTells(string name, string begin, string end)
    {
        var file = Path.Combine(folder, name);
        var (code, output, error) = await diary.RunAsync("trips", "--out", file, "--country", "PY");

        Assert.Equal((0, "", ""), (code, output, error));
        var text = await File.ReadAllTextAsync(file);
        Assert.StartsWith(begin, text, StringComparison.Ordinal);
        Assert.EndsWith(end, text, StringComparison.Ordinal);
        Assert.Contains("Asunción", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lisbon", text, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("status: 'soon' is none of", "--status", "soon")]
    [InlineData("to: lies before from", "--from", "2024-02-01", "--to", "2024-01-01")]
    [InlineData("as_of: 'then' is not a moment", "--as-of", "then")]
    [InlineData("--format: 'xls' is none of: table, json", "--format", "xls")]
    [InlineData("--out: not with a table", "--format", "table")]
    public async Task Trips_AskedForWrongly_AreRefusedInOneLineAndLeaveNoFile(string reason, params string[] arguments)
    {
        var (code, output, error) = await diary.RunAsync(["trips", "--out", Path.Combine(folder, "trips.csv"), .. arguments]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"motorcade: {reason}", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("trips.xls", "--out: ")]
    [InlineData("nowhere/trips.csv", "--out: there is no folder ")]
    [InlineData("", "--out: ")]
    public async Task Trips_IntoAFileThatCannotBe_AreRefused(string name, string reason)
    {
        var (code, _, error) = await diary.RunAsync("trips", "--out", Path.Combine(folder, name));

        Assert.Equal(2, code);
        Assert.StartsWith($"motorcade: {reason}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trips_WithoutTheKey_SayHowToGiveIt()
    {
        var (code, _, error) = await MotorcadeProcess.RunAsync(["trips", "--at", diary.Address]);

        Assert.Equal(2, code);
        Assert.Contains("MOTORCADE_KEY", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trips_NoGateway_SaySoInOneLine()
    {
        var (code, _, error) = await MotorcadeProcess.RunAsync(["trips", "--at", "http://127.0.0.1:1"]);

        Assert.Equal((3, 1), (code, error.TrimEnd().Split('\n').Length));
        Assert.StartsWith("motorcade: http://127.0.0.1:1/ does not answer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trips_GatewayBreaksOff_LeaveTheOlderFile()
    {
        await using var gateway = FakeGateway.Start(async (_, stream, cancel) =>
        {
            await FakeGateway.WriteHeadAsync(stream, "text/csv", cancel);
            await FakeGateway.WriteChunkAsync(stream, "id,traveller\r\n1,Ada\r\n", cancel);
        });
        var file = Path.Combine(folder, "trips.csv");
        await File.WriteAllTextAsync(file, "older");

        var (code, _, error) = await MotorcadeProcess.RunAsync(["trips", "--out", file, "--at", gateway.Address]);

        Assert.Equal(3, code);
        Assert.StartsWith("motorcade: the gateway broke off after 2 lines", error, StringComparison.Ordinal);
        Assert.Equal(("older", 1), (await File.ReadAllTextAsync(file), Directory.GetFiles(folder).Length));
    }

    [Fact]
    public async Task Trips_InterruptedOnTheWay_LeaveNoFile()
    {
        var begun = new TaskCompletionSource();
        await using var gateway = FakeGateway.Start(async (_, stream, cancel) =>
        {
            await FakeGateway.WriteHeadAsync(stream, "text/csv", cancel);
            await FakeGateway.WriteChunkAsync(stream, "id,traveller\r\n1,Ada\r\n", cancel);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, cancel);
        });
        using var process = MotorcadeProcess.Start("trips", "--out", Path.Combine(folder, "trips.csv"), "--at", gateway.Address);
        await begun.Task;
        while (Directory.GetFiles(folder).Length == 0)
            await Task.Delay(20);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task Trips_ReaderOfThePipeLeaves_EndsTheDownload()
    {
        await using var gateway = FakeGateway.Start(async (_, stream, cancel) =>
        {
            await FakeGateway.WriteHeadAsync(stream, "application/x-ndjson", cancel);
            while (true)
                await FakeGateway.WriteChunkAsync(stream, $"{{\"id\":\"{new string('x', 500)}\"}}\n", cancel);
        });
        using var process = MotorcadeProcess.Start("trips", "--at", gateway.Address);
        Assert.StartsWith("{\"id\":", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        process.StandardOutput.Close();
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }
}
