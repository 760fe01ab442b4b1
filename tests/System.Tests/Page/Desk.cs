using Microsoft.Playwright;

namespace Motorcade.SystemTests.Page;

/// <summary>The product in one process and a browser in front of it, shared by all tests of the page.</summary>
public sealed class Desk : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private StandaloneProcess product = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public Uri Address => product.Address;

    /// <summary>Needed by all who ask; none when null.</summary>
    internal string? Key { get; init; }

    public async ValueTask InitializeAsync()
    {
        product = await StandaloneProcess.StartAsync(Key);
        playwright = await Playwright.CreateAsync();
        // Only a test that fails waits so long; a busy machine may need it.
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (product is not null)
            await product.DisposeAsync();
    }

    /// <summary>Opens a page in a profile of its own; anything that it logs as an error or fetches from elsewhere is kept.</summary>
    internal async Task<Tab> OpenAsync(string path = "")
    {
        var context = await browser.NewContextAsync(new() { Locale = "en-GB" });
        var tab = new Tab(context, await context.NewPageAsync(), Address);
        await tab.Page.GotoAsync(new Uri(Address, path).ToString());
        return tab;
    }
}
