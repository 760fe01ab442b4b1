using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Motorcade.Cli.Output;
using Spectre.Console;

namespace Motorcade.Cli.Diary;

/// <summary>Follows the changes for ever: after a break it goes on behind the last one seen.</summary>
internal sealed class Watch(GatewayClient gateway, IReadOnlyList<(string Name, string Value)> query, bool jsonLines)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private string? last;
    private bool opened;
    private TimeSpan pause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(long? after, CancellationToken cancel)
    {
        last = after?.ToString(CultureInfo.InvariantCulture);
        TerminalLines.FitWidth();
        await using var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false)) { AutoFlush = true };
        while (true)
        {
            try
            {
                await FollowAsync(output, cancel);
                await SayAsync("the gateway ended the stream");
            }
            catch (GatewayLostException lost) when (opened)
            {
                await SayAsync(lost.Message);
            }
            catch (Exception failure) when (failure is IOException or HttpRequestException && !cancel.IsCancellationRequested)
            {
                await SayAsync("the connection broke");
            }

            await Task.Delay(pause, cancel);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task FollowAsync(StreamWriter output, CancellationToken cancel)
    {
        using var response = await gateway.GetAsync("/v1/live", query, last, cancel);
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        if (!opened && !jsonLines && !Console.IsErrorRedirected)
            await Console.Error.WriteLineAsync($"motorcade: watching {gateway.Address}; Ctrl-C ends it");
        (opened, pause) = (true, TimeSpan.FromSeconds(1));
        var events = SseParser.Create(body);
        await foreach (var happened in events.EnumerateAsync(cancel))
        {
            if (happened.EventType == "problem")
                throw new GatewayLostException(Detail(happened.Data));
            if (happened.EventType != "trip")
                continue;
            await PrintAsync(output, happened.Data);
            last = happened.EventId ?? last;
        }
    }

    private async Task PrintAsync(StreamWriter output, string data)
    {
        if (jsonLines)
            await output.WriteLineAsync(data);
        else
            AnsiConsole.MarkupLine(ChangeLine.Parse(data).ToMarkup());
    }

    private Task SayAsync(string what) =>
        Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"motorcade: {what}; again in {pause.TotalSeconds:N0} s"));

    private static string Detail(string data)
    {
        try
        {
            return JsonSerializer.Deserialize(data, DiaryJson.Default.StreamProblem)?.Detail ?? "a service failed";
        }
        catch (JsonException)
        {
            return "a service failed";
        }
    }
}
