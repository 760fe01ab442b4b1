using MassTransit;
using Motorcade.Hosting;

namespace Motorcade.Entities;

/// <summary>Reads articles and answers who is who at which date.</summary>
public static class EntitiesModule
{
    /// <summary>Registers the service's parts.</summary>
    public static WebApplicationBuilder AddEntities(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("entities");
        return builder;
    }

    /// <summary>Registers the service's consumers.</summary>
    public static void AddEntitiesConsumers(this IBusRegistrationConfigurator bus)
    {
        ArgumentNullException.ThrowIfNull(bus);
    }

    /// <summary>Maps the service's endpoints.</summary>
    public static WebApplication MapEntities(this WebApplication app) => app;
}
