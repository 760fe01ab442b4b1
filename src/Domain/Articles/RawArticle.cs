using System.Globalization;

namespace Motorcade.Domain.Articles;

/// <summary>An article as it was found, taken apart: its text, and what the page or its header says of it.</summary>
/// <param name="Text">Normalised text; empty when nothing like an article was found.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Outlet">The paper, agency or channel, or null.</param>
/// <param name="Published">Publication date, or null.</param>
/// <param name="Url">Where the report stood, or null.</param>
/// <param name="Source">The form it came in.</param>
public sealed record RawArticle(string Text, string? Title, string? Outlet, DateOnly? Published, string? Url, RawArticleSource Source)
{
    private const int LongestHeaderLine = 400;

    /// <summary>
    /// Takes apart an HTML page, a text under header lines ("title: …", "published: YYYY-MM-DD", "outlet: …", "url: …", then a
    /// blank line), or plain text. A header line with an unknown name or a date that is none makes it plain text.
    /// </summary>
    public static RawArticle Parse(string body)
    {
        if (ArticlePage.LooksLikePage(body))
            return ArticlePage.Read(body);
        return ReadHeader(body.ReplaceLineEndings("\n").TrimStart('\uFEFF', '\n'))
            ?? new(TextNormalizer.Normalize(body), null, null, null, null, RawArticleSource.Text);
    }

    private static RawArticle? ReadHeader(string body)
    {
        string? title = null, outlet = null, url = null;
        DateOnly? published = null;
        var rest = body.AsSpan();
        for (var lines = 0; ; lines++)
        {
            var end = rest.IndexOf('\n');
            if (end is < 0 or > LongestHeaderLine)
                return null;
            var line = rest[..end].Trim();
            rest = rest[(end + 1)..];
            if (line.IsEmpty)
                return lines == 0 ? null : new(TextNormalizer.Normalize(rest.ToString()), title, outlet, published, url, RawArticleSource.Header);
            var colon = line.IndexOf(':');
            if (colon < 0)
                return null;
            var value = line[(colon + 1)..].Trim().ToString();
            switch (line[..colon].ToString())
            {
                case "title": title = value; break;
                case "outlet": outlet = value; break;
                case "url": url = value; break;
                case "published" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                    published = day;
                    break;
                default: return null;
            }
        }
    }
}
