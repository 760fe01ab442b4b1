using MassTransit;
using Motorcade.Hosting;
using Motorcade.Hosting.Caching;
using Motorcade.Hosting.Rpc;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Importing;
using Motorcade.Itineraries.Querying;
using Motorcade.Itineraries.Recording;
using Motorcade.Itineraries.Storing;
using Motorcade.Itineraries.Watching;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Itineraries;

/// <summary>Keeps the diary: claims in, trips out, as of any moment.</summary>
public static class ItinerariesModule
{
    /// <summary>Registers the service's parts.</summary>
    public static WebApplicationBuilder AddItineraries(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("itineraries");
        builder.AddStore<ItinerariesStore>("itineraries");
        builder.AddCache();
        builder.Services.AddServiceClient<EntitiesClient>("entities");
        builder.Services.AddOptions<WatchOptions>().BindConfiguration("Itineraries:Watch");
        builder.Services.AddSingleton<ChangeFeed>();
        builder.Services.AddHostedService<LogPoll>();
        builder.Services.AddSingleton<DiaryRecorder>();
        builder.Services.AddSingleton<RowEditions>();
        builder.Services.AddSingleton<ImportStream>();
        builder.Services.AddSingleton<PassedPlans>();
        builder.Services.AddSingleton<TripQueries>();
        builder.Services.AddSingleton<TripStream>();
        builder.Services.AddSingleton<ChangeQueries>();
        builder.Services.AddSingleton<TripWatch>();
        PathQueries.Add(builder.Services);
        return builder;
    }

    /// <summary>Registers the service's consumers.</summary>
    public static void AddItinerariesConsumers(this IBusRegistrationConfigurator bus) => bus.AddConsumer<ArticleAnnotatedConsumer>();

    /// <summary>Maps the service's endpoints.</summary>
    public static WebApplication MapItineraries(this WebApplication app)
    {
        app.MapGrpcService<ItinerariesRpc>();
        return app;
    }
}
