using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Motorcade.Domain.Reading;

namespace Motorcade.SystemTests.Road;

/// <summary>A user of the gateway who submits batches and counts what came of them.</summary>
internal sealed class Desk(Uri gateway) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly HttpClient http = new() { BaseAddress = gateway, Timeout = Patience };

    public void Dispose() => http.Dispose();

    /// <summary>Submits articles in one batch; tries again while a service is away, since the same article twice is one article.</summary>
    public async Task SubmitAsync(IReadOnlyList<Article> articles)
    {
        var left = articles.ToList();
        await EventuallyAsync(async () =>
        {
            foreach (var chunk in left.Chunk(100).ToList())
            {
                var answers = await BatchAsync(chunk);
                if (answers is null)
                    return false;
                left.RemoveAll(a => answers.Contains(a.Id));
            }

            return left.Count == 0;
        }, () => $"{left.Count} articles were never accepted");
    }

    /// <summary>Waits until so many articles are done, and returns how many there are at any other stage.</summary>
    public Task DoneAsync(long expected) => EventuallyAsync(
        async () => await CountAsync("/v1/articles?stage=done&page_size=1") >= expected,
        () => $"fewer than {expected} articles are done");

    public async Task<long> CountAsync(string list) =>
        (await http.GetFromJsonAsync<JsonElement>(new Uri(list, UriKind.Relative))).GetProperty("total").GetInt64();

    /// <summary>Every trip as one line.</summary>
    public async Task<IReadOnlyList<string>> TripsAsync()
    {
        var lines = new List<string>();
        for (string? token = ""; token is not null;)
        {
            var page = await http.GetFromJsonAsync<JsonElement>(new Uri($"/v1/trips?page_size=500&page_token={token}", UriKind.Relative));
            foreach (var trip in page.GetProperty("trips").EnumerateArray())
            {
                Assert.Equal(1, trip.GetProperty("version").GetInt32());
                lines.Add(GeneratedArticles.Line(
                    trip.GetProperty("traveller").GetProperty("name").GetString(), trip.GetProperty("destination").GetProperty("name").GetString(),
                    trip.GetProperty("start").GetString(), trip.GetProperty("claim_count").GetInt32()));
            }

            token = page.GetProperty("next_page_token").GetString();
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public static async Task EventuallyAsync(Func<Task<bool>> holds, Func<string> otherwise)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!limit.IsCancellationRequested)
        {
            try
            {
                if (await holds())
                    return;
            }
            catch (HttpRequestException)
            {
                // A service is away: that is what these tests are about.
            }

            await Task.Delay(200);
        }

        Assert.Fail(otherwise());
    }

    private async Task<HashSet<string>?> BatchAsync(IReadOnlyList<Article> articles)
    {
        var lines = articles.Select(a => JsonSerializer.Serialize(new { id = a.Id, text = a.Text, title = a.Title, outlet = a.Outlet, published = a.Published?.ToString("O") }));
        using var body = new StringContent(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson");
        using var answer = await http.PostAsync(new Uri("/v1/articles:batch", UriKind.Relative), body);
        if (!answer.IsSuccessStatusCode)
            return null;
        var accepted = new HashSet<string>();
        foreach (var line in (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var row = JsonDocument.Parse(line).RootElement;
            if (row.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString()!.Length > 0
                && row.TryGetProperty("client_id", out var client) && client.ValueKind == JsonValueKind.String)
                accepted.Add(client.GetString()!);
        }

        return accepted;
    }
}
