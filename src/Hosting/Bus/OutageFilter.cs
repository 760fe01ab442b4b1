using System.Data.Common;
using System.Net.Sockets;
using Grpc.Core;
using MassTransit;
using Microsoft.Data.Sqlite;
using RabbitMQ.Client.Exceptions;

namespace Motorcade.Hosting.Bus;

/// <summary>Tells a neighbour that is away, which passes, from a message that is bad, which does not.</summary>
public static class OutageFilter
{
    private static readonly StatusCode[] Outages = [StatusCode.Unavailable, StatusCode.DeadlineExceeded, StatusCode.Cancelled];

    private static readonly StatusCode[] Refusals = [StatusCode.NotFound, StatusCode.InvalidArgument, StatusCode.FailedPrecondition];

    /// <summary>SQLite's busy, locked, input/output error and disk full.</summary>
    private static readonly int[] StoreOutages = [5, 6, 10, 13];

    /// <summary>How a type's name begins, and what its message holds where the type alone does not tell.</summary>
    private static readonly (string Type, string[] Parts)[] Recorded =
    [
        (typeof(RpcException).FullName!, [.. Outages.Select(code => $"StatusCode=\"{code}\"")]),
        (typeof(SqliteException).FullName!, [.. StoreOutages.Select(code => $"SQLite Error {code}:")]),
        ("Npgsql.NpgsqlException", [""]),
        ("RabbitMQ.Client.Exceptions.", [""]),
        ("MassTransit.RabbitMq", [""]),
        (typeof(HttpRequestException).FullName!, [""]),
        (typeof(SocketException).FullName!, [""]),
        (typeof(TimeoutException).FullName!, [""]),
    ];

    /// <summary>Whether a failure means only that a service, the network or a store does not answer now.</summary>
    public static bool IsOutage(Exception failure) => failure switch
    {
        RpcException call => Outages.Contains(call.StatusCode),
        SqliteException store => StoreOutages.Contains(store.SqliteErrorCode),
        DbException store => store.IsTransient,
        ConnectionException or RabbitMQClientException or HttpRequestException or SocketException or TimeoutException => true,
        _ => failure.InnerException is { } inner && IsOutage(inner),
    };

    /// <summary>The same of a failure that came over the bus.</summary>
    public static bool IsOutage(ExceptionInfo failure)
        => Recorded.Any(r => failure.ExceptionType.StartsWith(r.Type, StringComparison.Ordinal)
                && r.Parts.Any(part => (failure.Message ?? "").Contains(part, StringComparison.Ordinal)))
            || (failure.InnerException is { } inner && IsOutage(inner));

    /// <summary>Whether another service said that the message asks for what cannot be: trying again cannot help.</summary>
    internal static bool IsRefusal(RpcException call) => Refusals.Contains(call.StatusCode);
}
