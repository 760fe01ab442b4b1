using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

/// <summary>Whom a question means.</summary>
public sealed class TravellerTests(PostgresServer postgres) : PathTests(postgres)
{
    private static readonly TripClaim[] People =
    [
        Claim("Joe Biden (Q6279)", "Kyiv", "2022-06-01", meets: "Jill Example (Q9)"), Claim("Jill Biden (Q235349)", "Lima", "2022-06-01"),
        Claim("Xi Jinping (Q15031)", "Moscow", "2022-06-01"), Claim("Alexis Tsipras (Q552751)", "Oslo", "2022-06-01"),
        Claim("Emmanuel Macron (Q3052772)", "Berlin", "2022-06-01"), Claim("Macron", "Lima", "2022-07-01"),
        Claim("Ángel Ruiz", "Oslo", "2022-06-01"), Claim("Ángel Ruiz Soto", "Bali", "2022-06-01"),
    ];

    [Theory]
    [InlineData("Q6279", "Joe Biden")]
    [InlineData("joe biden", "Joe Biden")]
    [InlineData("Joe", "Joe Biden")]
    [InlineData("jinp", "Xi Jinping")]
    [InlineData("xi", "Xi Jinping")]
    [InlineData("macron", "Emmanuel Macron")]
    [InlineData("~macron", "Macron")]
    [InlineData("ANGEL RUIZ", "Ángel Ruiz")]
    [InlineData("soto", "Ángel Ruiz Soto")]
    public async Task Traveller_Text_MeansOne(string text, string expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, People);
        Assert.Equal(expected, (await diary.Client.WhereWasAsync(new() { Traveller = text, On = "2022-06-01" })).Traveller.Name);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Traveller_Ambiguous_IsRefusedWithTheCandidates(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, People);
        var reason = await RefusedAsync(
            "traveller", async () => await diary.Client.WhereWasAsync(new() { Traveller = "biden", On = "2022-06-01" }));
        Assert.Equal("'biden' may mean Jill Biden (Q235349), Joe Biden (Q6279); give the id of one of them", reason);
        await RefusedAsync("traveller", async () => await diary.Client.ListCrossingsAsync(new() { Traveller = "biden" }));
        await RefusedAsync("traveller", async () => await diary.Client.ListJourneysAsync(new() { Traveller = "biden" }));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Traveller_Unknown_IsNotFound(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, People);
        await NotFoundAsync(async () => await diary.Client.WhereWasAsync(new() { Traveller = "nobody", On = "2022-06-01" }));
        await NotFoundAsync(async () => await diary.Client.ListJourneysAsync(new() { Traveller = "nobody" }));
        await NotFoundAsync(async () => await diary.Client.ListCrossingsAsync(new() { Traveller = "nobody" }));
    }

    [Fact]
    public async Task Traveller_WhoIsOnlyMet_IsKnownWithoutAnyStop()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, People);
        var answer = await diary.Client.WhereWasAsync(new() { Traveller = "Jill Example", On = "2022-06-01" });
        Assert.Equal(new WhereWasResponse { Traveller = new() { Id = "Q9", Name = "Jill Example" } }, answer);
    }

    [Fact]
    public async Task Person_PartOfManyNames_IsRefused()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite);
        var claims = Enumerable.Range(1, 201).Select(n => Claim($"Envoy {n:D3}", "Lima", "2022-06-01"));
        await diary.RecordAsync("a", 1, "2022-01-01", [.. claims]);
        await RefusedAsync("person", async () => await diary.Client.ListMeetingsAsync(new() { Person = "envoy" }));
        Assert.Empty((await diary.Client.ListMeetingsAsync(new() { Person = "envoy 00" })).Meetings);
    }
}
