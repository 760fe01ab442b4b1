using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Motorcade.Gateway.Exporting;
using Motorcade.Gateway.Queries;

namespace Motorcade.Gateway.Documents;

/// <summary>Writes a route's query parameters from their declaration, and says what each error means.</summary>
internal static class OperationDetails
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["200"] = "Done.",
        ["202"] = "Stored; it will be read.",
        ["400"] = "A field is at fault; errors names it.",
        ["401"] = "A key is needed.",
        ["404"] = "There is nothing of that id.",
        ["413"] = "The article is larger than 2 MB.",
        ["415"] = "The content type is not taken.",
        ["429"] = "Too many requests; Retry-After says when to go on.",
        ["500"] = "A service failed.",
        ["503"] = "A service does not answer; Retry-After says when to try again.",
        ["504"] = "A service did not answer in time.",
    };

    public static Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var shape = context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryShape>().LastOrDefault();
        foreach (var parameter in shape?.Parameters ?? [])
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Describe(parameter));
        }
        foreach (var (status, response) in operation.Responses ?? [])
            response.Description = Meanings.GetValueOrDefault(status, response.Description ?? "");
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ExportExample>().LastOrDefault() is { } example)
            Show(operation, example);
        return Task.CompletedTask;
    }

    private static void Show(OpenApiOperation operation, ExportExample example)
    {
        if (operation.Responses?["200"].Content is not { } answers || example.Text() is not { } text)
            return;
        var type = example.ContentType.Split(';')[0];
        answers[type].Example = type.EndsWith("json", StringComparison.Ordinal) && !type.Contains("nd", StringComparison.Ordinal)
            ? JsonNode.Parse(text)
            : JsonValue.Create(text);
    }

    private static OpenApiParameter Describe(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.Required,
        Schema = parameter.Kind switch
        {
            QueryKind.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            QueryKind.Count => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = parameter.Most.ToString() },
            QueryKind.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            QueryKind.Word => Words(parameter),
            QueryKind.Words => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Words(parameter) },
            _ => new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    private static OpenApiSchema Words(QueryParameter parameter) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. parameter.Words.Select(word => JsonValue.Create(word))],
    };
}
