using Spectre.Console;

namespace Motorcade.AppHost.Local;

/// <summary>One terminal for all processes: each line says whose it is.</summary>
internal static class Log
{
    private const int NameWidth = 11;
    private static readonly string[] Colours = ["blue", "green", "yellow", "magenta", "cyan", "olive", "purple", "teal"];
    private static readonly Lock Gate = new();

    /// <summary>A file or a pipe has no width of its own; the tables are wide.</summary>
    private const int WidthOfFiles = 160;

    static Log()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthOfFiles;
    }

    public static void Say(string text) => Write($"[bold]{"motorcade",-NameWidth}[/] {Markup.Escape(text)}");

    public static void Line(string name, string text) =>
        Write($"[{Colours[name.Sum(c => c) % Colours.Length]}]{Markup.Escape(name),-NameWidth}[/] {Markup.Escape(text)}");

    private static void Write(string markup)
    {
        lock (Gate)
            AnsiConsole.MarkupLine(markup);
    }
}
