using System.Globalization;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Domain.Articles;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Ingestion.Accepting;

/// <summary>Checks, cleans and dates what callers submit.</summary>
internal sealed class ArticleIntake(TimeProvider clock)
{
    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(10);

    /// <summary>No newspaper's page comes near; unclosed tags of old pages do count as nesting.</summary>
    private const int DeepestPage = 2000;

    private readonly PublicationDateReader dates = new();

    /// <summary>The article that a submission holds.</summary>
    /// <exception cref="InvalidRequestException">It holds none, or a field is wrong.</exception>
    public async Task<AcceptedArticle> AcceptAsync(SubmitRequest request, CancellationToken cancellationToken)
    {
        BodyCheck.Demand(request.Body);
        var title = OneLine("title", request.Title, 1000);
        var outlet = OneLine("outlet", request.Outlet, 300);
        var url = Address(request.Url);
        OneLine("client_id", request.ClientId, 200);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var given = PublicationDay.Parse(request.Published, today);
        var found = await ReadBodyAsync(request, cancellationToken);
        BodyCheck.DemandWords(found.Text);
        var (day, source) = Date(given, found, today);
        var published = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return new AcceptedArticle(
            ContentHash.Of(found.Text, published),
            title.Length > 0 ? title : Cut(found.Title, 1000),
            found.Text,
            published,
            source,
            outlet.Length > 0 ? outlet : Cut(found.Outlet, 300),
            url,
            LanguageGuess.Of(found.Text));
    }

    private static async Task<RawArticle> ReadBodyAsync(SubmitRequest request, CancellationToken cancellationToken)
    {
        var isPage = request.Format switch
        {
            ContentFormat.Unspecified => ArticlePage.LooksLikePage(request.Body),
            ContentFormat.Text => false,
            ContentFormat.Html => true,
            _ => throw new InvalidRequestException("format", "is none of the known formats"),
        };
        if (!isPage)
            return new RawArticle(TextNormalizer.Normalize(request.Body), null, null, null, null, RawArticleSource.Text);
        if (PageDepth.Of(request.Body) > DeepestPage)
            throw new InvalidRequestException("body", $"is a page nested more than {DeepestPage} deep; send the article's text");
        try
        {
            return await Task.Run(() => ArticlePage.Read(request.Body), cancellationToken).WaitAsync(LongestPage, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new InvalidRequestException("body", "is a page that takes too long to read; send the article's text");
        }
    }

    private (DateOnly? Day, DateSource Source) Date(DateOnly? given, RawArticle found, DateOnly today)
    {
        if (given is not null)
            return (given, DateSource.Given);
        if (found.Published is { } onPage && PublicationDay.IsPlausible(onPage, today))
            return (onPage, DateSource.Page);
        if (dates.Read(found.Text) is { } inText && PublicationDay.IsPlausible(inText, today))
            return (inText, DateSource.Text);
        return (null, DateSource.None);
    }

    private static string OneLine(string field, string text, int longest)
    {
        var line = TextNormalizer.Normalize(text).Replace('\n', ' ');
        return line.Length <= longest ? line
            : throw new InvalidRequestException(field, $"has {line.Length} characters; at most {longest} are taken");
    }

    private static string Cut(string? text, int longest)
    {
        var line = (text ?? "").Replace('\n', ' ');
        return line.Length <= longest ? line : line[..longest];
    }

    private static string Address(string text)
    {
        var trimmed = text.Trim();
        var isWeb = Uri.TryCreate(trimmed, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
        return trimmed.Length == 0 || (isWeb && trimmed.Length <= 2000) ? trimmed
            : throw new InvalidRequestException("url", "is not a web address; give http:// or https:// or leave it empty");
    }
}
