using Spectre.Console;

namespace Motorcade.Cli.Output;

/// <summary>Indented lines that break at the terminal's width.</summary>
internal static class TerminalLines
{
    /// <summary>Columns of a pipe or a file, which have no width of their own.</summary>
    private const int WidthOfFiles = 110;

    public static void FitWidth()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthOfFiles;
    }

    public static void Write(int indent, string markup) => AnsiConsole.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
}
