using System.Text.Json.Serialization;
using Motorcade.Cli.Reading;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Output;

/// <summary>One article's reading.</summary>
internal sealed record JsonArticle(
    string Source, string? Title, string? Outlet, string? Published, string PublishedFrom, string Language,
    IReadOnlyList<JsonClaim<TripRow>> Trips, IReadOnlyList<JsonClaim<SanctionRow>> Sanctions)
{
    public static JsonArticle Of(SourcedReading read, ReportOptions options) => new(
        read.Source.Name,
        read.Source.Article.Title,
        read.Source.Article.Outlet,
        read.Reading.ReferenceDate?.ToString("O"),
        read.DateSource,
        read.Reading.Document.Language,
        [.. read.Reading.Trips.Where(t => options.Shows(t.IsWeak))
            .Select(t => new JsonClaim<TripRow>(
                TripRow.Of(t), JsonQuote.Of(t.Quote), t.Cues, Math.Round(t.Confidence, 3), t.IsWeak, JsonEvidence.Of(t.Evidence)))],
        [.. read.Reading.Sanctions.Where(s => options.Shows(s.IsWeak))
            .Select(s => new JsonClaim<SanctionRow>(
                SanctionRow.Of(s), JsonQuote.Of(s.Quote), s.Cues, Math.Round(s.Confidence, 3), s.IsWeak, JsonEvidence.Of(s.Evidence)))]);
}

/// <summary>A row with the sentence behind it, the words that decided it, how sure it is and, when asked for, all its evidence.</summary>
internal sealed record JsonClaim<T>(T Row, JsonQuote Quote, IReadOnlyList<string> Cues, double Confidence, bool Weak,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonEvidence? Evidence);

/// <summary>A stretch of the article's text, in UTF-16 code units.</summary>
internal sealed record JsonQuote(int Start, int Length, string Text)
{
    public static JsonQuote Of(Quote quote) => new(quote.Span.Start, quote.Span.Length, quote.Text);

    public static JsonQuote? OfAny(Quote? quote) => quote is null ? null : Of(quote);
}
