using Motorcade.Cli.Reading;
using Motorcade.Domain.Reading;
using Spectre.Console;

namespace Motorcade.Cli.Output;

/// <summary>The readings for people: each stop and each measure with the sentence behind it.</summary>
internal static class TerminalReport
{
    /// <summary>Columns of a pipe or a file, which have no width of their own.</summary>
    private const int WidthOfFiles = 110;

    public static void Write(IEnumerable<SourcedReading> readings)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthOfFiles;
        foreach (var reading in readings)
            Write(reading);
    }

    private static void Write(SourcedReading read)
    {
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(read.Source.Article.Title ?? read.Source.Name)}[/]") { Justification = Justify.Left });
        AnsiConsole.MarkupLine($"[dim]{Markup.Escape(Origin(read))}[/]");
        if (read.Reading.Document.Language != "en")
            AnsiConsole.MarkupLine($"[yellow]This looks like no English text ({read.Reading.Document.Language}); only English is read.[/]");
        Section("Trips", read.Reading.Trips, "No trip is reported.", WriteTrip);
        Section("Sanctions", read.Reading.Sanctions, "No sanction is reported.", WriteSanction);
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

    private static void Section<T>(string title, IReadOnlyList<T> claims, string none, Action<T> write)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine($"[bold underline]{title}[/]");
        if (claims.Count == 0)
            AnsiConsole.MarkupLine($"  [dim]{none}[/]");
        foreach (var claim in claims)
            write(claim);
    }

    private static void WriteTrip(TripClaim claim)
    {
        var status = $"[{ColourOf(claim.Status)}]{ValueName.Of(claim.Status)}[/]";
        Line(2, $"[bold]{Markup.Escape(claim.Traveller.Name)}[/] → [bold]{Markup.Escape(claim.Destination.ToString())}[/]  {DatePhrase.Of(claim.Dates)}  {status}");
        if (claim.Event is { } name)
            Line(4, $"attends {Markup.Escape(name)}");
        if (claim.Meets.Count > 0)
            Line(4, $"meets {Markup.Escape(string.Join(", ", claim.Meets.Select(m => m.Name)))}");
        Evidence(claim.Quote, claim.ReportedBy);
    }

    private static void WriteSanction(SanctionClaim claim)
    {
        var goods = claim.Goods is { } what ? $" ({Markup.Escape(what)})" : "";
        var date = claim.Date is { } day ? DatePhrase.Of(day) : "date not said";
        Line(2, $"[bold]{Markup.Escape(string.Join(", ", claim.Imposers))}[/] ⇒ [bold]{Markup.Escape(string.Join(", ", claim.Targets))}[/]  "
            + $"{ValueName.Of(claim.Measure).Replace('_', ' ')}{goods}  {date}  [yellow]{ValueName.Of(claim.Action).Replace('_', ' ')}[/]");
        Evidence(claim.Quote, claim.ReportedBy);
    }

    private static void Evidence(Quote quote, IReadOnlyList<string> reportedBy)
    {
        var who = reportedBy.Count > 0 ? $" — {Markup.Escape(string.Join(" › ", reportedBy))}" : "";
        Line(4, $"[dim italic]“{Markup.Escape(quote.Text.ReplaceLineEndings(" "))}”[/]{who}");
    }

    private static void Line(int indent, string markup) =>
        AnsiConsole.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));

    private static string ColourOf(TripStatus status) => status switch
    {
        TripStatus.Underway or TripStatus.Completed => "green",
        TripStatus.Planned or TripStatus.Proposed => "blue",
        TripStatus.Postponed => "yellow",
        _ => "red",
    };
}
