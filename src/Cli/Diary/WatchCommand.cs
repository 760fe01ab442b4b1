using System.CommandLine;

namespace Motorcade.Cli.Diary;

/// <summary>`motorcade watch`: the diary's changes as they come.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var gateway = new GatewayOptions();
        var traveller = new Option<string?>("--traveller") { Description = "Only travellers whose name holds this.", HelpName = "NAME" };
        var after = new Option<long?>("--after") { Description = "Begin behind this sequence number; 0 is the very beginning.", HelpName = "N" };
        var weak = new Option<bool>("--weak") { Description = "Trips that rest on weak claims alone, too." };
        var lines = new Option<bool>("--jsonl") { Description = "Print each change as a line of JSON." };
        var command = new Command("watch", "Print the diary's changes as they come, until Ctrl-C.") { traveller, after, weak, lines };
        foreach (var option in gateway.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancel) => DiaryGuard.RunAsync(async () =>
        {
            if (parsed.GetValue(after) < 0)
                throw new RefusedInputException("--after: must be 0 or more");
            using var client = gateway.Open(parsed);
            var query = new List<(string, string)>();
            if (parsed.GetValue(traveller) is { Length: > 0 } name)
                query.Add(("traveller", name));
            if (parsed.GetValue(weak))
                query.Add(("include_weak", "true"));
            await new Watch(client, query, parsed.GetValue(lines)).RunAsync(parsed.GetValue(after), cancel);
            return ExitCode.Done;
        }));
        return command;
    }
}
