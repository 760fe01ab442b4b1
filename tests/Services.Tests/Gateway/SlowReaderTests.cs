using System.Text;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway;
using Motorcade.Gateway.Live;
using Motorcade.Services.Tests.Hosting;

namespace Motorcade.Services.Tests.Gateway;

/// <summary>Who does not take an event in time is dropped, and told why while there is a way to tell him.</summary>
public sealed class SlowReaderTests
{
    private static readonly TimeSpan Patience = new LiveOptions().Patience;
    private readonly FakeTimeProvider clock = new();
    private readonly HeldBody body = new();

    [Fact]
    public async Task Event_TakenTooLate_EndsTheStreamWithTheReason()
    {
        var running = RunAsync(new DefaultHttpContext());
        await body.Held;
        clock.Advance(Patience);
        body.Release();
        await running;
        Assert.EndsWith("""
            event: problem
            data: {"status":429,"detail":"You read too slowly: an event was not taken within 30 seconds. Go on with Last-Event-ID."}


            """, body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_NeverTaken_CutsTheStreamOff()
    {
        var lifetime = new Lifetime();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
        var running = RunAsync(context);
        await body.Held;
        while (!running.IsCompleted)
        {
            clock.Advance(Patience);
            await Task.Delay(5);
        }

        await running;
        Assert.True(lifetime.IsAborted);
    }

    [Fact]
    public async Task Kestrel_OneSlowStream_DoesNotEndTheConnectionThatOthersShare()
    {
        await using var host = await TestHost.StartAsync(new(b => b.AddGateway(), a => a.MapGateway(), []));
        Assert.Null(host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MinResponseDataRate);
    }

    private Task RunAsync(DefaultHttpContext context)
    {
        context.Response.Body = body;
        var events = new EventStream(Options.Create(new LiveOptions()), clock, new NeverStopping());
        return events.WriteAsync(
            context,
            _ => new AsyncServerStreamingCall<TripChange>(
                new OneChange(), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { }),
            change => new ServerEvent<TripChangeJson>("trip", change.Sequence, TripChangeJson.From(change)),
            GatewayJson.Wire.TripChangeJson);
    }

    /// <summary>Takes the beginning of a stream and then nothing until it is released.</summary>
    private sealed class HeldBody : MemoryStream
    {
        private readonly TaskCompletionSource held = new();
        private readonly TaskCompletionSource released = new();

        public Task Held => held.Task;

        public string Text => Encoding.UTF8.GetString(ToArray());

        public void Release() => released.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Encoding.UTF8.GetString(buffer.Span).Contains("id: ", StringComparison.Ordinal))
            {
                held.TrySetResult();
                await released.Task;
            }

            await base.WriteAsync(buffer, cancellationToken);
        }
    }

    private sealed class OneChange : IAsyncStreamReader<TripChange>
    {
        private bool given;

        public TripChange Current { get; } = new() { Sequence = 7, Kind = ChangeKind.Added, Trip = FakeServices.Trip };

        public async Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            if (given)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            return given = true;
        }
    }

    private sealed class Lifetime : IHttpRequestLifetimeFeature
    {
        public bool IsAborted { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => IsAborted = true;
    }

    private sealed class NeverStopping : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
            // Nothing stops here.
        }
    }
}
