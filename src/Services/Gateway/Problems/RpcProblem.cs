using System.Collections.Frozen;
using Google.Rpc;
using Grpc.Core;

namespace Motorcade.Gateway.Problems;

/// <summary>What a service's refusal or failure means over HTTP.</summary>
internal static class RpcProblem
{
    private static readonly TimeSpan SoonAgain = TimeSpan.FromSeconds(2);

    /// <summary>Fields that the gRPC contract and the HTTP surface spell differently.</summary>
    private static readonly FrozenDictionary<string, string> HttpNames = new Dictionary<string, string>
    {
        ["body"] = "text",
        ["client_id"] = "id",
        ["statuses"] = "status",
        ["kinds"] = "kind",
        ["actions"] = "action",
    }.ToFrozenDictionary();

    public static Problem From(RpcException call) => call.StatusCode switch
    {
        StatusCode.InvalidArgument or StatusCode.OutOfRange or StatusCode.FailedPrecondition => Refusal(call),
        StatusCode.NotFound => new(StatusCodes.Status404NotFound, Say(call, "There is nothing of that id.")),
        StatusCode.AlreadyExists or StatusCode.Aborted => new(StatusCodes.Status409Conflict, Say(call, "It was changed meanwhile.")),
        StatusCode.ResourceExhausted => new(
            StatusCodes.Status429TooManyRequests, Say(call, "A service has too much to do; try again soon."), RetryAfter: SoonAgain),
        StatusCode.Unavailable => new(
            StatusCodes.Status503ServiceUnavailable, "A service does not answer; try again soon.", RetryAfter: SoonAgain),
        StatusCode.DeadlineExceeded => new(StatusCodes.Status504GatewayTimeout, "A service did not answer in time."),
        StatusCode.Unimplemented => new(StatusCodes.Status501NotImplemented, "The service does not offer this."),
        _ => new(StatusCodes.Status500InternalServerError, "A service failed; its log has the reason under this trace id."),
    };

    /// <summary>A field's name over HTTP.</summary>
    public static string HttpName(string field) => HttpNames.GetValueOrDefault(field, field);

    private static Problem Refusal(RpcException call)
    {
        var violations = call.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations;
        if (violations is not { Count: > 0 })
            return new(StatusCodes.Status400BadRequest, Say(call, "The request cannot be served as it is."));
        var errors = violations
            .GroupBy(v => HttpName(v.Field), v => v.Description)
            .ToDictionary(group => group.Key, group => group.ToArray());
        var detail = string.Join("; ", errors.Select(e => $"{e.Key}: {string.Join(", ", e.Value)}"));
        return new(StatusCodes.Status400BadRequest, detail, errors);
    }

    private static string Say(RpcException call, string otherwise) => call.Status.Detail is { Length: > 0 } detail ? detail : otherwise;
}
