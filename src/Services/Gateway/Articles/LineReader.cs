using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Motorcade.Gateway.Articles;

/// <summary>Splits a body of any length into lines, holding no more than one of them.</summary>
internal static class LineReader
{
    /// <summary>One line.</summary>
    /// <param name="Number">From 1.</param>
    /// <param name="Bytes">Its bytes without the line break; null when it is longer than is taken.</param>
    internal readonly record struct Line(int Number, byte[]? Bytes);

    /// <summary>Reads all lines but the blank ones.</summary>
    public static async IAsyncEnumerable<Line> ReadAsync(
        PipeReader body, int mostBytes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var tooLong = false;
        for (var number = 1; ;)
        {
            var read = await body.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                if (Take(number++, buffer.Slice(0, end), tooLong, mostBytes) is { } line)
                    yield return line;
                tooLong = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }
            if (read.IsCompleted)
            {
                if (Take(number, buffer, tooLong, mostBytes) is { } last)
                    yield return last;
                body.AdvanceTo(buffer.End);
                yield break;
            }
            if (buffer.Length > mostBytes)
            {
                tooLong = true;
                buffer = buffer.Slice(buffer.End);
            }
            body.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static Line? Take(int number, ReadOnlySequence<byte> bytes, bool tooLong, int mostBytes)
    {
        if (tooLong || bytes.Length > mostBytes)
            return new Line(number, null);
        var line = bytes.ToArray();
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (number == 1 && line.AsSpan().StartsWith(mark))
            line = line[3..];
        return line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0 ? null : new Line(number, line);
    }
}
