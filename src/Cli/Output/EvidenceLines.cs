using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Reading.Mentions;
using Spectre.Console;

namespace Motorcade.Cli.Output;

/// <summary>What is behind a claim, for people; offsets are UTF-16 code units of the article's text.</summary>
internal static class EvidenceLines
{
    public static void Write(Quote quote, ClaimEvidence? evidence, double confidence)
    {
        Line("quote", $"at {Offsets(quote)}");
        if (evidence is null)
            return;
        foreach (var name in evidence.Names)
            Line(RowWord.Of(name.Role), Describe(name));
        foreach (var date in evidence.Dates)
            Line("date", Describe(date, evidence.Reference));
        if (evidence.Dates.Count == 0)
            Line("date", "no expression");
        foreach (var cue in evidence.Cues)
            Line("cue", cue.Words is { } words ? Words(words) : $"{cue.Cue} (outside the quote)");
        Line("confidence", FormattableString.Invariant($"{confidence:F3}"));
        AnsiConsole.WriteLine();
    }

    private static string Describe(NameEvidence name)
    {
        var id = name.EntityId.Length > 0 ? name.EntityId : "no id";
        if (name.Mention is not { } mention)
            return $"{name.Name} ({id}): not mentioned by name";
        var form = name.Form switch
        {
            MentionForm.Description => "by description",
            MentionForm.Pronoun => "by pronoun",
            MentionForm.Demonym => "by demonym",
            _ => "by name",
        };
        var named = name.Named is { } elsewhere ? $"; named {Words(elsewhere)}" : "";
        return $"{name.Name} ({id}): {form}, {Words(mention)}{Away(name.Sentences)}{named}";
    }

    private static string Describe(DateEvidence date, DateOnly? reference)
    {
        var meaning = date.Days is { } days ? $"{days} days" : DatePhrase.Of(date.Interval);
        var from = reference is { } day && !HasYear(date.Words.Text) ? $", counted from {DatePhrase.Of(PartialDate.Of(day))}" : "";
        return $"{Words(date.Words)}{Away(date.Sentences)} means {meaning}{from}";
    }

    /// <summary>An expression with its year needs no day to count from.</summary>
    private static bool HasYear(string text) => text.Split(' ', '-', ',').Any(w => w.Length == 4 && w.All(char.IsAsciiDigit));

    private static string Away(int sentences) => sentences switch
    {
        0 => "",
        < 0 => $", {-sentences} sentence{(sentences == -1 ? "" : "s")} before",
        _ => $", {sentences} sentence{(sentences == 1 ? "" : "s")} behind",
    };

    private static string Words(Quote quote) => $"“{quote.Text.ReplaceLineEndings(" ")}” at {Offsets(quote)}";

    private static string Offsets(Quote quote) => $"{quote.Span.Start}–{quote.Span.End}";

    private static void Line(string what, string text) => TerminalLines.Write(6, $"[dim]{what,-12}[/] {Markup.Escape(text)}");
}
