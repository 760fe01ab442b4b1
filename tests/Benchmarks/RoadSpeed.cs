using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Motorcade.Benchmarks;

/// <summary>From submission at a running gateway to recorded trips and measures.</summary>
internal static class RoadSpeed
{
    private const int Copies = 6;
    private const int Probes = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(Uri gateway, string[] files)
    {
        using var http = new HttpClient { BaseAddress = gateway, Timeout = Patience };
        var articles = ArticleLines.Load(files);
        var run = Guid.NewGuid().ToString("N");
        await SubmitAsync(http, articles.Take(50).Select(a => Line(a.Text, a.Title, a.Published, $"{run}-warm-up")));
        await DoneAsync(http);

        var lines = Enumerable.Range(0, Copies).SelectMany(c => articles.Select(a => Line(a.Text, a.Title, a.Published, $"{run}-{c}"))).ToList();
        var clock = Stopwatch.StartNew();
        await SubmitAsync(http, lines);
        var accepted = clock.Elapsed;
        await DoneAsync(http);
        Console.WriteLine($"{lines.Count} articles accepted in {accepted.TotalSeconds:F1} s, recorded in {clock.Elapsed.TotalSeconds:F1} s: "
            + $"{lines.Count / clock.Elapsed.TotalSeconds:N0} articles/s");

        var rest = new List<double>();
        for (var probe = 0; probe < Probes; probe++)
        {
            await Task.Delay(200);
            clock.Restart();
            await SubmitAsync(http, [Line(articles[probe % articles.Count].Text, null, articles[probe % articles.Count].Published, $"{run}-rest-{probe}")]);
            await DoneAsync(http);
            rest.Add(clock.Elapsed.TotalMilliseconds);
        }

        rest.Sort();
        Console.WriteLine($"at rest, submit to visible: median {rest[Probes / 2]:N0} ms, slowest of {Probes} {rest[^1]:N0} ms");
        return 0;
    }

    /// <summary>A sentence of its own makes each copy another article.</summary>
    private static string Line(string text, string? title, DateOnly? published, string mark) => JsonSerializer.Serialize(new Dictionary<string, string?>
    {
        ["text"] = $"{text}\n\nReference {mark}.",
        ["title"] = title,
        ["published"] = published?.ToString("O"),
    });

    private static async Task SubmitAsync(HttpClient http, IEnumerable<string> lines)
    {
        using var body = new StringContent(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson");
        using var answer = await http.PostAsync(new Uri("/v1/articles:batch", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsStringAsync();
    }

    private static async Task DoneAsync(HttpClient http)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            var open = 0L;
            foreach (var stage in (string[])["stored", "announced", "annotated"])
                open += (await http.GetFromJsonAsync<JsonElement>(new Uri($"/v1/articles?stage={stage}&page_size=1", UriKind.Relative))).GetProperty("total").GetInt64();
            if (open == 0)
                return;
            await Task.Delay(20);
        }

        throw new TimeoutException("the services did not finish reading in five minutes");
    }
}
