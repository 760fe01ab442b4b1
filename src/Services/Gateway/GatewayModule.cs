using Grpc.AspNetCore.Server;
using Motorcade.Gateway.Articles;
using Motorcade.Gateway.Crossings;
using Motorcade.Gateway.Documents;
using Motorcade.Gateway.Entities;
using Motorcade.Gateway.Events;
using Motorcade.Gateway.Exporting;
using Motorcade.Gateway.Forwarding;
using Motorcade.Gateway.Journeys;
using Motorcade.Gateway.Live;
using Motorcade.Gateway.Meetings;
using Motorcade.Gateway.Overlaps;
using Motorcade.Gateway.Page;
using Motorcade.Gateway.Presences;
using Motorcade.Gateway.Problems;
using Motorcade.Gateway.Protection;
using Motorcade.Gateway.Reading;
using Motorcade.Gateway.Sanctions;
using Motorcade.Gateway.Trips;
using Motorcade.Hosting;
using Motorcade.Hosting.Rpc;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;
using SanctionsClient = Motorcade.Contracts.Rpc.Sanctions.V1.Sanctions.SanctionsClient;

namespace Motorcade.Gateway;

/// <summary>The front door: HTTP, events, the page, and gRPC passed through.</summary>
public static class GatewayModule
{
    /// <summary>Registers the gateway's parts.</summary>
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        builder.AddServiceHost("gateway");
        var services = builder.Services;
        services.AddServiceClient<IngestionClient>("ingestion");
        services.AddServiceClient<EntitiesClient>("entities");
        services.AddServiceClient<ItinerariesClient>("itineraries");
        services.AddServiceClient<SanctionsClient>("sanctions");
        services.AddForwarding();
        // gRPC's own route for unknown services takes every path of two parts, and 405 and 415 would become 404.
        services.Configure<GrpcServiceOptions>(options => options.IgnoreUnknownServices = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            var wire = GatewayJson.Wire.Options;
            options.SerializerOptions.PropertyNamingPolicy = wire.PropertyNamingPolicy;
            options.SerializerOptions.NumberHandling = wire.NumberHandling;
            options.SerializerOptions.Encoder = wire.Encoder;
            foreach (var converter in wire.Converters)
                options.SerializerOptions.Converters.Add(converter);
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, GatewayJson.Wire);
        });
        services.AddExceptionHandler<ExceptionProblems>();
        services.AddProblemDetails();
        services.AddOptions<ProtectionOptions>().BindConfiguration("Gateway");
        services.AddOptions<LiveOptions>().BindConfiguration("Gateway:Live");
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<EventStream>();
        services.AddExports();
        services.AddRateLimiter(_ => { });
        services.ConfigureOptions<RateLimits>();
        services.AddReference();
        return builder;
    }

    /// <summary>Maps the gateway's endpoints.</summary>
    /// <exception cref="StartRefusedException">It would listen on more than this machine without a key.</exception>
    public static WebApplication MapGateway(this WebApplication app)
    {
        StartCheck.Check(app.Configuration, app.Services.GetRequiredService<ApiKeys>().Any);
        app.UseWhen(IsHttp, http =>
        {
            http.Use(SecurityHeaders.AddAsync);
            http.Use(ReadingPace.HoldAsync);
            http.UseExceptionHandler();
            http.UseStatusCodePages(StatusProblems.WriteAsync);
        });
        app.UseRateLimiter();
        app.UseMiddleware<KeyCheck>();
        var open = app.MapGroup("").WithMetadata(new Surface(NeedsKey: false));
        open.MapPage();
        open.MapReference();
        MapV1(app.MapGroup("/v1"));
        app.MapForwarding();
        return app;
    }

    private static void MapV1(RouteGroupBuilder v1)
    {
        v1.WithMetadata(new Surface(NeedsKey: true));
        foreach (var status in (int[])[401, 429, 500, 503, 504])
            v1.ProducesProblem(status);
        v1.MapArticles();
        v1.MapBatch();
        v1.MapReading();
        v1.MapEntities();
        v1.MapTrips();
        v1.MapJourneys();
        v1.MapPresences();
        v1.MapMeetings();
        v1.MapEvents();
        v1.MapCrossings();
        v1.MapOverlaps();
        v1.MapExports();
        v1.MapMeasures();
        v1.MapLive();
    }

    // gRPC has its own way to say what went wrong, in trailers.
    private static bool IsHttp(HttpContext context)
        => context.Request.ContentType?.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase) != true;
}
