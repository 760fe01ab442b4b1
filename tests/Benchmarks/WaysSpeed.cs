using System.Diagnostics;
using System.Globalization;

namespace Motorcade.Benchmarks;

/// <summary>The whole diary of a running gateway in every form: how soon it begins, how fast it comes.</summary>
internal static class WaysSpeed
{
    private const int Runs = 3;

    private static readonly string[] Forms = ["json", "jsonl", "csv", "colt.csv", "parquet", "ics", "geojson"];

    public static async Task<int> RunAsync(Uri gateway)
    {
        using var http = new HttpClient { BaseAddress = gateway, Timeout = Timeout.InfiniteTimeSpan };
        var trips = await CountTripsAsync(http);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trips:N0} trips; the median of {Runs} runs"));
        foreach (var form in Forms)
        {
            var runs = new List<Run>();
            for (var n = 0; n < Runs; n++)
                runs.Add(await FetchAsync(http, form));
            var median = runs.OrderBy(r => r.Whole).ElementAt(Runs / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{form,-9} {trips / median.Whole.TotalSeconds,8:N0} trips/s {median.Whole.TotalSeconds,6:N2} s "
                    + $"first byte {median.First.TotalMilliseconds,5:N0} ms {median.Bytes / 1e6,7:N1} MB"));
        }

        return 0;
    }

    private static async Task<int> CountTripsAsync(HttpClient http)
    {
        using var lines = new StreamReader(await http.GetStreamAsync("/v1/trips.jsonl"));
        var count = 0;
        while (await lines.ReadLineAsync() is not null)
            count++;
        return count;
    }

    private static async Task<Run> FetchAsync(HttpClient http, string form)
    {
        var clock = Stopwatch.StartNew();
        await using var body = await http.GetStreamAsync($"/v1/trips.{form}");
        var buffer = new byte[64 * 1024];
        var bytes = (long)await body.ReadAsync(buffer);
        var first = clock.Elapsed;
        while (await body.ReadAsync(buffer) is var read and > 0)
            bytes += read;
        return new(first, clock.Elapsed, bytes);
    }

    private readonly record struct Run(TimeSpan First, TimeSpan Whole, long Bytes);
}
