using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Motorcade.Gateway.Documents;

/// <summary>Leaves out what only the gRPC contracts have: the word for "not set".</summary>
internal static class SchemaDetails
{
    private const string NotSet = "unspecified";

    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonTypeInfo.Type.IsEnum && schema.Enum is { } words)
            schema.Enum = [.. words.Where(word => word is not JsonValue value || value.ToString() != NotSet)];
        return Task.CompletedTask;
    }
}
