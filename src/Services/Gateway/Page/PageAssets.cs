using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Motorcade.Gateway.Page;

/// <summary>The page's files out of the assembly, so that it is served the same from whichever process hosts the module.</summary>
internal static class PageAssets
{
    private const string Prefix = "desk/";

    public static void MapPage(this IEndpointRouteBuilder surface)
    {
        var assembly = typeof(PageAssets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            var route = name is "desk/index.html" ? "/" : "/" + name;
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes))[..16]}\"");
            surface.MapGet(route, context => ServeAsync(context, bytes, TypeOf(name), tag)).ExcludeFromDescription();
        }
    }

    private static Task ServeAsync(HttpContext context, byte[] bytes, string type, EntityTagHeaderValue tag)
    {
        // Asked for anew each time, answered with 304 while nothing changed: a new version shows at once.
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(bytes, type, entityTag: tag).ExecuteAsync(context);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"There is no content type for {other}."),
    };
}
