using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Motorcade.SystemTests.Page;

/// <summary>One tab, and what went wrong in it.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri own;

    public Tab(IBrowserContext context, IPage page, Uri own)
    {
        this.context = context;
        this.own = own;
        Page = page;
        page.PageError += (_, error) => Faults.Add(error);
        page.Console += (_, message) => NoteConsole(message);
        page.Request += (_, request) => NoteRequest(request);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the content security policy, and requests to other hosts.</summary>
    public ConcurrentBag<string> Faults { get; } = [];

    public ILocator this[string selector] => Page.Locator(selector);

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private void NoteConsole(IConsoleMessage message)
    {
        // A refusal that the page then explains is no fault of the page's.
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            Faults.Add(message.Text);
    }

    private void NoteRequest(IRequest request)
    {
        var address = new Uri(request.Url);
        if (address.Scheme.StartsWith("http", StringComparison.Ordinal) && address.Authority != own.Authority)
            Faults.Add($"asked {address}");
    }
}
