using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Motorcade.Hosting.Observing;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Hosting;

/// <summary>What every service does the same way: telemetry, health, discovery and gRPC.</summary>
public static class ServiceHost
{
    private const string Alive = "alive";

    /// <summary>Any article that is worth a clear refusal fits in a message; the services refuse by their own, smaller limits.</summary>
    internal const int MaxMessageBytes = 16 * 1024 * 1024;

    /// <summary>Sets a host up. Several modules may call it on one builder: the first name is the host's.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="name">The service's name in discovery and telemetry.</param>
    public static WebApplicationBuilder AddServiceHost(this WebApplicationBuilder builder, string name)
    {
        if (builder.Services.Any(d => d.ServiceType == typeof(HostName)))
            return builder;
        builder.Services.AddSingleton(new HostName(name));
        builder.AddQuietLogging();
        builder.AddTelemetry(name);
        builder.AddRpcEndpoint();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddServiceDiscovery();
        builder.Services.AddHealthChecks().AddCheck(Alive, () => HealthCheckResult.Healthy(), [Alive]);
        builder.Services.AddGrpc(ConfigureRpc);
        builder.Services.AddGrpcReflection();
        builder.Services.AddGrpcHealthChecks(options => options.Services.Map("", _ => true));
        builder.Services.Configure<HealthCheckPublisherOptions>(options =>
        {
            options.Delay = TimeSpan.FromSeconds(1);
            options.Period = TimeSpan.FromSeconds(5);
        });
        return builder;
    }

    /// <summary>Maps <c>/health</c> (ready, with bus and store), <c>/alive</c> (the process answers), gRPC health and reflection.</summary>
    public static WebApplication MapServiceHost(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthReportWriter.WriteAsync });
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Alive) });
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        return app;
    }

    private static void ConfigureRpc(GrpcServiceOptions options)
    {
        options.MaxReceiveMessageSize = MaxMessageBytes;
        options.MaxSendMessageSize = MaxMessageBytes;
        options.Interceptors.Add<ErrorInterceptor>();
    }

    private static void AddQuietLogging(this WebApplicationBuilder builder)
    {
        // First among the sources, so that appsettings, environment and command line all win.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                ["Logging:LogLevel:Default"] = "Information",
                ["Logging:LogLevel:Microsoft"] = "Warning",
                ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
                // What fails in a store is thrown and logged by those who know whether it matters: a key stored twice does not.
                ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "Critical",
                ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Update"] = "Critical",
                ["Logging:LogLevel:Grpc"] = "Warning",
                ["Logging:LogLevel:System.Net.Http"] = "Warning",
                ["Logging:LogLevel:Polly"] = "Warning",
                ["Logging:LogLevel:MassTransit"] = "Warning",
            },
        });
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss.fff ";
        });
    }

    private sealed record HostName(string Name);
}
