using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Motorcade.Gateway.Problems;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;

namespace Motorcade.Gateway.Articles;

/// <summary>Takes an article from a request's body: JSON, or a text or page with its particulars in the query.</summary>
internal static class ArticleBody
{
    /// <summary>JSON may write a letter with up to six bytes; the text itself is measured after it was parsed.</summary>
    private const int MostBytes = 3 * ArticleSubmission.MostBytes;

    public static QueryShape Query { get; } = new(
        Text("title", "Headline, for bodies that are not JSON."),
        Text("published", "YYYY-MM-DD, for bodies that are not JSON."),
        Text("outlet", "The paper, agency or channel, for bodies that are not JSON."),
        Text("url", "Where the report stood, for bodies that are not JSON."));

    public static async Task<ArticleSubmission> ReadAsync(HttpRequest request, QueryValues query, CancellationToken cancellation)
    {
        var isJson = request.HasJsonContentType();
        var bytes = await ReadBytesAsync(request, isJson ? MostBytes : ArticleSubmission.MostBytes, cancellation);
        var article = isJson ? ParseJson(bytes) : new ArticleSubmission(
            Decode(bytes, request.ContentType),
            request.ContentType!.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ? "html" : "text",
            Id: null, query.Text("title"), query.Text("published"), query.Text("outlet"), query.Text("url"));
        article.Check();
        return article;
    }

    /// <summary>Parses one article's JSON.</summary>
    public static ArticleSubmission ParseJson(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, GatewayJson.Wire.ArticleSubmission)
                ?? throw new RefusedRequestException(400, "The JSON is null; give an object with a text.");
        }
        catch (JsonException malformed) when (malformed.Path is { Length: > 2 } path && IsWhole(json))
        {
            throw new RefusedRequestException(path[2..], "must be a string");
        }
        catch (JsonException malformed)
        {
            var where = $"line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}";
            throw new RefusedRequestException(400, $"The JSON is malformed at {where}.");
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<byte[]> ReadBytesAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
        if (request.ContentLength > most)
            throw TooLarge();
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (body.Length + read > most)
                throw TooLarge();
            body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }

    private static string Decode(byte[] bytes, string? contentType)
    {
        var charset = MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.Charset.Value?.Trim('"') : null;
        try
        {
            return Encoding.GetEncoding(charset ?? "utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                .GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedRequestException("text", $"is not {charset ?? "UTF-8"}; name its charset in Content-Type");
        }
        catch (ArgumentException)
        {
            throw new RefusedRequestException("Content-Type", $"the charset '{charset}' is not known; send UTF-8");
        }
    }

    private static RefusedRequestException TooLarge()
        => new(StatusCodes.Status413PayloadTooLarge, "The body is larger than an article may be: 2 MB of text.");
}
