using System.CommandLine;

namespace Motorcade.Cli.Diary;

/// <summary>What `trips` takes.</summary>
internal sealed class TripsOptions
{
    public GatewayOptions Gateway { get; } = new();

    public Option<string?> Format { get; } = new("--format")
    {
        Description = $"One of {string.Join(", ", OutputFormat.Names)}; else what --out ends with, a table on a terminal, jsonl in a pipe.",
        HelpName = "FORM",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Write to this file; it appears when it is whole. - is standard output.",
        HelpName = "FILE",
    };

    private Option<string?> Traveller { get; } = Filter("--traveller", "NAME", "Part of a name, or a person's id.");

    private Option<string?> Place { get; } = Filter("--place", "NAME", "City or region.");

    private Option<string?> Country { get; } = Filter("--country", "NAME", "Name or ISO 3166 alpha-2 code.");

    private Option<string?> From { get; } = Filter("--from", "DATE", "Only trips that touch the period from this day, YYYY-MM-DD.");

    private Option<string?> To { get; } = Filter("--to", "DATE", "Only trips that touch the period to this day, YYYY-MM-DD.");

    private Option<string[]> Status { get; } = new("--status")
    {
        Description = "proposed, planned, underway, completed, postponed, cancelled or denied; may be given again.",
        HelpName = "STATUS",
    };

    private Option<string?> Meets { get; } = Filter("--meets", "NAME", "Only trips on which this person is met.");

    private Option<string?> Event { get; } = Filter("--event", "NAME", "Only trips to an event whose name holds this.");

    private Option<string?> AsOf { get; } =
        Filter("--as-of", "MOMENT", "What was known then: a day, or a moment like 2024-05-06T12:00:00Z.");

    private Option<bool> Weak { get; } = new("--weak") { Description = "Trips that rest on weak claims alone, too." };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])
            [Traveller, Place, Country, From, To, Status, Meets, Event, AsOf, Weak, Format, Out, .. Gateway.All])
            command.Options.Add(option);
    }

    /// <summary>The filters as the gateway knows them.</summary>
    public IReadOnlyList<(string Name, string Value)> Query(ParseResult parsed)
    {
        (string Name, string? Value)[] given =
        [
            ("traveller", parsed.GetValue(Traveller)),
            ("place", parsed.GetValue(Place)),
            ("country", parsed.GetValue(Country)),
            ("from", parsed.GetValue(From)),
            ("to", parsed.GetValue(To)),
            ("status", string.Join(',', parsed.GetValue(Status) ?? [])),
            ("meets", parsed.GetValue(Meets)),
            ("event", parsed.GetValue(Event)),
            ("as_of", parsed.GetValue(AsOf)),
            ("include_weak", parsed.GetValue(Weak) ? "true" : null),
        ];
        return [.. given.Where(g => !string.IsNullOrEmpty(g.Value)).Select(g => (g.Name, g.Value!))];
    }

    /// <summary>The form to print in; null for a table.</summary>
    public OutputFormat? FormatOf(ParseResult parsed)
    {
        var (name, file) = (parsed.GetValue(Format), File(parsed));
        var format = name switch
        {
            OutputFormat.Table => null,
            not null => OutputFormat.Named(name),
            null when file is not null => OutputFormat.OfFile(file)
                ?? throw new RefusedInputException($"--out: '{file}' does not tell the form; give it with --format"),
            null => Console.IsOutputRedirected ? OutputFormat.Named("jsonl") : null,
        };
        if (format is null && file is not null)
            throw new RefusedInputException("--out: not with a table; choose another --format");
        return format is null or { IsText: true } || file is not null || Console.IsOutputRedirected
            ? format
            : throw new RefusedInputException($"--format: {format.Name} is nothing that a terminal can show; give --out FILE");
    }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(Out) is { Length: > 0 } file && file != "-" ? file : null;

    private static Option<string?> Filter(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}
