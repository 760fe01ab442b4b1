using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Services.Tests.Hosting;

namespace Motorcade.Services.Tests.Itineraries.Paths;

/// <summary>What the tests of each question share: a diary on either database, filled from claims.</summary>
public abstract class PathTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int articles;

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal Task<DiaryHost> OpenAsync(StoreKind kind) => DiaryHost.StartAsync(kind, postgres, folder.Path);

    internal async Task<DiaryHost> OpenAsync(StoreKind kind, params TripClaim[] claims)
    {
        var diary = await OpenAsync(kind);
        await TellAsync(diary, claims);
        return diary;
    }

    /// <summary>Each claim in an article of its own.</summary>
    internal async Task TellAsync(DiaryHost diary, params TripClaim[] claims)
    {
        foreach (var claim in claims)
            await diary.RecordAsync($"article-{++articles}", 1, "2022-01-01", claim);
    }

    /// <summary>A moment between what was told and what will be.</summary>
    internal static async Task<Timestamp> MomentAsync()
    {
        await Task.Delay(20);
        var moment = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow);
        await Task.Delay(20);
        return moment;
    }

    /// <summary>The call is refused for a field; gives the reason.</summary>
    internal static async Task<string> RefusedAsync(string field, Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        var violation = Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations);
        Assert.Equal(field, violation.Field);
        return violation.Description;
    }

    internal static async Task NotFoundAsync(Func<Task> call) =>
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);

    /// <summary>All rows of a list, asked page by page.</summary>
    internal static async Task<List<T>> WalkAsync<T>(Func<string, Task<(IEnumerable<T> Rows, string Next)>> page)
    {
        var rows = new List<T>();
        for (var token = ""; ;)
        {
            var (some, next) = await page(token);
            rows.AddRange(some);
            if (next.Length == 0)
                return rows;
            Assert.NotEqual(token, next);
            token = next;
        }
    }
}
