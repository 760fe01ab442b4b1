using Motorcade.Cli.Reading;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Spectre.Console;

namespace Motorcade.Cli.Output;

/// <summary>The readings for people: each stop and each measure with the sentence behind it.</summary>
internal sealed class TerminalReport(ReportOptions options)
{
    public void Write(IEnumerable<SourcedReading> readings)
    {
        TerminalLines.FitWidth();
        foreach (var reading in readings)
            Write(reading);
    }

    private void Write(SourcedReading read)
    {
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(read.Source.Article.Title ?? read.Source.Name)}[/]") { Justification = Justify.Left });
        AnsiConsole.MarkupLine($"[dim]{Markup.Escape(Origin(read))}[/]");
        if (read.Reading.Document.Language != "en")
            AnsiConsole.MarkupLine($"[yellow]This looks like no English text ({read.Reading.Document.Language}); only English is read.[/]");
        Section("Trips", read.Reading.Trips, t => t.IsWeak, "No trip is reported.", WriteTrip);
        Section("Sanctions", read.Reading.Sanctions, s => s.IsWeak, "No sanction is reported.", WriteSanction);
        AnsiConsole.WriteLine();
    }

    private static string Origin(SourcedReading read)
    {
        var date = read.Reading.ReferenceDate is { } day
            ? $"dates count from {DatePhrase.Of(Domain.Dates.PartialDate.Of(day))} ({Where(read.DateSource)})"
            : "no publication date found: relative dates stay open; give one with --published";
        return read.Source.Article.Outlet is { Length: > 0 } outlet ? $"{outlet}; {date}" : date;
    }

    private static string Where(string source) => source switch
    {
        "given" => "as given",
        "page" => "from the page",
        "header" => "from the file's header",
        _ => "found in the text",
    };

    private void Section<T>(string title, IReadOnlyList<T> claims, Predicate<T> isWeak, string none, Action<T> write)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine($"[bold underline]{title}[/]");
        var shown = claims.Where(c => options.Shows(isWeak(c))).ToList();
        if (shown.Count == 0)
            AnsiConsole.MarkupLine($"  [dim]{none}[/]");
        foreach (var claim in shown)
            write(claim);
        if (claims.Count > shown.Count)
            AnsiConsole.MarkupLine($"  [dim]{claims.Count - shown.Count} weak left out; --weak shows them.[/]");
    }

    private void WriteTrip(TripClaim claim)
    {
        var status = $"[{ColourOf(claim.Status)}]{RowWord.Of(claim.Status)}[/]";
        TerminalLines.Write(2, $"{Bold(claim.Traveller.Name)} → {Bold(claim.Destination.ToString())}  "
            + $"{DatePhrase.Of(claim.Dates)}  {status}{Weakness(claim.IsWeak, claim.Confidence)}");
        if (claim.Event is { } name)
            TerminalLines.Write(4, $"attends {Markup.Escape(name)}");
        if (claim.Meets.Count > 0)
            TerminalLines.Write(4, $"meets {Markup.Escape(string.Join(", ", claim.Meets.Select(m => m.Name)))}");
        WriteQuote(claim.Quote, claim.ReportedBy);
        if (options.Explain)
            EvidenceLines.Write(claim.Quote, claim.Evidence, claim.Confidence);
    }

    private void WriteSanction(SanctionClaim claim)
    {
        var goods = claim.Goods is { } what ? $" ({Markup.Escape(what)})" : "";
        var date = claim.Date is { } day ? DatePhrase.Of(day) : "date not said";
        TerminalLines.Write(2, $"{Bold(string.Join(", ", claim.Imposers))} ⇒ {Bold(string.Join(", ", claim.Targets))}  "
            + $"{RowWord.Of(claim.Measure).Replace('_', ' ')}{goods}  {date}  [yellow]{RowWord.Of(claim.Action).Replace('_', ' ')}[/]"
            + Weakness(claim.IsWeak, claim.Confidence));
        WriteQuote(claim.Quote, claim.ReportedBy);
        if (options.Explain)
            EvidenceLines.Write(claim.Quote, claim.Evidence, claim.Confidence);
    }

    private static string Bold(string text) => $"[bold]{Markup.Escape(text)}[/]";

    private static string Weakness(bool isWeak, double confidence) => isWeak ? $"  [dim](weak, {confidence:P0})[/]" : "";

    private static void WriteQuote(Quote quote, IReadOnlyList<string> reportedBy)
    {
        var who = reportedBy.Count > 0 ? $" — {Markup.Escape(string.Join(" › ", reportedBy))}" : "";
        TerminalLines.Write(4, $"[dim italic]“{Markup.Escape(quote.Text.ReplaceLineEndings(" "))}”[/]{who}");
    }

    private static string ColourOf(TripStatus status) => status switch
    {
        TripStatus.Underway or TripStatus.Completed => "green",
        TripStatus.Planned or TripStatus.Proposed => "blue",
        TripStatus.Postponed => "yellow",
        _ => "red",
    };
}
