using System.Net.Sockets;
using Grpc.Core;
using MassTransit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Motorcade.Hosting.Bus;

namespace Motorcade.Services.Tests.Hosting;

public sealed class OutageFilterTests
{
    public static TheoryData<Exception, bool> Failures => new()
    {
        { new RpcException(new Status(StatusCode.Unavailable, "away")), true },
        { new RpcException(new Status(StatusCode.DeadlineExceeded, "slow")), true },
        { new RpcException(new Status(StatusCode.NotFound, "none")), false },
        { new RpcException(new Status(StatusCode.Internal, "broken")), false },
        { new SqliteException("SQLite Error 5: 'database is locked'.", 5), true },
        { new DbUpdateException("not saved", new SqliteException("SQLite Error 13: 'database or disk is full'.", 13)), true },
        { new DbUpdateException("not saved", new SqliteException("SQLite Error 19: 'UNIQUE constraint failed'.", 19)), false },
        { new HttpRequestException("refused", new SocketException(111)), true },
        { new TimeoutException(), true },
        { new InvalidOperationException("wrong"), false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void IsOutage_HereAndOverTheBus_SaysTheSame(Exception failure, bool expected)
    {
        Assert.Equal(expected, OutageFilter.IsOutage(failure));
        Assert.Equal(expected, OutageFilter.IsOutage(new Recorded(failure)));
    }

    private sealed class Recorded(Exception failure) : ExceptionInfo
    {
        public string ExceptionType => failure.GetType().FullName!;

        public ExceptionInfo? InnerException => failure.InnerException is { } inner ? new Recorded(inner) : null;

        public string StackTrace => "";

        public string Message => failure.Message;

        public string Source => "";

        public IDictionary<string, object> Data { get; } = new Dictionary<string, object>();
    }
}
