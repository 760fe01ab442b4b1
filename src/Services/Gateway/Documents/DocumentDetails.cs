using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Motorcade.Gateway.Protection;

namespace Motorcade.Gateway.Documents;

/// <summary>What the document says of the surface as a whole.</summary>
internal static class DocumentDetails
{
    public static Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Motorcade",
            Version = "v1",
            Description = "Reads the news and keeps the diary of the world's leaders: who travels where and when, whom they meet, and "
                + "which sanctions stand in the way. Every fact carries the sentence it was read from. Errors are problem "
                + "details (RFC 9457). A key is needed once any is set.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["api_key"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = ApiKeys.Header,
            },
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" },
        };
        document.Security =
        [
            new() { [new OpenApiSecuritySchemeReference("api_key", document)] = [] },
            new() { [new OpenApiSecuritySchemeReference("bearer", document)] = [] },
        ];
        // Relative, so that it holds behind any name and in front of any port.
        document.Servers = [new OpenApiServer { Url = "/" }];
        return Task.CompletedTask;
    }
}
