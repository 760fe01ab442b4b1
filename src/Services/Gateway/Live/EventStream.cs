using System.Globalization;
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
                var happened = map(call.ResponseStream.Current);
                if (!await IsTakenAsync(WriteEventAsync(context.Response, happened, json), context, end.Token))
                    return;
                next = call.ResponseStream.MoveNext(end.Token);
                if (!next.IsCompleted && !await IsTakenAsync(context.Response.Body.FlushAsync(end.Token), context, end.Token))
                    return;
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

    /// <summary>
    /// Waits until the caller has taken what was written. One who does not in time is told why behind what waits already, and is cut off
    /// when he does not take even that.
    /// </summary>
    private async Task<bool> IsTakenAsync(Task write, HttpContext context, CancellationToken cancellation)
    {
        if (await IsFirstAsync(write, options.Value.Patience, cancellation))
        {
            await write;
            return true;
        }

        var told = new ServerEvent<StreamProblem>("problem", null, Slow(options.Value.Patience));
        if (!await IsFirstAsync(TellAsync(write, context.Response, told), options.Value.Patience, cancellation))
            context.Abort();
        return false;
    }

    private static async Task TellAsync(Task write, HttpResponse response, ServerEvent<StreamProblem> told)
    {
        await write;
        await WriteEventAsync(response, told, GatewayJson.Wire.StreamProblem);
    }

    private static StreamProblem Slow(TimeSpan patience) => new(
        StatusCodes.Status429TooManyRequests,
        string.Create(CultureInfo.InvariantCulture, $"You read too slowly: an event was not taken within {patience.TotalSeconds} seconds. Go on with Last-Event-ID."));

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
            if (!await IsTakenAsync(BeatAsync(context.Response, cancellation), context, cancellation))
                return false;
        }
        return await next;
    }

    private static async Task BeatAsync(HttpResponse response, CancellationToken cancellation)
    {
        await response.WriteAsync(": still here\n\n", cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    private async Task<bool> IsFirstAsync(Task next, TimeSpan limit, CancellationToken cancellation)
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
