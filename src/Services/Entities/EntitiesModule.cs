using MassTransit;
using Motorcade.Domain.World;
using Motorcade.Entities.Annotating;
using Motorcade.Entities.Knowing;
using Motorcade.Hosting;
using Motorcade.Hosting.Caching;
using Motorcade.Hosting.Rpc;
using Motorcade.Hosting.Stores;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Entities;

/// <summary>Reads articles and answers who is who at which date.</summary>
public static class EntitiesModule
{
    /// <summary>Registers the service's parts.</summary>
    public static WebApplicationBuilder AddEntities(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("entities");
        builder.AddStore<EntitiesStore>("entities");
        builder.AddCache();
        builder.Services.AddServiceClient<IngestionClient>("ingestion");
        builder.Services.AddSingleton(_ => WorldTables.Load());
        builder.Services.AddSingleton<EntityWriter>();
        builder.Services.AddSingleton<WhoIsWho>();
        builder.Services.AddSingleton<AnnotationWriter>();
        builder.Services.AddSingleton<ArticleReader>();
        builder.Services.AddSingleton<AnnotationArchive>();
        builder.Services.AddHostedService<WarmUp>();
        return builder;
    }

    /// <summary>Registers the service's consumers.</summary>
    public static void AddEntitiesConsumers(this IBusRegistrationConfigurator bus) => bus.AddConsumer<ArticleIngestedConsumer>();

    /// <summary>Maps the service's endpoints.</summary>
    public static WebApplication MapEntities(this WebApplication app)
    {
        app.MapGrpcService<EntitiesRpc>();
        return app;
    }
}
