using System.Diagnostics;

namespace Motorcade.Cli.Output;

/// <summary>
/// A running count on standard error, when a person is looking at it and not at the output; with a bar when the end is known.
/// </summary>
internal sealed class LineProgress : IDisposable
{
    private const int BarWidth = 24;

    private readonly bool visible;
    private readonly string name;
    private readonly int total;
    private readonly string what;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long last;
    private int count;

    private LineProgress(bool visible, string name, int total, string what) => (this.visible, this.name, this.total, this.what) = (visible, name, total, what);

    /// <summary>For output that runs while the count does.</summary>
    public static LineProgress Start(string name) => new(!Console.IsErrorRedirected && Console.IsOutputRedirected, name, 0, "articles");

    /// <summary>For output that comes when all is counted.</summary>
    public static LineProgress Start(string name, int total, string what = "articles") => new(!Console.IsErrorRedirected, name, total, what);

    public void Advance()
    {
        count++;
        if (!visible || clock.ElapsedMilliseconds - last < 100)
            return;
        last = clock.ElapsedMilliseconds;
        Print("\r");
    }

    public void Dispose()
    {
        if (!visible)
            return;
        Print("\r");
        Console.Error.WriteLine();
    }

    private void Print(string start)
    {
        var pace = count / Math.Max(0.001, clock.Elapsed.TotalSeconds);
        Console.Error.Write($"{start}{name}: {Bar()}{count:N0} {what}, {pace:N0} a second ");
    }

    private string Bar()
    {
        if (total == 0)
            return "";
        var done = Math.Min(BarWidth, BarWidth * count / total);
        return $"[{new string('=', done)}{new string(' ', BarWidth - done)}] {100 * count / total} % ";
    }
}
