using System.Text.Json.Nodes;

namespace Motorcade.SystemTests.Cli;

public sealed class WatchCommandTests(DiaryProcess diary) : IClassFixture<DiaryProcess>
{
    [Fact]
    public async Task Watch_FromTheBeginning_PrintsEachChange()
    {
        using var process = MotorcadeProcess.Start(
            "watch", "--after", "0", "--jsonl", "--traveller", "duda", "--at", diary.Address, "--key", DiaryProcess.Key);
        var change = JsonNode.Parse((await process.StandardOutput.ReadLineAsync())!)!;
        await EndAsync(process);

        Assert.Equal(("added", "Andrzej Duda"), ((string)change["kind"]!, (string)change["trip"]!["traveller"]!["name"]!));
    }

    [Fact]
    public async Task Watch_AfterABreak_GoesOnBehindTheLastChange()
    {
        await using var gateway = FakeGateway.Start(async (number, stream, cancel) =>
        {
            await FakeGateway.WriteHeadAsync(stream, "text/event-stream", cancel);
            await FakeGateway.WriteChunkAsync(stream, ": still here\n\n", cancel);
            var data = number == 0 ? Change("added", Trip("planned"), "null") : Change("changed", Trip("completed"), Trip("planned"));
            await FakeGateway.WriteChunkAsync(stream, $"id: {41 + number}\nevent: trip\ndata: {data}\n\n", cancel);
            if (number > 0)
                await Task.Delay(Timeout.Infinite, cancel);
        });
        using var process = MotorcadeProcess.Start("watch", "--at", gateway.Address);
        var first = await process.StandardOutput.ReadLineAsync();
        var second = await process.StandardOutput.ReadLineAsync();
        await EndAsync(process);

        Assert.EndsWith("Ada → Kyiv, Ukraine  16 Jun 2022  planned  new", first, StringComparison.Ordinal);
        Assert.EndsWith("Ada → Kyiv, Ukraine  16 Jun 2022  planned → completed", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Last-Event-ID", gateway.Asked.First(), StringComparison.Ordinal);
        Assert.Contains("Last-Event-ID: 41\r\n", gateway.Asked.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_AskedForWrongly_IsRefused()
    {
        var (code, _, error) = await diary.RunAsync("watch", "--after", "-1");

        Assert.Equal((2, "motorcade: --after: must be 0 or more"), (code, error.TrimEnd()));
    }

    [Fact]
    public async Task Watch_NoGateway_EndsAtOnce()
    {
        var (code, _, error) = await MotorcadeProcess.RunAsync(["watch", "--at", "http://127.0.0.1:1"]);

        Assert.Equal(3, code);
        Assert.Contains("does not answer", error, StringComparison.Ordinal);
    }

    private static string Change(string kind, string trip, string before) =>
        $$"""{"sequence":1,"kind":"{{kind}}","trip":{{trip}},"before":{{before}}}""";

    private static string Trip(string status) => """
        {"traveller":{"name":"Ada"},"destination":{"name":"Kyiv","country":"Ukraine"},"start":"2022-06-16","end":"2022-06-16",
        "status":"STATUS"}
        """.ReplaceLineEndings("").Replace("STATUS", status, StringComparison.Ordinal);

    private static async Task EndAsync(System.Diagnostics.Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }
}
