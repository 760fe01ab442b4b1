using Google.Rpc;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Entities;
using Motorcade.Services.Tests.Hosting;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Services.Tests.Entities;

public sealed class WhoIsWhoTests(WhoIsWhoTests.Fixture fixture) : IClassFixture<WhoIsWhoTests.Fixture>
{
    private EntitiesClient Client => fixture.Client;

    public static TheoryData<string, string, string> Offices => new()
    {
        { "the Russian president", "2022-06-28", "Vladimir Putin" },
        { "the Russian president", "2009-06-28", "Dmitry Medvedev" },
        { "president of France", "2005-03-01", "Jacques Chirac" },
        { "German chancellor", "2012-03-01", "Angela Merkel" },
    };

    [Theory]
    [MemberData(nameof(Offices))]
    public async Task Resolve_AnOfficeAtADate_GivesItsHolder(string name, string on, string expected)
    {
        var response = await Client.ResolveAsync(new() { Name = name, On = on });

        var best = response.Candidates[0];
        Assert.Equal(expected, best.Entity.Name);
        Assert.Equal(EntityKind.Person, best.Entity.Kind);
        Assert.InRange(best.Score, 0, 1);
        Assert.NotEmpty(best.Reason);
    }

    [Fact]
    public async Task Resolve_AnUnknownName_GivesNothing()
        => Assert.Empty((await Client.ResolveAsync(new() { Name = "Qwxyzzy Plugh" })).Candidates);

    [Fact]
    public async Task GetEntity_ByTheIdThatResolveGave_HasAliasesAndTerms()
    {
        var found = (await Client.ResolveAsync(new() { Name = "Angela Merkel", On = "2012-03-01" })).Candidates[0].Entity;

        var entity = await Client.GetEntityAsync(new() { Kind = found.Kind, Id = found.Id });

        Assert.Contains(entity.Terms, t => t.Office == "head_of_government" && t.CountryCode == "DE" && t.Start == "2005-11-22");
    }

    [Fact]
    public async Task GetEntity_AnUnknownId_IsNotFound()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(
            async () => await Client.GetEntityAsync(new() { Kind = EntityKind.Person, Id = "none" }));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
    }

    [Fact]
    public async Task Search_PagedByThree_GivesTheSameAsOnePage()
    {
        var whole = await Client.SearchAsync(new() { Prefix = "mad", Kind = EntityKind.Place, PageSize = 9 });
        var paged = new List<Entity>();
        var token = "";
        for (var page = 0; page < 3; page++)
        {
            var response = await Client.SearchAsync(new() { Prefix = "mad", Kind = EntityKind.Place, PageSize = 3, PageToken = token });
            paged.AddRange(response.Entities);
            token = response.NextPageToken;
        }

        Assert.NotEmpty(whole.Entities);
        Assert.Equal(whole.Entities, paged);
        Assert.All(paged, e => Assert.Equal(EntityKind.Place, e.Kind));
    }

    [Fact]
    public async Task Search_WithoutAccentsOrCapitals_FindsTheName()
    {
        var response = await Client.SearchAsync(new() { Prefix = "cote d'iv", Kind = EntityKind.Country });

        Assert.Contains(response.Entities, e => e.Id == "CI");
    }

    [Fact]
    public async Task BadRequests_Everywhere_NameTheField()
    {
        (string Field, Func<Task> Call)[] calls =
        [
            ("name", async () => await Client.ResolveAsync(new() { Name = " " })),
            ("on", async () => await Client.ResolveAsync(new() { Name = "Macron", On = "June" })),
            ("kind", async () => await Client.GetEntityAsync(new() { Id = "Q1" })),
            ("kind", async () => await Client.GetEntityAsync(new() { Id = "Q1", Kind = EntityKind.Group })),
            ("prefix", async () => await Client.SearchAsync(new() { Prefix = "-" })),
            ("page_size", async () => await Client.SearchAsync(new() { Prefix = "a", PageSize = 101 })),
            ("page_token", async () => await Client.SearchAsync(new() { Prefix = "a", PageToken = "b" })),
            ("text", async () => await Client.ReadAsync(new() { Text = "..." })),
            ("text", async () => await Client.ReadAsync(new() { Text = new string('a', 3_000_000) })),
            ("published", async () => await Client.ReadAsync(new() { Text = "A text.", Published = "2024" })),
        ];

        foreach (var (field, call) in calls)
        {
            var refusal = await Assert.ThrowsAsync<RpcException>(call);
            Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
            Assert.Equal(field, Assert.Single(refusal.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations).Field);
        }
    }

    [Fact]
    public async Task Read_AText_GivesItsReadingAndStoresNothing()
    {
        const string text = "President Emmanuel Macron arrived in Berlin on Monday.";

        var read = await Client.ReadAsync(new() { Text = text + "\r\n", Published = "2023-05-09" });

        Assert.Equal(text, read.Text);
        Assert.Equal("2023-05-09", read.ReferenceDate);
        Assert.Empty(read.ArticleId);
    }

    [Fact]
    public async Task Read_WithoutADate_TakesItFromTheText()
    {
        var read = await Client.ReadAsync(new() { Text = "BERLIN, May 9, 2023 (Spree News) - President Emmanuel Macron arrived on Monday." });

        Assert.Equal("2023-05-09", read.ReferenceDate);
        Assert.Empty(read.Published);
    }

    public sealed class Fixture : IAsyncLifetime
    {
        private TestHost host = null!;

        public EntitiesClient Client { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            host = await TestHost.StartAsync(new(b => b.AddEntities(), a => a.MapEntities(), []));
            Client = new(host.Channel);
        }

        public ValueTask DisposeAsync() => host.DisposeAsync();
    }
}
