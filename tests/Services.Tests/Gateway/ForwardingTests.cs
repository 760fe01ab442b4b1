using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;
using SanctionsClient = Motorcade.Contracts.Rpc.Sanctions.V1.Sanctions.SanctionsClient;

namespace Motorcade.Services.Tests.Gateway;

public sealed class ForwardingTests
{
    [Fact]
    public async Task Call_EveryService_IsReachedThroughTheGateway()
    {
        await using var host = await GatewayHost.StartAsync();
        using var channel = host.Channel();

        Assert.Equal("a1", (await new IngestionClient(channel).SubmitAsync(new() { Body = "x" })).Id);
        Assert.Equal("x", (await new EntitiesClient(channel).ReadAsync(new() { Text = "x" })).Text);
        Assert.Equal("t1", (await new ItinerariesClient(channel).GetTripAsync(new() { Id = "t1" })).Trip.Id);
        Assert.Equal("m1", (await new SanctionsClient(channel).GetMeasureAsync(new() { Id = "m1" })).Measure.Id);
    }

    [Fact]
    public async Task Call_AStream_ComesThroughAsItHappens()
    {
        await using var host = await GatewayHost.StartAsync();
        using var channel = host.Channel();
        using var call = new ItinerariesClient(channel).WatchTrips(new());
        for (var sequence = 1; sequence <= 3; sequence++)
        {
            await host.Fakes.Changes.Writer.WriteAsync(new TripChange { Sequence = sequence, Trip = FakeServices.Trip });
            Assert.True(await call.ResponseStream.MoveNext());
            Assert.Equal(sequence, call.ResponseStream.Current.Sequence);
        }
    }

    [Fact]
    public async Task Call_ServiceRefuses_KeepsItsStatus()
    {
        await using var host = await GatewayHost.StartAsync();
        host.Fakes.Failure = new RpcException(new Status(StatusCode.NotFound, "There is no trip 'x'."));
        using var channel = host.Channel();

        var client = new ItinerariesClient(channel);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await client.GetTripAsync(new() { Id = "x" }));

        Assert.Equal((StatusCode.NotFound, "There is no trip 'x'."), (refused.StatusCode, refused.Status.Detail));
    }

    [Fact]
    public async Task Call_WithKeysSet_NeedsOne()
    {
        await using var host = await GatewayHost.StartAsync(("Gateway:ApiKeys:0", "first"));
        using var channel = host.Channel();
        var client = new ItinerariesClient(channel);

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await client.GetTripAsync(new() { Id = "t1" }));
        var found = await client.GetTripAsync(new() { Id = "t1" }, new Metadata { { "x-api-key", "first" } });

        Assert.Equal(StatusCode.Unauthenticated, refused.StatusCode);
        Assert.Equal("t1", found.Trip.Id);
    }

    [Fact]
    public async Task Call_DiscoveryNamesTheGatewayItself_EndsInsteadOfGoingRound()
    {
        WebApplication? gateway = null;
        await using var built = gateway = GatewayHost.Build(() => gateway!.GetTestServer().CreateHandler());
        await gateway.StartAsync();
        using var channel = GrpcChannel.ForAddress(
            "http://gateway.invalid", new GrpcChannelOptions { HttpHandler = gateway.GetTestServer().CreateHandler() });

        var client = new ItinerariesClient(channel);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await client.GetTripAsync(new() { Id = "t1" }));

        Assert.Equal(StatusCode.Unimplemented, refused.StatusCode);
    }
}
