using System.Diagnostics;
using System.Globalization;

namespace Motorcade.Benchmarks.Diary;

/// <summary>How long something took, many times.</summary>
internal sealed class Timings
{
    private readonly List<double> milliseconds = [];

    public int Count => milliseconds.Count;

    public double Middle => At(0.5);

    public double High => At(0.95);

    public async Task<T> MeasureAsync<T>(Func<Task<T>> run)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await run();
        milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    public void Add(Timings others) => milliseconds.AddRange(others.milliseconds);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"p50 {Middle,7:F1}  p95 {High,7:F1}  p99 {At(0.99),7:F1}  slowest {milliseconds.DefaultIfEmpty().Max(),7:F1} ms of {Count}");

    private double At(double share)
    {
        milliseconds.Sort();
        return milliseconds.Count == 0 ? 0 : milliseconds[Math.Min(milliseconds.Count - 1, (int)(share * milliseconds.Count))];
    }
}
