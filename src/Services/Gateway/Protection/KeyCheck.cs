using System.Net;
using Microsoft.Extensions.Primitives;
using Motorcade.Gateway.Problems;

namespace Motorcade.Gateway.Protection;

/// <summary>Lets in who holds a key, once any is set.</summary>
internal sealed class KeyCheck(RequestDelegate next, ApiKeys keys)
{
    public Task InvokeAsync(HttpContext context)
        => IsOpen(context) || keys.Find(context.Request) is not null ? next(context) : RefuseAsync(context);

    private bool IsOpen(HttpContext context)
    {
        if (!keys.Any || context.Request.Path.Value is "/health" or "/alive")
            return true;
        if (context.GetEndpoint()?.Metadata.GetMetadata<Surface>() is { } surface)
            return !surface.NeedsKey;
        // Services that share the process call each other over loopback or within memory.
        return context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote);
    }

    private static Task RefuseAsync(HttpContext context)
    {
        // Where browsers fetch for the page, being asked for a password would open a window of theirs.
        var subscribed = context.GetEndpoint()?.Metadata.GetMetadata<TakesPassword>() is not null;
        context.Response.Headers.WWWAuthenticate = subscribed
            ? new StringValues(["Bearer", "Basic realm=\"motorcade\", charset=\"UTF-8\""])
            : "Bearer";
        var problem = new Problem(
            StatusCodes.Status401Unauthorized, $"An API key is needed: send it as {ApiKeys.Header} or as Authorization: Bearer.");
        return problem.WriteAsync(context);
    }
}
