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
                bus.UsingRabbitMq((context, rabbit) => UseBroker(context, rabbit, broker));
            else
                bus.UsingInMemory((context, memory) => memory.ConfigureEndpoints(context));
        });
        return builder;
    }

    private static void UseBroker(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator rabbit, Uri broker)
    {
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

    private static void Configure(IReceiveEndpointConfigurator endpoint, BusSettings settings)
    {
        endpoint.PrefetchCount = settings.Prefetch;
        endpoint.ConcurrentMessageLimit = settings.Concurrency;
        endpoint.UseMessageRetry(retry =>
        {
            retry.Intervals(settings.RetryMilliseconds);
            retry.Ignore<InvalidRequestException>();
        });
    }

    private sealed record BusSettings(Uri? Broker, int Prefetch, int Concurrency, int[] RetryMilliseconds)
    {
        public static BusSettings From(IConfiguration configuration) => new(
            configuration.GetConnectionString("messaging") is { Length: > 0 } text ? new Uri(text) : null,
            configuration.GetValue("Bus:Prefetch", 32),
            configuration.GetValue("Bus:Concurrency", 8),
            configuration.GetSection("Bus:RetryMilliseconds").Get<int[]>() ?? MessageBus.RetryMilliseconds);
    }
}
