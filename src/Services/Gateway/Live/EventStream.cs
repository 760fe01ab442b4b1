using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Grpc.Core;
using Microsoft.Extensions.Options;
using Motorcade.Gateway.Problems;

namespace Motorcade.Gateway.Live;

/// <summary>Passes a service's stream on as server-sent events, with heartbeats, until either side leaves or the host stops.</summary>
internal sealed class EventStream(IOptions<LiveOptions> options, TimeProvider clock, IHostApplicationLifetime host)
{
    public const string ContentType = "text/event-stream";

    public static bool IsWanted(HttpRequest request)
        => request.GetTypedHeaders().Accept.Any(accept => accept.MediaType.Equals(ContentType, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes the stream. A refusal before its first message is thrown, a later one told as an event named "problem".</summary>
    public async Task WriteAsync<TMessage, TJson>(
        HttpContext context,
        Func<CancellationToken, AsyncServerStreamingCall<TMessage>> open,
        Func<TMessage, ServerEvent<TJson>> map,
        JsonTypeInfo<TJson> json)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        using var call = open(end.Token);
        var next = call.ResponseStream.MoveNext(end.Token);
        if (await IsFirstAsync(next, options.Value.Grace, end.Token) && next.IsFaulted)
            await next;
        await StartAsync(context, end.Token);
        try
        {
            while (await BeatUntilAsync(next, context, end.Token))
            {
                await WriteEventAsync(context.Response, map(call.ResponseStream.Current), json);
                next = call.ResponseStream.MoveNext(end.Token);
                if (!next.IsCompleted)
                    await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (RpcException failure) when (!end.IsCancellationRequested)
        {
            var problem = RpcProblem.From(failure);
            var told = new ServerEvent<StreamProblem>("problem", null, new(problem.Status, problem.Detail));
            await WriteEventAsync(context.Response, told, GatewayJson.Wire.StreamProblem);
        }
        catch (Exception) when (end.IsCancellationRequested)
        {
            // The caller left or the host stops: there is nobody to tell.
        }
    }

    private static async Task StartAsync(HttpContext context, CancellationToken cancellation)
    {
        context.Response.ContentType = ContentType;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        await context.Response.WriteAsync("retry: 2000\n\n", cancellation);
        await context.Response.Body.FlushAsync(cancellation);
    }

    private async Task<bool> BeatUntilAsync(Task<bool> next, HttpContext context, CancellationToken cancellation)
    {
        while (!await IsFirstAsync(next, options.Value.Heartbeat, cancellation))
        {
            await context.Response.WriteAsync(": still here\n\n", cancellation);
            await context.Response.Body.FlushAsync(cancellation);
        }
        return await next;
    }

    private async Task<bool> IsFirstAsync(Task<bool> next, TimeSpan limit, CancellationToken cancellation)
    {
        if (next.IsCompleted)
            return true;
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(next, Task.Delay(limit, clock, rest.Token));
        await rest.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == next;
    }

    private static async Task WriteEventAsync<TJson>(HttpResponse response, ServerEvent<TJson> happened, JsonTypeInfo<TJson> json)
    {
        // JSON without indentation has no line breaks, so one data line holds it.
        var id = happened.Id is { } number ? $"id: {number}\n" : "";
        await response.WriteAsync($"{id}event: {happened.Name}\ndata: {JsonSerializer.Serialize(happened.Data, json)}\n\n");
    }
}
