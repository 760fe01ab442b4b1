using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Motorcade.Domain.Articles;

/// <summary>Gets the article out of an HTML page; scripts are never run and nothing is fetched.</summary>
public static class ArticlePage
{
    private const int LongestPreamble = 2048;

    /// <summary>Beyond these Readability takes minutes; no newspaper's page comes near.</summary>
    private const int DeepestPage = 200;
    private const int MostElements = 30_000;

    /// <summary>Whether a body begins like an HTML page.</summary>
    public static bool LooksLikePage(string body)
    {
        var start = body.AsSpan(0, Math.Min(body.Length, LongestPreamble)).TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<body", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<article", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith('<') && start.IndexOf("<p>", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Reads a page: the main text by SmartReader (Readability), else the whole body's text.</summary>
    public static RawArticle Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var article = IsModest(page) ? new Reader("https://page.invalid/", html) { ContinueIfNotReadable = true }.GetArticle() : null;
        var content = article?.Content is { Length: > 0 } main ? Lines(new HtmlParser().ParseDocument(main).Body) : "";
        if (content.Length == 0)
            content = Lines(page.Body);
        return new(
            TextNormalizer.Normalize(content),
            Given(article?.Title ?? page.Title),
            Given(article?.SiteName),
            article?.PublicationDate is { Year: > 1 } day ? DateOnly.FromDateTime(day) : null,
            null,
            RawArticleSource.Page);
    }

    private static bool IsModest(IDocument page)
    {
        var depth = 0;
        var elements = 0;
        for (INode? node = page.DocumentElement; node is not null;)
        {
            if (++elements > MostElements || depth > DeepestPage)
                return false;
            if (node.FirstChild is { } child)
            {
                depth++;
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                depth--;
                node = node.Parent;
            }

            node = node?.NextSibling;
        }

        return true;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : TextNormalizer.Normalize(text);

    /// <summary>The text with a line for each block, as a reader sees it.</summary>
    private static string Lines(IElement? body)
    {
        var writer = new BlockWriter();
        if (body is not null)
            writer.Write(body);
        return writer.ToString();
    }
}
