using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Attribution;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Reads who imposes, eases or threatens what on whom.</summary>
public sealed class SanctionReader
{
    /// <summary>How many sentences a decision's imposers are carried on.</summary>
    private const int CarriedFor = 2;

    /// <summary>One claim a decision: imposers x targets x measure.</summary>
    public IReadOnlyList<SanctionClaim> Read(ReadingContext context)
    {
        var cued = new List<SentenceView>();
        foreach (var sentence in context.Document.Sentences)
        {
            if (sentence.Kind != SentenceKind.Clutter && HasCue(sentence))
                cued.Add(new SentenceView(context, sentence));
        }

        if (cued.Count == 0)
            return [];
        var article = new ArticleParties(context, cued, Decisions(cued, ArticleParties.None));
        var found = Decisions(cued, article);
        var speakers = new SpeakerReader(context);
        return [.. DecisionMerger.Merge(found).Select(d => Claim(context, speakers, d))];
    }

    private static List<Decision> Decisions(IReadOnlyList<SentenceView> cued, ArticleParties article)
    {
        var found = new List<Decision>();
        foreach (var view in cued)
        {
            var carried = found.Count > 0 && view.Sentence.Index - found[^1].Sentence <= CarriedFor && found[^1].Action != MeasureAction.InForce ? found[^1].Imposers : [];
            found.AddRange(new NounDecisions(view, article).Read(carried));
            found.AddRange(new VerbDecisions(view, article).Read(carried));
        }

        return found;
    }

    private static bool HasCue(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (SanctionLexicon.Heads.ContainsKey(MeasureNounReader.Lemma(token)) || SanctionLexicon.DirectVerbs.ContainsKey(token.Lemma))
                return true;
        }

        return false;
    }

    private static SanctionClaim Claim(ReadingContext context, SpeakerReader speakers, Decision decision)
    {
        var span = context.Document.Sentences[decision.Sentence].Span;
        return new()
        {
            Id = ClaimId.Of(context.Article.Id, string.Join('|', decision.Imposers), string.Join('|', decision.Targets), decision.Measure.ToString(), $"{span.Start}+{span.Length}"),
            Imposers = decision.Imposers,
            Targets = decision.Targets,
            Measure = decision.Measure,
            Goods = decision.Goods,
            Action = decision.Action,
            Date = decision.Date,
            ReportedBy = speakers.Of(decision.Sentence),
            Quote = new(span, span.In(context.Document.Text)),
            Cues = [decision.Cue],
            Confidence = decision.Confidence,
        };
    }
}
