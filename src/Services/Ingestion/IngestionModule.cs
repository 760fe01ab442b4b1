using MassTransit;
using Motorcade.Hosting;

namespace Motorcade.Ingestion;

/// <summary>Takes articles in, cleans, dates and stores them, and follows each one through the services.</summary>
public static class IngestionModule
{
    /// <summary>Registers the service's parts.</summary>
    public static WebApplicationBuilder AddIngestion(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("ingestion");
        return builder;
    }

    /// <summary>Registers the service's consumers.</summary>
    public static void AddIngestionConsumers(this IBusRegistrationConfigurator bus)
    {
        ArgumentNullException.ThrowIfNull(bus);
    }

    /// <summary>Maps the service's endpoints.</summary>
    public static WebApplication MapIngestion(this WebApplication app) => app;
}
