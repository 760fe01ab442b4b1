using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Entities;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Gateway.Reading;

/// <summary>One sentence; no claim is read from clutter.</summary>
internal sealed record SentenceJson(SpanJson Span, Wire.SentenceKind Kind);

/// <summary>A stretch that names something; without entity_id when the world tables do not have it.</summary>
internal sealed record MentionJson(SpanJson Span, Wire.EntityKind Kind, string? EntityId, string Name);

/// <summary>A stretch that tells a time; without start and end when it cannot be resolved.</summary>
internal sealed record DateMentionJson(SpanJson Span, string? Start, string? End);

/// <summary>An article as the reader sees it. All spans point into text, in UTF-16 code units.</summary>
/// <param name="ReferenceDate">The day that relative dates were resolved against.</param>
/// <param name="Language">BCP 47 code; only "en" is read.</param>
internal sealed record ReadingJson(
    string? ArticleId,
    int ReaderVersion,
    string? ReferenceDate,
    string? Language,
    string? Title,
    string? Outlet,
    string? Published,
    string? Url,
    string Text,
    IReadOnlyList<SentenceJson> Sentences,
    IReadOnlyList<MentionJson> Mentions,
    IReadOnlyList<DateMentionJson> Dates,
    IReadOnlyList<EntityJson> Entities,
    IReadOnlyList<TripClaimJson> Trips,
    IReadOnlyList<SanctionClaimJson> Sanctions)
{
    public static ReadingJson From(Wire.AnnotatedArticle article) => new(
        article.ArticleId.OrNull(),
        article.ReaderVersion,
        article.ReferenceDate.OrNull(),
        article.Language.OrNull(),
        article.Title.OrNull(),
        article.Outlet.OrNull(),
        article.Published.OrNull(),
        article.Url.OrNull(),
        article.Text,
        [.. article.Sentences.Select(s => new SentenceJson(SpanJson.From(s.Span), s.Kind))],
        [.. article.Mentions.Select(m => new MentionJson(SpanJson.From(m.Span), m.Kind, m.EntityId.OrNull(), m.Name))],
        [.. article.Dates.Select(d => new DateMentionJson(SpanJson.From(d.Span), d.Start.OrNull(), d.End.OrNull()))],
        [.. article.Entities.Select(EntityJson.From)],
        [.. article.Trips.Select(TripClaimJson.From)],
        [.. article.Sanctions.Select(SanctionClaimJson.From)]);
}
