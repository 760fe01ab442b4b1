using MassTransit;
using Motorcade.Hosting;
using Motorcade.Hosting.Stores;
using Motorcade.Ingestion.Accepting;
using Motorcade.Ingestion.Announcing;
using Motorcade.Ingestion.Following;
using Motorcade.Ingestion.Storing;

namespace Motorcade.Ingestion;

/// <summary>Takes articles in, cleans, dates and stores them, and follows each one through the services.</summary>
public static class IngestionModule
{
    /// <summary>Registers the service's parts.</summary>
    public static WebApplicationBuilder AddIngestion(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("ingestion");
        builder.AddStore<IngestionStore>("ingestion");
        builder.Services.AddOptions<AnnouncerOptions>().BindConfiguration("Announcer");
        builder.Services.AddSingleton<ArticleIntake>();
        builder.Services.AddSingleton<ArticleArchive>();
        builder.Services.AddSingleton<ProgressBoard>();
        builder.Services.AddSingleton<ProgressFeed>();
        builder.Services.AddSingleton<WakeSignal>();
        builder.Services.AddSingleton<AnnouncementQueue>();
        builder.Services.AddSingleton<BusAnnouncement>();
        builder.Services.AddSingleton<PublishAnnouncement>(provider => provider.GetRequiredService<BusAnnouncement>().PublishAsync);
        builder.Services.AddHostedService<Announcer>();
        return builder;
    }

    /// <summary>Registers the service's consumers.</summary>
    public static void AddIngestionConsumers(this IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<ArticleAnnotatedConsumer>(InBatches);
        bus.AddConsumer<TripsRecordedConsumer>(InBatches);
        bus.AddConsumer<MeasuresRecordedConsumer>(InBatches);
        bus.AddConsumer<ArticleFaultConsumer>();
    }

    /// <summary>Maps the service's endpoints.</summary>
    public static WebApplication MapIngestion(this WebApplication app)
    {
        app.MapGrpcService<IngestionRpc>();
        return app;
    }

    private static void InBatches<TConsumer>(IConsumerConfigurator<TConsumer> consumer)
        where TConsumer : class
        => consumer.Options<BatchOptions>(batch => batch
            .SetMessageLimit(64)
            .SetTimeLimit(TimeSpan.FromMilliseconds(20))
            .SetConcurrencyLimit(1));
}
