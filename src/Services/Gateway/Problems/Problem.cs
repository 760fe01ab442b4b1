using System.Diagnostics;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Motorcade.Gateway.Problems;

/// <summary>An error as RFC 9457 has it.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What is wrong and what to do, for people.</param>
/// <param name="Errors">The fields at fault with their reasons.</param>
/// <param name="RetryAfter">When it is worth another try.</param>
internal sealed record Problem(
    int Status, string Detail, IReadOnlyDictionary<string, string[]>? Errors = null, TimeSpan? RetryAfter = null)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Writes the problem whatever the caller accepts: an error that is not told helps nobody.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(Math.Max(1, wait.TotalSeconds))).ToString();
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var details = Details();
        details.Instance = context.Request.Path;
        if (Activity.Current is { } activity)
            details.Extensions["trace_id"] = activity.TraceId.ToString();
        JsonTypeInfo json = Errors is null ? GatewayJson.Wire.ProblemDetails : GatewayJson.Wire.HttpValidationProblemDetails;
        await context.Response.WriteAsJsonAsync(details, json, ContentType, context.RequestAborted);
    }

    private ProblemDetails Details()
    {
        var details = Errors is null
            ? new ProblemDetails()
            : new HttpValidationProblemDetails(Errors.ToDictionary(e => e.Key, e => e.Value));
        details.Type = $"https://httpwg.org/specs/rfc9110.html#status.{Status}";
        details.Title = ReasonPhrases.GetReasonPhrase(Status);
        details.Status = Status;
        details.Detail = Detail;
        return details;
    }
}
