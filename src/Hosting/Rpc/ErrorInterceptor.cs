using System.Diagnostics;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;
using Motorcade.Hosting.Bus;
using Status = Google.Rpc.Status;

namespace Motorcade.Hosting.Rpc;

/// <summary>Turns bad requests into INVALID_ARGUMENT naming the field, and the unforeseen into INTERNAL that gives nothing away.</summary>
internal sealed partial class ErrorInterceptor(ILogger<ErrorInterceptor> logger) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        => Guard(() => continuation(request, context), context);

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context,
        ClientStreamingServerMethod<TRequest, TResponse> continuation)
        => Guard(() => continuation(requestStream, context), context);

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation)
        => Guard(() => Complete(continuation(request, responseStream, context)), context);

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
        => Guard(() => Complete(continuation(requestStream, responseStream, context)), context);

    private static async Task<bool> Complete(Task task)
    {
        await task;
        return true;
    }

    private async Task<T> Guard<T>(Func<Task<T>> call, ServerCallContext context)
    {
        try
        {
            return await call();
        }
        catch (RpcException)
        {
            throw;
        }
        catch (InvalidRequestException refused)
        {
            throw Refusal(refused);
        }
        catch (Exception) when (context.CancellationToken.IsCancellationRequested)
        {
            throw new RpcException(new Grpc.Core.Status(StatusCode.Cancelled, "The caller left."));
        }
        catch (Exception failure) when (failure is OperationCanceledException || OutageFilter.IsOutage(failure))
        {
            // The host stops, or the store or a neighbour is away: it passes, so the caller may try again.
            LogAway(context.Method, failure.Message);
            throw new RpcException(new Grpc.Core.Status(StatusCode.Unavailable, "The service cannot answer now; try again."));
        }
        catch (Exception failure)
        {
            var trace = Activity.Current?.TraceId.ToString() ?? "none";
            LogFailure(failure, context.Method, trace);
            throw new RpcException(new Grpc.Core.Status(StatusCode.Internal, $"The service failed; see its log for trace {trace}."));
        }
    }

    private static RpcException Refusal(InvalidRequestException refused) => new Status
    {
        Code = (int)Code.InvalidArgument,
        Message = refused.Message,
        Details =
        {
            Any.Pack(new BadRequest
            {
                FieldViolations = { new BadRequest.Types.FieldViolation { Field = refused.Field, Description = refused.Reason } },
            }),
        },
    }.ToRpcException();

    [LoggerMessage(LogLevel.Warning, "{Method} cannot be answered now: {Reason}")]
    private partial void LogAway(string method, string reason);

    [LoggerMessage(LogLevel.Error, "{Method} failed (trace {Trace})")]
    private partial void LogFailure(Exception failure, string method, string trace);
}
