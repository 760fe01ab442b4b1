using System.Net;
using System.Text.Json;

namespace Motorcade.Cli.Diary;

/// <summary>Asks the gateway over HTTP; every failure is told in one line.</summary>
internal sealed class GatewayClient : IDisposable
{
    private readonly HttpClient http;

    public GatewayClient(Uri address, string? key)
    {
        // A stream may last for days: only the connection has a limit.
        http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10) })
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        if (!string.IsNullOrWhiteSpace(key))
            http.DefaultRequestHeaders.TryAddWithoutValidation("X-Api-Key", key.Trim());
    }

    public Uri Address => http.BaseAddress!;

    /// <summary>The answer as soon as its head is there.</summary>
    public async Task<HttpResponseMessage> GetAsync(
        string path, IEnumerable<(string Name, string Value)> query, string? after, CancellationToken cancel)
    {
        var search = string.Join('&', query.Select(q => $"{q.Name}={Uri.EscapeDataString(q.Value)}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, search.Length > 0 ? $"{path}?{search}" : path));
        if (after is not null)
            request.Headers.TryAddWithoutValidation("Last-Event-ID", after);
        HttpResponseMessage response;
        try
        {
            response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            throw new GatewayLostException($"{Address} does not answer; is Motorcade running there? --at names another address");
        }

        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw await FailureAsync(response, cancel);
    }

    public void Dispose() => http.Dispose();

    private async Task<Exception> FailureAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        var detail = await DetailAsync(response, cancel);
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new RefusedInputException("the gateway asks for an API key: give --key or set MOTORCADE_KEY"),
            HttpStatusCode.BadRequest when detail is not null => new RefusedInputException(detail),
            _ => new GatewayLostException(
                detail ?? $"{Address} answered {(int)response.StatusCode} {response.ReasonPhrase}; is it Motorcade's gateway?"),
        };
    }

    /// <summary>What the problem says, or null when it is none.</summary>
    private static async Task<string?> DetailAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return null;
        try
        {
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancel));
            return problem.RootElement.TryGetProperty("detail", out var detail) ? detail.GetString()?.ReplaceLineEndings(" ") : null;
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException)
        {
            return null;
        }
    }
}
