using System.Diagnostics;
using System.Globalization;

namespace Motorcade.Cli.Diary;

/// <summary>What has come so far, on standard error, when a person looks at that and not at the trips.</summary>
internal sealed class TransferProgress(string name, bool toFile, LineKind lines) : IDisposable
{
    private const byte Quote = (byte)'"';

    private readonly bool visible = !Console.IsErrorRedirected && (toFile || Console.IsOutputRedirected);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long shown;
    private long bytes;
    private long count;
    private bool quoted;

    /// <summary>"1,203 lines, 0.4 MB".</summary>
    public string Count => string.Create(
        CultureInfo.InvariantCulture, $"{(lines == LineKind.None ? "" : $"{count:N0} lines, ")}{bytes / 1e6:N1} MB");

    public void Advance(ReadOnlySpan<byte> came)
    {
        bytes += came.Length;
        CountLines(came);
        if (!visible || clock.ElapsedMilliseconds - shown < 100)
            return;
        shown = clock.ElapsedMilliseconds;
        Print();
    }

    public void Dispose()
    {
        if (!visible)
            return;
        Print();
        Console.Error.WriteLine();
    }

    private void CountLines(ReadOnlySpan<byte> came)
    {
        if (lines == LineKind.Plain)
            count += came.Count((byte)'\n');
        if (lines != LineKind.Quoted)
            return;
        foreach (var each in came)
        {
            if (each == Quote)
                quoted = !quoted;
            else if (each == '\n' && !quoted)
                count++;
        }
    }

    private void Print()
    {
        var pace = bytes / 1e6 / Math.Max(0.001, clock.Elapsed.TotalSeconds);
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{name}: {Count}, {pace:N1} MB/s "));
    }
}
