using Grpc.Core;
using Microsoft.AspNetCore.Diagnostics;

namespace Motorcade.Gateway.Problems;

/// <summary>Answers every exception with a problem; what nobody foresaw is logged and gives nothing away.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    private const int CallerLeft = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = CallerLeft;
            return true;
        }
        var problem = exception switch
        {
            RefusedRequestException refused => new Problem(refused.Status, refused.Message, refused.Errors),
            RpcException call => RpcProblem.From(call),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(
                StatusCodes.Status413PayloadTooLarge, "The body is larger than is taken here."),
            BadHttpRequestException bad => new(bad.StatusCode, bad.Message),
            _ => new(StatusCodes.Status500InternalServerError, "The gateway failed; its log has the reason under this trace id."),
        };
        if (problem.Status is StatusCodes.Status500InternalServerError)
            LogFailure(exception, httpContext.Request.Method, httpContext.Request.Path);
        await problem.WriteAsync(httpContext);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFailure(Exception failure, string method, string path);
}
