using System.Diagnostics;

namespace Motorcade.Cli.Output;

/// <summary>A running count on standard error, when a person is looking at it and not at the output.</summary>
internal sealed class LineProgress : IDisposable
{
    private readonly bool visible;
    private readonly string name;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long last;
    private int count;

    private LineProgress(bool visible, string name) => (this.visible, this.name) = (visible, name);

    public static LineProgress Start(string name) => new(!Console.IsErrorRedirected && Console.IsOutputRedirected, name);

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

    private void Print(string start) =>
        Console.Error.Write($"{start}{name}: {count:N0} articles, {count / Math.Max(0.001, clock.Elapsed.TotalSeconds):N0} a second ");
}
