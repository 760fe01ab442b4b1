using System.CommandLine;
using System.Globalization;
using Motorcade.Domain.Diary.Importing;

namespace Motorcade.Cli.Importing;

/// <summary>What `import` takes.</summary>
internal sealed class ImportOptions
{
    /// <summary>Where the embedded run listens for gRPC.</summary>
    private const string Address = "http://localhost:5280";

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "Tables with a header line, separated by tabs, commas, semicolons or bars; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string> To { get; } =
        new("--to") { Description = "Motorcade's gRPC address.", HelpName = "ADDRESS", DefaultValueFactory = _ => Address };

    public Option<string?> Key { get; } =
        new("--key") { Description = "The gateway's API key; else MOTORCADE_KEY of the environment.", HelpName = "KEY" };

    public Option<bool> Check { get; } = new("--check") { Description = "Read and report; send nothing, so that no Motorcade need run." };

    public Option<bool> Json { get; } =
        new("--jsonl") { Description = "With --check: print each row with its stops as a line of JSON, the summary on standard error." };

    public Option<string?> Report { get; } =
        new("--report") { Description = "List the rows that could not be read in this file, tab-separated.", HelpName = "FILE" };

    public Option<string?> Delimiter { get; } =
        new("--delimiter") { Description = "What stands between cells, or 'tab'; guessed from the header.", HelpName = "SIGN" };

    public Option<string?> Map { get; } = new("--map")
    {
        Description = "Which column holds which field, FIELD=COLUMN,FIELD=COLUMN+COLUMN,…; "
            + $"fields: {string.Join(", ", ColumnMap.Fields)}.",
        HelpName = "MAP",
    };

    public Option<string[]> Dates { get; } =
        new("--dates") { Description = "How dates are written, for example d/M/yyyy; may be given again.", HelpName = "FORM" };

    public Option<string?> Source { get; } =
        new("--source") { Description = "Names the diary; else the file's name does.", HelpName = "NAME" };

    public Option<string?> Keeper { get; } = new("--keeper") { Description = "Who keeps the diary.", HelpName = "NAME" };

    /// <summary>The options of every diary.</summary>
    public IReadOnlyList<Option> Common => [To, Key, Check, Json, Report, Delimiter];

    /// <summary>The options of tables whose columns somebody else named.</summary>
    public IReadOnlyList<Option> OfTables => [Map, Dates, Source, Keeper];

    /// <summary>The request, checked.</summary>
    public ImportRequest Request(ParseResult parsed, Func<RecordTables, string, IDiaryReader> reader)
    {
        var to = parsed.GetValue(To)!;
        if (!Uri.TryCreate(to, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new RefusedInputException($"--to: '{to}' is no address; write it like {Address}");
        if (parsed.GetValue(Json) && !parsed.GetValue(Check))
            throw new RefusedInputException("--jsonl: only with --check");
        var key = parsed.GetValue(Key) ?? Environment.GetEnvironmentVariable("MOTORCADE_KEY");
        return new(
            parsed.GetValue(Files) ?? [], reader, address, string.IsNullOrEmpty(key) ? null : key, parsed.GetValue(Check),
                parsed.GetValue(Json),
            parsed.GetValue(Report), Sign(parsed.GetValue(Delimiter)));
    }

    /// <summary>The columns' map; throws when there is neither a preset nor --map.</summary>
    public ColumnMap Columns(ParseResult parsed, ColumnMap? preset)
    {
        if (parsed.GetValue(Map) is not { } text)
            return preset ?? throw new RefusedInputException(
                "--map: say which columns hold what, for example --map traveller=Leader,start=Arrival,country=Host");
        try
        {
            return preset is null ? ColumnMap.Parse(text) : preset.With(ColumnMap.ParsePart(text));
        }
        catch (FormatException wrong)
        {
            throw new RefusedInputException($"--map: {wrong.Message}");
        }
    }

    /// <summary>How dates are written; a form that could not be one is refused.</summary>
    public CellDates DateForms(ParseResult parsed)
    {
        var forms = parsed.GetValue(Dates) ?? [];
        foreach (var form in forms)
        {
            if (!form.Contains('y', StringComparison.Ordinal) || !IsForm(form))
                throw new RefusedInputException($"--dates: '{form}' is no form of a date; write it like dd.MM.yyyy, M/d/yyyy or yyyy");
        }
        return new(forms);
    }

    private static bool IsForm(string form)
    {
        try
        {
            return DateTime.TryParseExact(new DateTime(2001, 2, 3).ToString(form, CultureInfo.InvariantCulture), form,
                CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static char? Sign(string? text) => text switch
    {
        null => null,
        "tab" or "\\t" => '\t',
        { Length: 1 } => text[0],
        _ => throw new RefusedInputException($"--delimiter: '{text}' is not one sign; write , ; | or tab"),
    };
}
