using System.Globalization;
using Motorcade.Domain.Reading;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities.Annotating;

/// <summary>A reading as the contract's annotated article.</summary>
internal static class AnnotationWriter
{
    public static Wire.AnnotatedArticle Write(ArticleReading reading)
    {
        var annotated = new Wire.AnnotatedArticle
        {
            ArticleId = reading.Article.Id,
            ReaderVersion = Analyst.Version,
            ReferenceDate = Day(reading.ReferenceDate),
            Language = reading.Document.Language,
            Title = reading.Article.Title ?? "",
            Outlet = reading.Article.Outlet ?? "",
            Text = reading.Article.Text,
            Published = Day(reading.Article.Published),
        };
        annotated.Sentences.AddRange(reading.Document.Sentences.Select(s => new Wire.Sentence
        {
            Span = ClaimWriter.Span(s.Span),
            Kind = ByName<Domain.Language.SentenceKind, Wire.SentenceKind>.Of(s.Kind),
        }));
        annotated.Mentions.AddRange(reading.Mentions.Select(m => new Wire.Mention
        {
            Span = ClaimWriter.Span(m.Span),
            Kind = ByName<Domain.Reading.Mentions.EntityKind, Wire.EntityKind>.Of(m.Kind),
            EntityId = m.EntityId,
            Name = m.Name,
        }));
        annotated.Dates.AddRange(reading.Dates.Select(d => new Wire.DateMention
        {
            Span = ClaimWriter.Span(d.Span),
            Start = d.Interval.Start?.ToString() ?? "",
            End = d.Interval.End?.ToString() ?? "",
        }));
        annotated.Trips.AddRange(reading.Trips.Select(ClaimWriter.Trip));
        annotated.Sanctions.AddRange(reading.Sanctions.Select(ClaimWriter.Sanction));
        return annotated;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
