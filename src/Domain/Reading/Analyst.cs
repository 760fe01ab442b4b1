using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Sanctions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading;

/// <summary>Reads an article: sentences, dates, mentions, then the claims. Safe to share between threads.</summary>
/// <param name="world">What is known before reading.</param>
public sealed class Analyst(WorldTables world)
{
    /// <summary>Counts up whenever the reader would read an article differently.</summary>
    public const int Version = 2;

    private readonly TextAnalyzer text = new();
    private readonly DateReader dates = new();
    private readonly PublicationDateReader publication = new();
    private readonly MentionReader mentions = new(world);
    private readonly TripReader trips = new();
    private readonly SanctionReader sanctions = new();

    /// <summary>Reads one article; a language other than English gives no claims.</summary>
    public ArticleReading Read(Article article)
    {
        var context = Prepare(article);
        return new ArticleReading
        {
            Article = article,
            Document = context.Document,
            ReferenceDate = context.Reference,
            ReferenceDateFromText = article.Published is null && context.Reference is not null,
            Mentions = context.Mentions,
            Dates = context.Dates,
            Trips = [.. trips.Read(context).Select(ClaimStrength.Mark)],
            Sanctions = [.. sanctions.Read(context).Select(ClaimStrength.Mark)],
        };
    }

    /// <summary>Everything that the readers of claims work on.</summary>
    internal ReadingContext Prepare(Article article)
    {
        var document = text.Analyze(article.Text, article.Title);
        var reference = article.Published ?? publication.Read(article.Text);
        var found = dates.Read(document, reference);
        return new(article, document, mentions.Read(document, found, reference), found, reference, world);
    }
}
