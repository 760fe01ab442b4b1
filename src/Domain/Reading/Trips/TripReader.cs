using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Attribution;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Reads who goes where and when, and whom they meet there.</summary>
public sealed class TripReader
{
    /// <summary>One claim a traveller and stop.</summary>
    public IReadOnlyList<TripClaim> Read(ReadingContext context)
    {
        var found = new List<Stop>();
        foreach (var sentence in context.Document.Sentences)
        {
            if (sentence.Kind != SentenceKind.Body)
                continue;
            var view = new SentenceView(context, sentence);
            if (!view.Mentions.Any(SentenceView.IsPerson))
                continue;
            var verbs = new VerbFrames(view);
            for (var clause = 0; clause < sentence.Clauses.Length; clause++)
                found.AddRange(verbs.Read(clause));
            found.AddRange(new NounFrames(view).Read());
        }

        var speakers = new SpeakerReader(context);
        return [.. StopMerger.Merge(found, context.Reference).Select(s => Claim(context, speakers, s))];
    }

    private static TripClaim Claim(ReadingContext context, SpeakerReader speakers, Stop stop)
    {
        var span = context.Document.Sentences[stop.Sentence].Span;
        return new()
        {
            Id = ClaimId.Of(context.Article.Id, stop.Traveller.Name, stop.Place!.ToString(), $"{span.Start}+{span.Length}"),
            Traveller = stop.Traveller,
            Destination = stop.Place,
            Dates = stop.Dates,
            Status = stop.Status,
            Meets = [.. stop.Meets.Where(m => m.Name != stop.Traveller.Name)],
            Event = stop.Event,
            ReportedBy = speakers.Of(stop.Sentence),
            Quote = new(span, span.In(context.Document.Text)),
            Cues = [stop.Cue],
            Confidence = stop.Confidence,
        };
    }
}
