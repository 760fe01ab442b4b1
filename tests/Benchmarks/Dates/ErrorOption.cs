using System.Globalization;

namespace Motorcade.Benchmarks.Dates;

/// <summary>How many errors are still to be shown.</summary>
internal sealed class ErrorOption(int left)
{
    private int left = left;

    /// <summary>Takes "--errors N" out of the arguments.</summary>
    public static (string[] Files, ErrorOption Errors) Split(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--errors");
        return at < 0 || at + 1 >= arguments.Length
            ? (arguments, new(0))
            : ([.. arguments[..at], .. arguments[(at + 2)..]], new(int.Parse(arguments[at + 1], CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether one more may be shown.</summary>
    public bool Take() => left-- > 0;
}
