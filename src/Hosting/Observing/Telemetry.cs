using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Motorcade.Hosting.Observing;

/// <summary>Traces, metrics and logs; they leave the process only when an OTLP endpoint is named.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder, string name)
    {
        var service = builder.Configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } given ? given : name;
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(service))
            .WithTracing(tracing => tracing
                .AddSource("MassTransit", "Motorcade")
                .AddAspNetCoreInstrumentation(web => web.Filter = context => !IsHealth(context.Request.Path))
                .AddHttpClientInstrumentation())
            .WithMetrics(metrics => metrics
                .AddMeter("MassTransit", "Motorcade")
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation());
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;
        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.IncludeFormattedMessage = true;
            logging.IncludeScopes = true;
        });
        telemetry.UseOtlpExporter();
    }

    private static bool IsHealth(string? path) => path is "/health" or "/alive" or "/grpc.health.v1.Health/Check";
}
