using static Microsoft.Playwright.Assertions;

namespace Motorcade.SystemTests.Page;

/// <summary>What the page shows of one traveller beside the list of trips.</summary>
public sealed class TravellerTests(Desk desk) : IClassFixture<Desk>
{
    private const string Article = """
        Indonesian President Joko Widodo will travel to Kyiv on Wednesday, 29 June 2022, his office said.

        Widodo will meet Russian President Vladimir Putin in Moscow on Thursday, 30 June 2022.

        Widodo will visit Lima on Thursday, 30 June 2022, the foreign ministry said.
        """;

    [Fact]
    public async Task Filter_MeansOneTraveller_ShowsJourneysGuestsAndOverlaps()
    {
        await using var tab = await desk.OpenAsync();
        await tab["[name=text]"].FillAsync(Article);
        await tab["[name=published]"].FillAsync("2022-06-20");
        await tab["#add"].ClickAsync();
        await Expect(tab["#article-state"]).ToContainTextAsync("in the diary");
        await Expect(tab["#traveller"]).ToBeHiddenAsync();

        await tab["#filters [name=traveller]"].FillAsync("widodo");
        await Expect(tab["#traveller-name"]).ToHaveTextAsync("Joko Widodo");
        await Expect(tab["#journeys li"]).ToHaveCountAsync(1);
        await Expect(tab["#journeys li"]).ToContainTextAsync("Kyiv, Ukraine");
        await Expect(tab["#journeys .leg"]).ToContainTextAsync([" km", " km"]);
        await Expect(tab["#overlaps li"]).ToContainTextAsync("30 Jun 2022");
        await Expect(tab["#overlaps li"]).ToContainTextAsync("km apart, both on one day");
        await Expect(tab["#received"]).ToBeHiddenAsync();

        await tab["#filters [name=traveller]"].FillAsync("putin");
        await Expect(tab["#traveller-name"]).ToHaveTextAsync("Vladimir Putin");
        await Expect(tab["#received tbody tr"]).ToHaveCountAsync(1);
        await Expect(tab["#received tbody tr"]).ToContainTextAsync("Joko Widodo");
        await Expect(tab["#received tbody tr"]).ToContainTextAsync("Moscow, Russia");

        await tab["#filters [name=traveller]"].FillAsync("nobody of that name");
        await Expect(tab["#traveller"]).ToBeHiddenAsync();
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Filter_MeansSeveral_SaysWhom()
    {
        await using var tab = await desk.OpenAsync();
        await tab.Page.RouteAsync("**/v1/whereabouts*", route => route.FulfillAsync(new()
        {
            Status = 400,
            ContentType = "application/problem+json",
            Body = """{"errors":{"traveller":["'biden' may mean Jill Biden (Q1), Joe Biden (Q2); give the id of one of them"]}}""",
        }));

        await tab["#filters [name=traveller]"].FillAsync("biden");

        await Expect(tab["#traveller-note"]).ToContainTextAsync("'biden' may mean Jill Biden (Q1), Joe Biden (Q2)");
        await Expect(tab["#received"]).ToBeHiddenAsync();
    }
}
