using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Motorcade.SystemTests.Page;

namespace Motorcade.SystemTests.Cli;

/// <summary>The product in one process behind a key, with two articles in its diary.</summary>
public sealed class DiaryProcess : IAsyncLifetime
{
    public const string Key = "sesame";

    private static readonly string[] Articles =
    [
        "French President Emmanuel Macron will travel to Lisbon on Tuesday, 12 March 2024, his office said.",
        "Polish President Andrzej Duda arrived in Asunción on Friday, 8 March 2024.",
    ];

    private StandaloneProcess product = null!;

    public string Address => product.Address.ToString();

    public async ValueTask InitializeAsync()
    {
        product = await StandaloneProcess.StartAsync(Key);
        using var http = new HttpClient { BaseAddress = product.Address };
        http.DefaultRequestHeaders.Add("X-Api-Key", Key);
        foreach (var text in Articles)
        {
            using var accepted = await http.PostAsJsonAsync("v1/articles", new { text, published = "2024-03-09" });
            accepted.EnsureSuccessStatusCode();
        }

        while ((await http.GetFromJsonAsync<JsonNode>("v1/trips"))!["total"]!.GetValue<int>() < 2)
            await Task.Delay(100);
    }

    public ValueTask DisposeAsync() => product?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal Task<MotorcadeProcess.Outcome> RunAsync(params string[] arguments) =>
        MotorcadeProcess.RunAsync([.. arguments, "--at", Address, "--key", Key]);
}
