using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Motorcade.Services.Tests.Gateway;

public sealed partial class ReferenceTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task OpenApi_EveryRouteOfTheSurface_IsDescribedWhole()
    {
        var document = await host.GetAsync("/openapi/v1.json");

        var described = document["paths"]!.AsObject()
            .SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}"));
        var mapped = host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/v1", StringComparison.Ordinal))
            .Select(e => $"{e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single()} {e.RoutePattern.RawText}")
            .Where(e => !e.StartsWith("HEAD ", StringComparison.Ordinal));
        Assert.Equal(mapped.Order(), described.Order());
        foreach (var operation in document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject()).Select(o => o.Value!))
        {
            Assert.NotEmpty(operation["summary"]!.GetValue<string>());
            Assert.NotEmpty(operation["operationId"]!.GetValue<string>());
            Assert.All(operation["parameters"]?.AsArray() ?? [], p => Assert.NotEmpty(p!["description"]!.GetValue<string>()));
            var answers = operation["responses"]!.AsObject();
            Assert.All((string[])["400", "401", "429", "500", "503", "504"], status => Assert.NotNull(answers[status]));
            Assert.All(answers, answer => Assert.NotEmpty(answer.Value!["content"]!.AsObject()));
        }
    }

    [Fact]
    public async Task OpenApi_Words_AreThoseThatAreTaken()
    {
        var document = await host.GetAsync("/openapi/v1.json");

        var status = document["paths"]!["/v1/trips"]!["get"]!["parameters"]!.AsArray()
            .Single(p => p!["name"]!.GetValue<string>() == "status")!;
        string[] words = ["proposed", "planned", "underway", "completed", "postponed", "cancelled", "denied"];
        Assert.Equal(words, status["schema"]!["items"]!["enum"]!.AsArray().Select(w => w!.GetValue<string>()));
        Assert.Equal(words, document["components"]!["schemas"]!["TripStatus"]!["enum"]!.AsArray().Select(w => w!.GetValue<string>()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/docs/")]
    public async Task Get_APage_FetchesNothingFromElsewhere(string path)
    {
        using var response = await host.Http.GetAsync(path);
        var page = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch(Elsewhere(), page);
        var files = Local().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var asset = await host.Http.GetAsync(new Uri(new Uri("http://localhost" + path), file));
            Assert.True(asset.IsSuccessStatusCode, file);
        }
    }

    [Fact]
    public async Task Get_ThePage_HasNoScriptOfItsOwnAndAllItsModules()
    {
        var page = await host.Http.GetStringAsync("/");
        Assert.DoesNotMatch(Inline(), page);

        var known = new HashSet<string>();
        var open = new Queue<string>(["app.js"]);
        while (open.TryDequeue(out var name))
        {
            if (!known.Add(name))
                continue;
            var module = await host.Http.GetStringAsync($"/desk/{name}");
            Assert.DoesNotContain("innerHTML", module, StringComparison.Ordinal);
            foreach (Match import in Import().Matches(module))
                open.Enqueue(import.Groups[1].Value);
        }
        Assert.True(known.Count > 5);
    }

    [Fact]
    public async Task Get_AnAssetAgain_Is304()
    {
        using var first = await host.Http.GetAsync("/desk/style.css");
        var again = new HttpRequestMessage(HttpMethod.Get, "/desk/style.css") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var second = await host.Http.SendAsync(again);

        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("text/css", first.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Get_TheExample_IsAnArticle()
        => Assert.NotEmpty((await host.GetAsync("/desk/example.json"))["text"]!.GetValue<string>());

    [GeneratedRegex("""(?:src|href)="(?:https?:)?//""")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("""<(?:script|link|img)[^>]*(?:src|href)="([^"]+)""")]
    private static partial Regex Local();

    [GeneratedRegex("""<script(?![^>]*\bsrc=)|\son\w+=|<style|\sstyle=""")]
    private static partial Regex Inline();

    [GeneratedRegex("""from "\./([a-z]+\.js)";""")]
    private static partial Regex Import();
}
