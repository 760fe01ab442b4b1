using System.Net.Http.Json;
using System.Text.Json;
using Motorcade.Domain.Articles;
using Spectre.Console;

namespace Motorcade.AppHost.Local;

/// <summary>Sends the seed articles through the front door and waits until they are recorded.</summary>
internal static class SeedArticles
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task ReadAsync(HttpClient http, CancellationToken cancel)
    {
        var files = Directory.GetFiles(Topology.Metadata("Seeds"), "*.txt").Order(StringComparer.Ordinal).ToList();
        await AnsiConsole.Progress().HideCompleted(true).StartAsync(async progress =>
        {
            var task = progress.AddTask("Reading seeds/articles", maxValue: files.Count * 2);
            var ids = new List<string>();
            foreach (var file in files)
            {
                ids.Add(await SubmitAsync(http, RawArticle.Parse(await File.ReadAllTextAsync(file, cancel)), cancel));
                task.Increment(1);
            }

            foreach (var id in ids)
            {
                await DoneAsync(http, id, cancel);
                task.Increment(1);
            }
        });
        Log.Say($"{files.Count} articles read");
    }

    private static async Task<string> SubmitAsync(HttpClient http, RawArticle article, CancellationToken cancel)
    {
        using var answer = await http.PostAsJsonAsync(new Uri("/v1/articles", UriKind.Relative), new Dictionary<string, string?>
        {
            ["text"] = article.Text,
            ["title"] = article.Title,
            ["published"] = article.Published?.ToString("O"),
            ["outlet"] = article.Outlet,
            ["url"] = article.Url,
        }, cancel);
        if (!answer.IsSuccessStatusCode)
            throw new LaunchException($"a seed article was refused: {await answer.Content.ReadAsStringAsync(cancel)}");
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(cancel)).GetProperty("id").GetString()!;
    }

    private static async Task DoneAsync(HttpClient http, string id, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        while (true)
        {
            var article = await http.GetFromJsonAsync<JsonElement>(new Uri($"/v1/articles/{id}", UriKind.Relative), limit.Token);
            var progress = article.GetProperty("progress");
            if (progress.GetProperty("stage").GetString() is "done")
                return;
            if (progress.GetProperty("stage").GetString() is "failed")
                throw new LaunchException($"a seed article could not be read: {progress.GetProperty("reason").GetString()}");
            await Task.Delay(50, limit.Token);
        }
    }
}
