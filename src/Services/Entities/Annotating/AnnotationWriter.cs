using System.Globalization;
using Google.Protobuf;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;
using Motorcade.Entities.Knowing;
using Claims = Motorcade.Contracts.Rpc.Claims.V1;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities.Annotating;

/// <summary>A reading as the contract's annotated article.</summary>
internal sealed class AnnotationWriter(EntityWriter entities)
{
    public Wire.AnnotatedArticle Write(ArticleReading reading)
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
            Sketch = ByteString.CopyFrom(TextSketch.Of(reading.Article.Text).Bytes.Span),
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
        annotated.Entities.AddRange(annotated.Mentions
            .Where(m => m.EntityId.Length > 0)
            .DistinctBy(m => (m.Kind, m.EntityId))
            .Select(m => entities.FindInShort(m.Kind, m.EntityId))
            .OfType<Wire.Entity>());
        annotated.Trips.AddRange(reading.Trips.Select(Trip));
        annotated.Sanctions.AddRange(reading.Sanctions.Select(ClaimWriter.Sanction));
        return annotated;
    }

    private Claims.TripClaim Trip(TripClaim claim)
    {
        var written = ClaimWriter.Trip(claim);
        if (entities.Find(Wire.EntityKind.Place, claim.Destination.Id) is { HasLatitude: true } place)
            (written.Destination.Latitude, written.Destination.Longitude) = (place.Latitude, place.Longitude);
        return written;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
