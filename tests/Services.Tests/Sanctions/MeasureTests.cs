using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Sanctions.V1;
using Motorcade.Sanctions;
using Motorcade.Sanctions.Recording;
using Motorcade.Services.Tests.Hosting;
using SanctionsClient = Motorcade.Contracts.Rpc.Sanctions.V1.Sanctions.SanctionsClient;

namespace Motorcade.Services.Tests.Sanctions;

/// <summary>The measures on both databases.</summary>
public sealed class MeasureTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task SameDecision_InTwoArticles_IsOneMeasureWithBothQuotes(StoreKind kind)
    {
        await using var host = await HostAsync(kind);
        await RecordAsync(host, "a", 1, Claim("1", "2024-02"));
        await RecordAsync(host, "b", 1, Claim("2", "2024-02-23"));
        await RecordAsync(host, "b", 1, Claim("2", "2024-02-23"));
        var client = new SanctionsClient(host.Channel);
        var measure = Assert.Single((await client.ListMeasuresAsync(new())).Measures);
        Assert.Equal(("2024-02-23", 2, 2), (measure.Date, measure.ClaimCount, measure.Version));
        Assert.Equal(2, (await client.GetMeasureAsync(new() { Id = measure.Id })).Claims.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task NewerReader_WithoutTheClaim_WithdrawsTheMeasure(StoreKind kind)
    {
        await using var host = await HostAsync(kind);
        await RecordAsync(host, "a", 1, Claim("1", "2024-02-23"));
        await RecordAsync(host, "a", 2);
        Assert.Empty((await new SanctionsClient(host.Channel).ListMeasuresAsync(new())).Measures);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WeakClaims_AreLeftOutUnlessAskedFor(StoreKind kind)
    {
        await using var host = await HostAsync(kind);
        var (weak, alone) = (Weak(Claim("1", "2024-02-23")), Weak(Claim("2", "2020-01-01", MeasureKind.TravelBan)));
        await RecordAsync(host, "a", 1, weak, alone, Claim("3", "2024-02"));
        var client = new SanctionsClient(host.Channel);
        var strong = Assert.Single((await client.ListMeasuresAsync(new())).Measures);
        Assert.Equal(("2024-02", 1, 1, false), (strong.Date, strong.ClaimCount, strong.WeakClaimCount, strong.Weak));
        Assert.Single((await client.GetMeasureAsync(new() { Id = strong.Id })).Claims);
        Assert.Equal(2, (await client.GetMeasureAsync(new() { Id = strong.Id, IncludeWeak = true })).Claims.Count);
        Assert.Equal([false, true], (await client.ListMeasuresAsync(new() { IncludeWeak = true })).Measures.Select(m => m.Weak));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Filters_GiveWhatFits_NewestFirst(StoreKind kind)
    {
        await using var host = await HostAsync(kind);
        await RecordAsync(host, "a", 1, Claim("1", "2024-02-23"), Claim("2", "2020-01-01", MeasureKind.TravelBan, "Japan"), Claim("3", "", MeasureKind.PriceCap, "Japan"));
        var client = new SanctionsClient(host.Channel);
        Assert.Equal(["2024-02-23", "2020-01-01", ""], (await client.ListMeasuresAsync(new())).Measures.Select(m => m.Date));
        Assert.Equal(2, (await client.ListMeasuresAsync(new() { Imposer = "japan" })).Total);
        Assert.Equal(3, (await client.ListMeasuresAsync(new() { Target = "RUS" })).Total);
        Assert.Equal(1, (await client.ListMeasuresAsync(new() { Kinds = { MeasureKind.TravelBan } })).Total);
        Assert.Equal(0, (await client.ListMeasuresAsync(new() { Actions = { MeasureAction.Lifted } })).Total);
        Assert.Equal(1, (await client.ListMeasuresAsync(new() { From = "2024-01-01" })).Total);
        Assert.Equal(1, (await client.ListMeasuresAsync(new() { To = "2020-12-31" })).Total);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("kinds")]
    [InlineData("actions")]
    [InlineData("page_size")]
    [InlineData("page_token")]
    public async Task Filter_Wrong_IsNamed(string field)
    {
        await using var host = await HostAsync(StoreKind.Sqlite);
        ListMeasuresRequest request = field switch
        {
            "from" => new() { From = "2024-13-01" },
            "kinds" => new() { Kinds = { (MeasureKind)99 } },
            "actions" => new() { Actions = { MeasureAction.Unspecified } },
            "page_size" => new() { PageSize = -1 },
            _ => new() { PageToken = "%%" },
        };
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await new SanctionsClient(host.Channel).ListMeasuresAsync(request));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal(field, Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations).Field);
    }

    [Fact]
    public async Task Measure_Unknown_IsNotFound()
    {
        await using var host = await HostAsync(StoreKind.Sqlite);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await new SanctionsClient(host.Channel).GetMeasureAsync(new() { Id = "nothing" }));
        Assert.Equal(StatusCode.NotFound, refused.StatusCode);
    }

    private Task<TestHost> HostAsync(StoreKind kind) => TestHost.StartAsync(
        new(b => b.AddSanctions(), a => a.MapSanctions(), []),
        folder.Path,
        kind == StoreKind.Postgres ? [new("ConnectionStrings:sanctions", postgres.ConnectionString($"m_{Path.GetFileName(folder.Path).ToLowerInvariant().Replace('-', '_')}"))] : null);

    private static Task RecordAsync(TestHost host, string article, int reader, params SanctionClaim[] claims) =>
        host.Services.GetRequiredService<MeasureRecorder>().RecordAsync(
            new AnnotatedArticle { ArticleId = article, ReaderVersion = reader, Published = "2024-03-01", Sanctions = { claims } }, CancellationToken.None);

    private static SanctionClaim Weak(SanctionClaim claim)
    {
        claim.Weak = true;
        return claim;
    }

    private static SanctionClaim Claim(string id, string date, MeasureKind kind = MeasureKind.AssetFreeze, string imposer = "European Union") => new()
    {
        Id = id,
        Imposers = { imposer },
        Targets = { "Russia" },
        Measure = kind,
        Action = MeasureAction.Imposed,
        Date = date,
        Quote = new() { Span = new() { Start = 0, Length = 4 }, Text = "Text" },
        Confidence = 0.7,
    };
}
