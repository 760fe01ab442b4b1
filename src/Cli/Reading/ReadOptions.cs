using System.CommandLine;

namespace Motorcade.Cli.Reading;

/// <summary>What `read` takes.</summary>
internal sealed class ReadOptions
{
    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "Articles as plain text or HTML; - or nothing reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document instead of tables." };

    public Option<bool> JsonLines { get; } =
        new("--jsonl") { Description = "Read JSON Lines (id, published, title, outlet, url, text) and write one line an article." };

    public Option<string?> Published { get; } =
        new("--published") { Description = "The day that relative dates count from, YYYY-MM-DD.", HelpName = "DATE" };

    public Option<bool> Weak { get; } = new("--weak") { Description = "Show weak claims, too: those below the confidence that counts." };

    public Option<bool> Explain { get; } =
        new("--explain") { Description = "Show what is behind each claim: offsets, entities, date expressions, cue words, confidence." };

    public Option<bool> Evaluate { get; } = new("--evaluate")
    {
        Description = "Read labelled articles (JSON Lines with trips and sanctions) and print how well the reading agrees.",
    };

    public Option<int> Errors { get; } =
        new("--errors") { Description = "With --evaluate: print N rows of each class of mistakes.", HelpName = "N" };

    public Option<bool> Split { get; } =
        new("--split") { Description = "With --evaluate: every fifth article of each file apart from the rest." };

    public Option<string[]> Predicted { get; } = new("--predicted")
    {
        Description = "With --evaluate: compare the rows of this file (JSON Lines with id, trips, sanctions) and not what is read here; "
            + "may be given again.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Files);
        foreach (Option option in (Option[])[Json, JsonLines, Published, Weak, Explain, Evaluate, Errors, Split, Predicted])
            command.Options.Add(option);
    }

    /// <summary>Refuses what does not go together.</summary>
    public void Check(ParseResult parsed)
    {
        if (!parsed.GetValue(Evaluate))
        {
            foreach (Option option in (Option[])[Split, Errors, Predicted])
            {
                if (IsGiven(parsed, option))
                    throw new RefusedInputException($"{option.Name}: only with --evaluate");
            }

            if (parsed.GetValue(JsonLines) && parsed.GetValue(Explain))
                throw new RefusedInputException("--explain: not with --jsonl; use --json for evidence a program can read");
            return;
        }

        foreach (Option option in (Option[])[JsonLines, Published, Weak, Explain])
        {
            if (IsGiven(parsed, option))
                throw new RefusedInputException($"{option.Name}: not with --evaluate");
        }

        if (parsed.GetValue(Errors) < 0)
            throw new RefusedInputException("--errors: must be 0 or more");
    }

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
