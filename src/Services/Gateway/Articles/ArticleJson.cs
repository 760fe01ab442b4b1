using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Gateway.Claims;

namespace Motorcade.Gateway.Articles;

/// <summary>What became of an article that was handed in.</summary>
/// <param name="Id">Hash of its content: asks for it, its annotations and its progress.</param>
/// <param name="Duplicate">True when the same article had been stored before.</param>
/// <param name="ClientId">The caller's own key.</param>
internal sealed record ArticleReceipt(string Id, bool Duplicate, string? ClientId);

/// <summary>How far an article has come.</summary>
/// <param name="TripsRecorded">Itineraries has recorded what it says of trips.</param>
/// <param name="MeasuresRecorded">Sanctions has recorded what it says of measures.</param>
/// <param name="Reason">Why it failed.</param>
internal sealed record ProgressJson(
    string ArticleId, Stage Stage, bool TripsRecorded, bool MeasuresRecorded, string? Reason, DateTimeOffset? Changed)
{
    public static ProgressJson From(Progress progress) => new(
        progress.ArticleId,
        progress.Stage,
        progress.TripsRecorded,
        progress.MeasuresRecorded,
        progress.Reason.OrNull(),
        progress.Changed?.ToDateTimeOffset());
}

/// <summary>A stored article; without its text in lists.</summary>
/// <param name="PublishedSource">Where the publication date came from.</param>
/// <param name="Language">BCP 47 code, "und" when it cannot be told.</param>
internal sealed record ArticleJson(
    string Id,
    string? Title,
    string? Published,
    DateSource PublishedSource,
    string? Outlet,
    string? Url,
    string? Language,
    string? Text,
    DateTimeOffset? Recorded,
    ProgressJson? Progress)
{
    public static ArticleJson From(Article article) => new(
        article.Id,
        article.Title.OrNull(),
        article.Published.OrNull(),
        article.PublishedSource,
        article.Outlet.OrNull(),
        article.Url.OrNull(),
        article.Language.OrNull(),
        article.Text.OrNull(),
        article.Recorded?.ToDateTimeOffset(),
        article.Progress is null ? null : ProgressJson.From(article.Progress));
}

/// <summary>One page of articles.</summary>
/// <param name="Total">All articles that fit the query.</param>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record ArticlePage(IReadOnlyList<ArticleJson> Articles, long Total, string? NextPageToken);
