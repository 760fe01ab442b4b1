using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Motorcade.Hosting.Rpc;

/// <summary>Gives single calls that have no deadline one, so that a hung service cannot hang its callers. Streams stay open.</summary>
internal sealed class DeadlineInterceptor(TimeSpan limit) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request,
        ClientInterceptorContext<TRequest, TResponse> context,
        AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        if (context.Options.Deadline is not null)
            return continuation(request, context);
        var options = context.Options.WithDeadline(DateTime.UtcNow + limit);
        return continuation(request, new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, options));
    }
}
