using Grpc.Core;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Hosting.Bus;

/// <summary>The bus: RabbitMQ when a connection string names it, else in memory.</summary>
public static class MessageBus
{
    private static readonly int[] RetryMilliseconds = [0, 100, 500, 2000, 5000];

    /// <summary>Registers the bus with the consumers of all modules in this host; to be called once.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="consumers">Each module's own registration.</param>
    public static WebApplicationBuilder AddBus(this WebApplicationBuilder builder, params Action<IBusRegistrationConfigurator>[] consumers)
    {
        var settings = BusSettings.From(builder.Configuration);
        builder.Services.AddMassTransit(bus =>
        {
            bus.SetEndpointNameFormatter(new ServiceEndpointNames());
            foreach (var add in consumers)
                add(bus);
            bus.AddConfigureEndpointsCallback((_, _, endpoint) => Configure(endpoint, settings));
            if (settings.Broker is { } broker)
                bus.UsingRabbitMq((context, rabbit) => UseBroker(context, rabbit, broker, settings));
            else
                bus.UsingInMemory((context, memory) => UseMemory(context, memory, settings));
        });
        return builder;
    }

    private static void UseBroker(
        IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator rabbit, Uri broker, BusSettings settings)
    {
        Pace(rabbit, settings);
        var user = broker.UserInfo.Split(':', 2);
        rabbit.Host(new UriBuilder(broker) { Scheme = "rabbitmq", UserName = "", Password = "" }.Uri, host =>
        {
            host.Username(user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : "guest");
            host.Password(user.Length > 1 ? Uri.UnescapeDataString(user[1]) : "guest");
            host.PublisherConfirmation = true;
            host.RequestedConnectionTimeout(TimeSpan.FromSeconds(5));
            host.Heartbeat(TimeSpan.FromSeconds(10));
        });
        rabbit.ConfigureEndpoints(context);
    }

    private static void UseMemory(IBusRegistrationContext context, IInMemoryBusFactoryConfigurator memory, BusSettings settings)
    {
        Pace(memory, settings);
        memory.ConfigureEndpoints(context);
    }

    private static void Pace(IBusFactoryConfigurator bus, BusSettings settings)
    {
        bus.PrefetchCount = settings.Prefetch;
        bus.ConcurrentMessageLimit = settings.Concurrency;
    }

    private static void Configure(IReceiveEndpointConfigurator endpoint, BusSettings settings)
    {
        // A neighbour that is away is waited for, outside of the count of tries that a bad message gets.
        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(OutageFilter.IsOutage);
            retry.Interval(settings.OutageTries, TimeSpan.FromSeconds(2));
        });
        endpoint.UseMessageRetry(retry =>
        {
            retry.Ignore<InvalidRequestException>();
            retry.Ignore<RpcException>(OutageFilter.IsRefusal);
            retry.Ignore<Exception>(OutageFilter.IsOutage);
            retry.Intervals(settings.RetryMilliseconds);
        });
    }

    private sealed record BusSettings(Uri? Broker, int Prefetch, int Concurrency, int OutageTries, int[] RetryMilliseconds)
    {
        public static BusSettings From(IConfiguration configuration) => new(
            configuration.GetConnectionString("messaging") is { Length: > 0 } text ? new Uri(text) : null,
            configuration.GetValue("Bus:Prefetch", 32),
            configuration.GetValue("Bus:Concurrency", 8),
            configuration.GetValue("Bus:OutageTries", 150),
            configuration.GetSection("Bus:RetryMilliseconds").Get<int[]>() ?? MessageBus.RetryMilliseconds);
    }
}
