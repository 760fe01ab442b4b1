using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Codes what speaks for one or the other status of a pair's trip.</summary>
internal sealed class StatusFeatures(ArticleScene scene)
{
    private const int Reach = 6;
    private const int Around = 2;

    private readonly byte[] title = TitleCues(scene.Title);

    /// <summary>What speaks for each status of the trip that a sentence tells of, by the status's number.</summary>
    public Evidence[] Of(Candidate candidate, Pair pair, DateInterval dates)
    {
        var codes = Codes(pair, dates);
        Beside(candidate, pair, codes);
        var words = scene.Views[pair.Sentence]!.Words.OfStatus(pair);
        var evidence = new Evidence[Stop.StatusCount];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = new((int)StatusFeature.Count) { Words = words };
            codes.CopyTo(evidence[i].Codes, 0);
        }

        return evidence;
    }

    private byte[] Codes(Pair pair, DateInterval dates)
    {
        var codes = new byte[(int)StatusFeature.Count];
        var view = scene.Views[pair.Sentence]!;
        foreach (var (own, of) in Carried)
            Set(codes, own, pair.Features[(int)of]);
        var at = pair.Point;
        Clauses(view, at, codes);
        if (pair.Actor is { At: var person } && view.View.Sentence.Clauses[view.View.Sentence.ClauseOf[person.First]].Verb is { } verb)
        {
            Set(codes, StatusFeature.PersonTense, 1 + (int)verb.Tense);
            Set(codes, StatusFeature.PersonAspect, (verb.Perfect ? 1 : 0) + (verb.Progressive ? 2 : 0) + (verb.Passive ? 4 : 0) + (verb.Negated ? 8 : 0));
            Set(codes, StatusFeature.PersonModality, (int)verb.Modality);
        }

        Cues(view, at, codes);
        title.CopyTo(codes, (int)StatusFeature.TitleProposed);
        Dates(dates, codes);
        return codes;
    }

    /// <summary>What the second sentence about the trip and those around the first say.</summary>
    private void Beside(Candidate candidate, Pair pair, byte[] codes)
    {
        foreach (var other in candidate.Pairs)
        {
            if (other.Sentence == pair.Sentence)
                continue;
            Set(codes, StatusFeature.OtherTense, other.Features[(int)PairFeature.Tense]);
            Set(codes, StatusFeature.OtherAspect, other.Features[(int)PairFeature.Aspect]);
            Set(codes, StatusFeature.OtherModality, other.Features[(int)PairFeature.Modality]);
            break;
        }

        for (var away = -Around; away <= Around; away++)
        {
            var at = pair.Sentence + away;
            if (away == 0 || at < 0 || at >= scene.Views.Length || scene.Views[at] is not { } view)
                continue;
            foreach (var token in view.View.Tokens)
            {
                if (!TripLexicon.StatusCues.TryGetValue(token.Lower, out var status) && !TripLexicon.StatusCues.TryGetValue(token.Lemma, out status))
                    continue;
                var feature = (int)StatusFeature.NearProposed + (int)status;
                codes[feature] = Math.Max(codes[feature], (byte)(Around + 1 - Math.Abs(away)));
            }
        }
    }

    private static void Clauses(SentenceScene view, int at, byte[] codes)
    {
        var sentence = view.View.Sentence;
        var clause = sentence.ClauseOf[at];
        if (view.FrameOf(clause) is { } frame)
            Set(codes, StatusFeature.Phase, 1 + (int)frame.Phase);
        if (sentence.Clauses[clause].Parent is var parent and >= 0 && sentence.Clauses[parent].Verb is { } above)
        {
            Set(codes, StatusFeature.ParentTense, 1 + (int)above.Tense + (above.Perfect ? 4 : 0) + (above.Negated ? 8 : 0));
            Set(codes, StatusFeature.ParentModality, (int)above.Modality);
            Set(codes, StatusFeature.ParentFrame, FeatureCodes.Frame(view, parent));
        }

        foreach (var token in view.View.Tokens)
        {
            if (token.Lower is "not" or "n't" or "never" or "no" or "nor" or "neither")
                Set(codes, StatusFeature.Negated, 1);
        }
    }

    /// <summary>How near a cue of each status stands: 3 within reach of the place, 2 in its clause, 1 in the sentence.</summary>
    private static void Cues(SentenceScene view, int at, byte[] codes)
    {
        var sentence = view.View.Sentence;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (!TripLexicon.StatusCues.TryGetValue(token.Lower, out var status) && !TripLexicon.StatusCues.TryGetValue(token.Lemma, out status))
                continue;
            var near = Math.Abs(i - at) <= Reach ? 3 : sentence.ClauseOf[i] == sentence.ClauseOf[at] ? 2 : 1;
            var feature = StatusFeature.HereProposed + (int)status;
            codes[(int)feature] = Math.Max(codes[(int)feature], (byte)near);
        }
    }

    private void Dates(DateInterval dates, byte[] codes)
    {
        if (dates.Start is not { } start || scene.Context.Reference is not { } now)
            return;
        var last = (dates.End ?? start).Last;
        Set(codes, StatusFeature.Side, start.First > now ? 3 : start.Last < now ? 1 : 2);
        Set(codes, StatusFeature.EndSide, last > now ? 3 : last < now ? 1 : 2);
        Set(codes, StatusFeature.Precision, start.Day is not null ? 3 : start.Month is not null ? 2 : 1);
        var days = Math.Abs(start.First.DayNumber - now.DayNumber);
        Set(codes, StatusFeature.DaysAway, days < 4 ? days : days < 8 ? 4 : days < 32 ? 5 : days < 366 ? 6 : 7);
    }

    private static byte[] TitleCues(string title)
    {
        var codes = new byte[7];
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TripLexicon.StatusCues.TryGetValue(word, out var status) || TripLexicon.StatusCues.TryGetValue(Lemmatizer.Lemma(word, Tag.VBZ), out status))
                codes[(int)status] = 1;
        }

        return codes;
    }

    private static readonly (StatusFeature Own, PairFeature Of)[] Carried =
    [
        (StatusFeature.VerbClass, PairFeature.VerbClass), (StatusFeature.ParentClass, PairFeature.ParentClass),
        (StatusFeature.NounClass, PairFeature.NounClass), (StatusFeature.PersonVerbClass, PairFeature.PersonVerbClass),
        (StatusFeature.Tense, PairFeature.Tense), (StatusFeature.Aspect, PairFeature.Aspect), (StatusFeature.Modality, PairFeature.Modality),
        (StatusFeature.Frame, PairFeature.Frame), (StatusFeature.PersonFrame, PairFeature.PersonFrame), (StatusFeature.ClauseKind, PairFeature.ClauseKind),
        (StatusFeature.Preposition, PairFeature.Preposition), (StatusFeature.GoverningNoun, PairFeature.GoverningNoun),
        (StatusFeature.PersonLink, PairFeature.PersonLink), (StatusFeature.PlaceLink, PairFeature.PlaceLink),
        (StatusFeature.SentenceIndex, PairFeature.SentenceIndex), (StatusFeature.Quoted, PairFeature.Quoted),
        (StatusFeature.PlaceInTitle, PairFeature.PlaceInTitle), (StatusFeature.PersonInTitle, PairFeature.PersonInTitle),
    ];

    private static void Set(byte[] codes, StatusFeature feature, int code) => codes[(int)feature] = (byte)code;
}
