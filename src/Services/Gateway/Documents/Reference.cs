using Scalar.AspNetCore;

namespace Motorcade.Gateway.Documents;

/// <summary>The OpenAPI document and its viewer, which is served from the assembly and fetches nothing from elsewhere.</summary>
internal static class Reference
{
    public static void AddReference(this IServiceCollection services)
        => services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer(DocumentDetails.TransformAsync);
            options.AddOperationTransformer(OperationDetails.TransformAsync);
            options.AddSchemaTransformer(SchemaDetails.TransformAsync);
        });

    public static void MapReference(this IEndpointRouteBuilder surface)
    {
        surface.MapOpenApi("/openapi/{documentName}.json");
        surface.MapScalarApiReference("/docs", options =>
        {
            options.Title = "Motorcade";
            options.DefaultFonts = false;
            // What would talk to others or edit the document has no place here.
            options.Telemetry = false;
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
            options.Agent = new ScalarAgentOptions { Disabled = true };
            options.Mcp = new ScalarMcpOptions { Disabled = true };
            options.HideClientButton = true;
            options.OpenApiRoutePattern = "/openapi/{documentName}.json";
        });
    }
}
