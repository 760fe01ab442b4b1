using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Grpc.Core;
using Microsoft.Net.Http.Headers;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Queries;
using Motorcade.Gateway.Trips;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Exporting;

/// <summary>
/// Sends the trips of a filter in a form, at the caller's pace. Nothing is sent before the service has given the first trip, so that a
/// refusal is a problem; what fails later breaks the connection, since a file that ends early would look whole.
/// </summary>
internal sealed partial class TripExport(
    ItinerariesClient itineraries, DiaryState state, IHostApplicationLifetime host, ILogger<TripExport> logger)
{
    private const int MostUnsent = 32 * 1024;

    public async Task RunAsync<TFormat>(HttpContext context, QueryValues query, TFormat format)
        where TFormat : ITripFormat
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        var filter = TripFilters.Read(query);
        var (tag, changed) = await state.MarksAsync(context.Request, filter.AsOf, end.Token);
        if (DiaryState.IsFresh(context.Request, tag, changed))
        {
            DiaryState.Set(context.Response, tag, changed);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        else if (HttpMethods.IsHead(context.Request.Method))
        {
            var first = filter.Clone();
            first.PageSize = 1;
            await itineraries.ListTripsAsync(first, cancellationToken: end.Token);
            SetHead(context.Response, TFormat.Kind, filter);
            DiaryState.Set(context.Response, tag, changed);
        }
        else
        {
            await SendAsync(context, filter, format, () => DiaryState.Set(context.Response, tag, changed), end.Token);
        }
    }

    private async Task SendAsync<TFormat>(
        HttpContext context, ListTripsRequest filter, TFormat format, Action mark, CancellationToken cancellation)
        where TFormat : ITripFormat
    {
        using var call = itineraries.StreamTrips(filter.ToStream(), cancellationToken: cancellation);
        var any = await call.ResponseStream.MoveNext(cancellation);
        SetHead(context.Response, TFormat.Kind, filter);
        mark();
        await context.Response.StartAsync(cancellation);
        try
        {
            var output = context.Response.BodyWriter;
            var trips = Paced(call.ResponseStream, any, output, cancellation);
            await format.WriteAsync(Export.Of(filter, context.Request), trips, output, cancellation);
            await output.FlushAsync(cancellation);
        }
        catch (Exception failure)
        {
            if (!context.RequestAborted.IsCancellationRequested)
                LogBroken(failure, TFormat.Kind.Extension);
            context.Abort();
        }
    }

    /// <summary>Sends what is written before it waits for the next trip, and waits for the caller when much is unsent.</summary>
    private static async IAsyncEnumerable<Trip> Paced(
        IAsyncStreamReader<Trip> trips, bool any, PipeWriter output, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (any)
        {
            yield return trips.Current;
            var next = trips.MoveNext(cancellation);
            if (!next.IsCompleted || output.UnflushedBytes > MostUnsent)
                await output.FlushAsync(cancellation);
            any = await next;
        }
    }

    private static void SetHead(HttpResponse response, FormatKind kind, ListTripsRequest filter)
    {
        var asOf = filter.AsOf is { } moment ? $"-as-of-{moment.ToDateTimeOffset():yyyy-MM-dd}" : "";
        var disposition = new ContentDispositionHeaderValue(kind.IsFile ? "attachment" : "inline");
        disposition.SetHttpFileName($"motorcade-trips{asOf}.{kind.Extension}");
        response.ContentType = kind.ContentType;
        response.Headers.ContentDisposition = disposition.ToString();
    }

    [LoggerMessage(LogLevel.Error, "Trips as {Extension} broke off on the way; the connection was ended")]
    private partial void LogBroken(Exception failure, string extension);
}
