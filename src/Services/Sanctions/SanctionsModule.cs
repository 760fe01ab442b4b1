using MassTransit;
using Motorcade.Hosting;
using Motorcade.Hosting.Rpc;
using Motorcade.Hosting.Stores;
using Motorcade.Sanctions.Querying;
using Motorcade.Sanctions.Recording;
using Motorcade.Sanctions.Storing;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Sanctions;

/// <summary>Keeps what articles say of sanctions.</summary>
public static class SanctionsModule
{
    /// <summary>Registers the service's parts.</summary>
    public static WebApplicationBuilder AddSanctions(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("sanctions");
        builder.AddStore<SanctionsStore>("sanctions");
        builder.Services.AddServiceClient<EntitiesClient>("entities");
        builder.Services.AddSingleton<MeasureRecorder>();
        builder.Services.AddSingleton<MeasureQueries>();
        return builder;
    }

    /// <summary>Registers the service's consumers.</summary>
    public static void AddSanctionsConsumers(this IBusRegistrationConfigurator bus) => bus.AddConsumer<ArticleAnnotatedConsumer>();

    /// <summary>Maps the service's endpoints.</summary>
    public static WebApplication MapSanctions(this WebApplication app)
    {
        app.MapGrpcService<SanctionsRpc>();
        return app;
    }
}
