using Motorcade.Domain.Reading.Attribution;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Reads who goes where and when, and whom they meet there.</summary>
public sealed class TripReader
{
    /// <summary>One claim a traveller and stop.</summary>
    public IReadOnlyList<TripClaim> Read(ReadingContext context)
    {
        var stops = Stops(new ArticleScene(context), TripJudge.Default);
        var speakers = new SpeakerReader(context);
        return [.. stops.Select(s => Claim(context, speakers, s))];
    }

    /// <summary>The stops that a judge finds in an article.</summary>
    internal static List<Stop> Stops(ArticleScene scene, TripJudge judge)
    {
        if (scene.Persons.Count == 0)
            return [];
        var stops = new StopBuilder(scene, judge).Build(judge.Judge(scene));
        new Encounters(scene).Note(stops);
        return stops;
    }

    private static TripClaim Claim(ReadingContext context, SpeakerReader speakers, Stop stop)
    {
        var pair = stop.Pairs[0];
        var span = context.Document.Sentences[pair.Sentence].Span;
        var place = Place(context, stop.Place.Best);
        return new()
        {
            Id = ClaimId.Of(context.Article.Id, stop.Person.Best.Name, place.ToString(), $"{span.Start}+{span.Length}"),
            Traveller = Encounters.Ref(stop.Person),
            Destination = place,
            Dates = stop.Dates,
            Status = stop.Status,
            Meets = stop.Meets,
            Event = stop.Event,
            ReportedBy = speakers.Of(pair.Sentence),
            Quote = new(span, span.In(context.Document.Text)),
            Cues = Cues(context, pair),
            Confidence = Math.Round(stop.Probability, 3),
        };
    }

    internal static PlaceRef Place(ReadingContext context, Mention mention)
    {
        var country = context.World.Country(mention.Country)?.Name ?? "";
        return mention.Kind == EntityKind.Country
            ? new("", country.Length > 0 ? country : mention.Name, mention.Country)
            : new(mention.Name, country, mention.Country, mention.EntityId);
    }

    private static IReadOnlyList<string> Cues(ReadingContext context, Pair pair)
    {
        var sentence = context.Document.Sentences[pair.Sentence];
        return sentence.Clauses[sentence.ClauseOf[pair.Point]].Verb is { } verb ? [verb.Lemma] : [];
    }
}
