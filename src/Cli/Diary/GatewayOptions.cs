using System.CommandLine;

namespace Motorcade.Cli.Diary;

/// <summary>Where the gateway is and what opens it.</summary>
internal sealed class GatewayOptions
{
    private const string KeyVariable = "MOTORCADE_KEY";
    private const string Usual = "http://localhost:5080";

    public Option<string> At { get; } =
        new("--at") { Description = "Where Motorcade's gateway listens.", HelpName = "ADDRESS", DefaultValueFactory = _ => Usual };

    public Option<string?> Key { get; } =
        new("--key") { Description = $"The gateway's API key; else {KeyVariable} of the environment.", HelpName = "KEY" };

    public IReadOnlyList<Option> All => [At, Key];

    public GatewayClient Open(ParseResult parsed)
    {
        var at = parsed.GetValue(At)!;
        if (!Uri.TryCreate(at, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new RefusedInputException($"--at: '{at}' is no address; write it like {Usual}");
        return new(address, parsed.GetValue(Key) ?? Environment.GetEnvironmentVariable(KeyVariable));
    }
}
