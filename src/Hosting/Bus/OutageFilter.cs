using System.Data.Common;
using System.Net.Sockets;
using Grpc.Core;
using MassTransit;

namespace Motorcade.Hosting.Bus;

/// <summary>Tells a neighbour that is away, which passes, from a message that is bad, which does not.</summary>
public static class OutageFilter
{
    private static readonly StatusCode[] Outages = [StatusCode.Unavailable, StatusCode.DeadlineExceeded, StatusCode.Cancelled];

    private static readonly StatusCode[] Refusals = [StatusCode.NotFound, StatusCode.InvalidArgument, StatusCode.FailedPrecondition];

    /// <summary>Whether a failure means only that a service, the network or a store does not answer now.</summary>
    public static bool IsOutage(Exception failure) => failure switch
    {
        RpcException call => Outages.Contains(call.StatusCode),
        DbException store => store.IsTransient,
        HttpRequestException or SocketException or TimeoutException => true,
        _ => failure.InnerException is { } inner && IsOutage(inner),
    };

    /// <summary>The same of a failure that came over the bus.</summary>
    public static bool IsOutage(ExceptionInfo failure)
        => (failure.ExceptionType == typeof(RpcException).FullName
                && Outages.Any(code => failure.Message?.Contains($"StatusCode=\"{code}\"", StringComparison.Ordinal) == true))
            || failure.ExceptionType == typeof(HttpRequestException).FullName
            || failure.ExceptionType == typeof(SocketException).FullName
            || failure.ExceptionType == typeof(TimeoutException).FullName
            || (failure.InnerException is { } inner && IsOutage(inner));

    /// <summary>Whether another service said that the message asks for what cannot be: trying again cannot help.</summary>
    internal static bool IsRefusal(RpcException call) => Refusals.Contains(call.StatusCode);
}
