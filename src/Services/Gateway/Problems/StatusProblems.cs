using Microsoft.AspNetCore.Diagnostics;

namespace Motorcade.Gateway.Problems;

/// <summary>Gives a body to statuses that the framework answers without one: unknown routes, methods and media types.</summary>
internal static class StatusProblems
{
    public static Task WriteAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var code = context.Response.StatusCode;
        return new Problem(code, Say(code, context.Request)).WriteAsync(context);
    }

    private static string Say(int code, HttpRequest request) => code switch
    {
        StatusCodes.Status404NotFound => $"There is nothing at {request.Path}; /docs lists what there is.",
        StatusCodes.Status405MethodNotAllowed => $"{request.Method} is no method of {request.Path}; the header Allow lists them.",
        StatusCodes.Status415UnsupportedMediaType => $"The content type '{request.ContentType}' is not taken here; see /docs.",
        _ => "The request cannot be served as it is.",
    };
}
