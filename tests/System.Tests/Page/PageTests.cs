using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Motorcade.SystemTests.Page;

public sealed class PageTests(Desk desk) : IClassFixture<Desk>
{
    private const string Article = """
        French President Emmanuel Macron will travel to Lisbon on Tuesday, 12 March 2024, his office said.

        Canada banned imports of diamonds from Russia on Friday. <img src=x onerror="document.title='broken in'"> A spokesman said so.

        Read more: what to see in Lisbon
        """;

    [Fact]
    public async Task Read_AnArticle_MarksItsTextAndListsItsStops()
    {
        await using var tab = await desk.OpenAsync();

        await FillAsync(tab, Article, "2024-03-08");
        await tab["#read-it"].ClickAsync();

        await Expect(tab["#stops tbody tr"]).ToHaveCountAsync(1);
        await Expect(tab["#stops tbody tr"]).ToContainTextAsync("Emmanuel Macron");
        await Expect(tab["#stops tbody tr"]).ToContainTextAsync("Lisbon, Portugal");
        await Expect(tab["#stops tbody tr"]).ToContainTextAsync("12 Mar 2024");
        await Expect(tab["#stops tbody tr .status"]).ToHaveTextAsync("planned");
        await Expect(tab["#text mark.person"].First).ToContainTextAsync("Macron");
        await Expect(tab["#text mark.place"].First).ToHaveTextAsync("Lisbon");
        await Expect(tab["#text mark.date"].First).ToContainTextAsync("12 March");
        await Expect(tab["#text .claim"].First).ToContainTextAsync("will travel to Lisbon");
        await Expect(tab["#timeline svg rect"]).ToHaveCountAsync(1);
        await Expect(tab["#reading-measures tbody tr"]).ToContainTextAsync("Canada");
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Read_MarkupInAnArticle_StaysText()
    {
        await using var tab = await desk.OpenAsync();

        await FillAsync(tab, Article, "2024-03-08");
        await tab["#read-it"].ClickAsync();

        await Expect(tab["#text"]).ToContainTextAsync("<img src=x onerror=");
        await Expect(tab["#text img"]).ToHaveCountAsync(0);
        Assert.StartsWith("Motorcade", await tab.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChooseARow_ByMouseOrKeyboard_LightsUpItsSentence()
    {
        await using var tab = await desk.OpenAsync();
        await FillAsync(tab, Article, "2024-03-08");
        await tab["#read-it"].ClickAsync();
        await Expect(tab["#text .chosen"]).ToHaveCountAsync(0);

        await tab["#stops tbody tr"].ClickAsync();
        await Expect(tab["#text .chosen"]).ToContainTextAsync("will travel to Lisbon");

        await tab["#reading-measures button.quote"].First.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab["#text .chosen"]).ToContainTextAsync("Canada banned");
    }

    [Fact]
    public async Task Example_OneClick_FillsInAnArticleThatReads()
    {
        await using var tab = await desk.OpenAsync();

        await tab["#example"].ClickAsync();
        await Expect(tab["[name=published]"]).ToHaveValueAsync("2022-06-10");
        await tab["[name=text]"].PressAsync("Control+Enter");

        await Expect(tab["#text mark.place >> text=Chișinău"].First).ToBeVisibleAsync();
        await Expect(tab["#timeline svg"]).ToBeVisibleAsync();
        await Expect(tab["#stops tbody tr"].First).ToContainTextAsync("Macron");
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Add_AnArticle_ShowsInTheOpenDiaryWithoutReload()
    {
        await using var watching = await desk.OpenAsync();
        await Expect(watching["#live"]).ToHaveTextAsync("live");
        await using var writing = await desk.OpenAsync();
        const string text = "Japanese Prime Minister Fumio Kishida will visit Asunción on Friday, 3 May 2024, the foreign ministry said.";

        await FillAsync(writing, text, "2024-04-29");
        await writing["#add"].ClickAsync();

        await Expect(writing["#article-state"]).ToContainTextAsync("in the diary");
        var row = watching["#trips tr.entry:has-text('Asunción')"];
        await Expect(row).ToContainTextAsync("Fumio Kishida");
        await row.Locator("button.link").ClickAsync();
        await Expect(watching[".details blockquote"].First).ToContainTextAsync("will visit Asunción");

        await watching["#filters [name=traveller]"].FillAsync("nobody of that name");
        await Expect(watching["#trips"]).ToContainTextAsync("The diary has no such trip.");
        await watching["#filters [name=traveller]"].FillAsync("kishida");
        await watching["#filters [name=status]"].SelectOptionAsync("planned");
        await Expect(watching["#trips tr.entry"]).ToContainTextAsync("Asunción");
        Assert.Empty(watching.Faults);
        Assert.Empty(writing.Faults);
    }

    [Fact]
    public async Task Diary_ReportsThatDifferOfAPlanThatPassed_SaysBothWithTheirSentences()
    {
        await using var tab = await desk.OpenAsync();
        await Expect(tab["#live"]).ToHaveTextAsync("live");
        await FillAsync(tab, "Kenyan President William Ruto will visit Ljubljana on Monday, 6 May 2024, a newspaper wrote.", "2024-04-29");
        await tab["#add"].ClickAsync();
        await Expect(tab["#article-state"]).ToContainTextAsync("in the diary");
        await FillAsync(tab, "Kenyan President William Ruto will visit Ljubljana on Wednesday, 8 May 2024, his office said.", "2024-04-30");
        await tab["#add"].ClickAsync();

        var row = tab["#trips tr.entry:has-text('Ljubljana')"];
        await Expect(row).ToContainTextAsync("reports differ on the start");
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row.Locator(".status")).ToHaveTextAsync("planned (unconfirmed)");
        await row.Locator("button.link").ClickAsync();
        var sides = tab[".conflict"];
        await Expect(sides.Locator("dt").First).ToContainTextAsync("8 May 2024");
        await Expect(sides.Locator("dd").First).ToContainTextAsync("on Wednesday");
        await Expect(sides.Locator("dd").Nth(1)).ToContainTextAsync("on Monday");
        await Expect(tab[".details p.note"].First).ToContainTextAsync("2 independent sources");
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Ways_OfTheCurrentFilter_AreLinked()
    {
        await using var tab = await desk.OpenAsync();
        await tab["#filters [name=traveller]"].FillAsync("Erdoğan & co");
        await tab["#filters [name=status]"].SelectOptionAsync("planned");

        const string filtered = "/v1/trips.csv?traveller=Erdo%C4%9Fan+%26+co&status=planned";
        await Expect(tab["#ways a:text-is('CSV')"]).ToHaveAttributeAsync("href", filtered);
        await Expect(tab["#ways a"]).ToHaveCountAsync(8);
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab["#ways a:text-is('calendar')"].ClickAsync());
        Assert.Equal("motorcade-trips.ics", download.SuggestedFilename);
        Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        Assert.Empty(tab.Faults);
    }

    [Theory]
    [InlineData("", "text: is empty")]
    [InlineData("123 456", "text: ")]
    public async Task Read_WhatCannotBeRead_SaysWhy(string text, string reason)
    {
        await using var tab = await desk.OpenAsync();

        await FillAsync(tab, text, "");
        await tab["#read-it"].ClickAsync();

        await Expect(tab["#article-error"]).ToContainTextAsync(reason);
        await Expect(tab["[name=text]"]).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(tab["#reading"]).ToBeHiddenAsync();
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Read_GatewayGone_SaysSo()
    {
        await using var tab = await desk.OpenAsync();
        await tab.Page.RouteAsync("**/v1/read", route => route.AbortAsync());

        await FillAsync(tab, Article, "");
        await tab["#read-it"].ClickAsync();

        await Expect(tab["#article-error"]).ToContainTextAsync("does not answer");
    }

    [Fact]
    public async Task Open_AKeyIsNeeded_AsksForItAndThenShowsTheDiary()
    {
        await using var locked = new Desk { Key = "sesame" };
        await locked.InitializeAsync();
        await using var tab = await locked.OpenAsync();

        await Expect(tab["#diary-error"]).ToContainTextAsync("API key");
        await tab["[name=key]"].FillAsync("sesame");
        await tab["#key button"].ClickAsync();

        await Expect(tab["#trips"]).ToContainTextAsync("The diary has no such trip.");
        await Expect(tab["#key"]).ToBeHiddenAsync();
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab["#ways a:text-is('CSV')"].ClickAsync());
        Assert.StartsWith("id,traveller_id,", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Docs_TheReference_RendersWithoutAnyoneElse()
    {
        await using var tab = await desk.OpenAsync("docs");

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Motorcade" }).First).ToBeVisibleAsync();
        await Expect(tab.Page.GetByText("/v1/articles:batch").First).ToBeVisibleAsync();
        Assert.Empty(tab.Faults);
    }

    private static async Task FillAsync(Tab tab, string text, string published)
    {
        await tab["[name=text]"].FillAsync(text);
        await tab["[name=published]"].FillAsync(published);
    }
}
