using Motorcade.Cli.Reading;
using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Output;

/// <summary>One article's reading.</summary>
internal sealed record JsonArticle(
    string Source, string? Title, string? Outlet, string? Published, string PublishedFrom, string Language,
    IReadOnlyList<JsonClaim<GuideTrip>> Trips, IReadOnlyList<JsonClaim<GuideSanction>> Sanctions)
{
    public static JsonArticle Of(SourcedReading read) => new(
        read.Source.Name,
        read.Source.Article.Title,
        read.Source.Article.Outlet,
        read.Reading.ReferenceDate?.ToString("O"),
        read.DateSource,
        read.Reading.Document.Language,
        [.. read.Reading.Trips.Select(t => new JsonClaim<GuideTrip>(GuideTrip.Of(t), JsonQuote.Of(t.Quote), t.Cues, Math.Round(t.Confidence, 3)))],
        [.. read.Reading.Sanctions.Select(s => new JsonClaim<GuideSanction>(GuideSanction.Of(s), JsonQuote.Of(s.Quote), s.Cues, Math.Round(s.Confidence, 3)))]);
}

/// <summary>A row with the sentence behind it, the words that decided it and how sure it is.</summary>
internal sealed record JsonClaim<T>(T Row, JsonQuote Quote, IReadOnlyList<string> Cues, double Confidence);

/// <summary>A stretch of the article's text, in UTF-16 code units.</summary>
internal sealed record JsonQuote(int Start, int Length, string Text)
{
    public static JsonQuote Of(Quote quote) => new(quote.Span.Start, quote.Span.Length, quote.Text);
}
