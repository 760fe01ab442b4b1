using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Codes what the article says of a hint, for the trees that judge it.</summary>
internal sealed class HintFeatures(SanctionScene scene)
{
    private const int WordReach = 7;
    private readonly bool titleCue = HasCue(scene.Title);
    private readonly int titleRelief = Relief(scene.Title);
    private byte[] codes = [];

    public void Fill(IReadOnlyList<Hint> hints)
    {
        var counts = new int[Enum.GetValues<MeasureKind>().Length];
        foreach (var hint in hints)
        {
            codes = hint.Features;
            var view = scene.Views[hint.Sentence]!;
            Set(HintFeature.KindRank, Math.Min(counts[(int)hint.Kind]++, 9));
            Anchor(view, hint);
            Verb(view, hint);
            Sentence(view, hint);
            Parties(hint);
            Signs(view);
            Set(HintFeature.NearRelief, ActionGuess.Relief(view, hint));
            Set(HintFeature.HeadRelief, scene.Heads[hint.Sentence] >= 0 && scene.Views[scene.Heads[hint.Sentence]] is { } head
                ? 1 + ActionGuess.Relief(head) : 0);
            Set(HintFeature.TitleRelief, titleRelief);
            Set(HintFeature.Guess, ActionGuess.Of(view, hint));
            hint.Words = WordsOf(view, hint);
            hint.ActionWords = ActionWordsOf(view, hint);
        }

        foreach (var hint in hints)
            hint.Features[(int)HintFeature.KindCount] = (byte)Math.Min(counts[(int)hint.Kind], 9);
    }

    private void Anchor(SentenceView view, Hint hint)
    {
        var sentence = view.Sentence;
        Set(HintFeature.Kind, (int)hint.Kind);
        Set(HintFeature.Operator, (int)hint.Operator);
        Set(HintFeature.AnchorTag, (int)view.Tokens[hint.Anchor].Tag);
        Set(HintFeature.DeciderTag, (int)view.Tokens[hint.Decider].Tag);
        Set(HintFeature.Distance, Math.Min(Math.Abs(hint.Anchor - hint.Decider), 24));
        Set(HintFeature.DeciderFirst, hint.Decider <= hint.Anchor);
        Set(HintFeature.SameClause, sentence.ClauseOf[hint.Anchor] == sentence.ClauseOf[hint.Decider]);
        Set(HintFeature.Quoted, sentence.Quoted[hint.Decider]);
        var objects = 0;
        foreach (var token in view.Tokens)
        {
            if (SanctionLexicon.Objects.TryGetValue(token.Lemma, out var kinds) && kinds.Contains(hint.Kind))
                objects++;
        }

        Set(HintFeature.ObjectWords, Math.Min(objects, 6));
    }

    private void Verb(SentenceView view, Hint hint)
    {
        var clause = view.Sentence.Clauses[view.Sentence.ClauseOf[hint.Decider]];
        Set(HintFeature.ClauseKind, (int)clause.Kind);
        if (view.VerbOf(hint.Decider) is { } verb)
        {
            Set(HintFeature.VerbAction, ActionCode(verb.Lemma));
            Set(HintFeature.Tense, (int)verb.Tense + 1);
            Set(HintFeature.Aspect, (verb.Perfect ? 1 : 0) + (verb.Progressive ? 2 : 0) + (verb.Passive ? 4 : 0) + (verb.Negated ? 8 : 0));
            Set(HintFeature.Modality, (int)verb.Modality);
            Set(HintFeature.DeciderNegated, verb.Negated);
            Set(HintFeature.Reporting, LanguageTables.Reporting.Contains(verb.Lemma));
        }

        if (clause.Parent >= 0 && view.Sentence.Clauses[clause.Parent].Verb is { } parent)
            Set(HintFeature.ParentVerb, LanguageTables.Reporting.Contains(parent.Lemma) ? 20 : 1 + ActionCode(parent.Lemma));
    }

    public static int ActionCode(string lemma) => SanctionLexicon.Verbs.TryGetValue(lemma, out var action) ? 1 + (int)action : 0;

    private void Sentence(SentenceView view, Hint hint)
    {
        var sentence = view.Sentence;
        Set(HintFeature.Heading, sentence.Kind == SentenceKind.Heading);
        Set(HintFeature.Item, scene.Heads[sentence.Index] >= 0);
        Set(HintFeature.ItemHead, IsHead(sentence.Index));
        Set(HintFeature.SentenceIndex, Math.Min(sentence.Index, 20));
        Set(HintFeature.Fraction, sentence.Index * 10 / scene.Views.Length);
        Set(HintFeature.Strong, Math.Min(scene.Strong, 20));
        Set(HintFeature.Other, Math.Min(scene.Other, 20));
        Set(HintFeature.TitleCue, titleCue);
        Set(HintFeature.Length, Math.Min(view.Tokens.Length / 4, 15));
        Set(HintFeature.Question, view.Tokens[^1].Text == "?");
        Set(HintFeature.DateInSentence, Math.Min(view.Dates.Count, 3));
        foreach (var date in view.Dates)
        {
            if (date.Kind == DateKind.Calendar && sentence.ClauseOf[date.FirstToken] == sentence.ClauseOf[hint.Decider])
                Set(HintFeature.DateInClause, 1);
        }

        int operators = 0, before = 0;
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var found = HintFinder.OperatorAt(view, i);
            if (found == Operator.None)
                continue;
            operators++;
            before += i < hint.Decider ? 1 : 0;
            if (found == Operator.Sanction)
                Set(HintFeature.SanctionHere, 1);
            else if (found == Operator.List)
                Set(HintFeature.ListHere, 1);
            else if (found == Operator.Freeze)
                Set(HintFeature.FreezeHere, 1);
            else if (found is Operator.Lift or Operator.Ease)
                Set(HintFeature.LiftHere, found == Operator.Lift ? 1 : 2);
        }

        Set(HintFeature.Operators, Math.Min(operators, 6));
        Set(HintFeature.OperatorsBefore, Math.Min(before, 4));
    }

    private bool IsHead(int sentence) => sentence + 1 < scene.Heads.Length && scene.Heads[sentence + 1] == sentence;

    private void Parties(Hint hint)
    {
        var counts = new int[5];
        foreach (var (party, _) in scene.PartiesOf[hint.Sentence] ?? [])
            counts[(int)party.Kind]++;
        Set(HintFeature.Countries, Math.Min(counts[0], 5));
        Set(HintFeature.Bodies, Math.Min(counts[1], 3));
        Set(HintFeature.Persons, Math.Min(counts[2], 5));
        Set(HintFeature.Organisations, Math.Min(counts[3], 5));
        Set(HintFeature.Groups, Math.Min(counts[4], 5));
    }

    private void Signs(SentenceView view)
    {
        foreach (var token in view.Tokens)
        {
            if (SanctionLexicon.Signs.TryGetValue(token.Lower, out var sign))
                Set(sign, 1);
        }
    }

    private static uint[] WordsOf(SentenceView view, Hint hint)
    {
        var words = new List<uint>(view.Tokens.Length * 3);
        var kind = 100u + (uint)hint.Kind;
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var word = WordWeights.Hash(Shape(view, i));
            words.Add(WordWeights.Mix(1, word));
            if (Math.Abs(i - hint.Decider) <= WordReach || Math.Abs(i - hint.Anchor) <= WordReach)
                words.Add(WordWeights.Mix(200u + kind, word));
        }

        var pair = WordWeights.Mix(WordWeights.Hash(view.Tokens[hint.Decider].Lemma), WordWeights.Hash(view.Tokens[hint.Anchor].Lemma));
        words.Add(pair);
        words.Add(WordWeights.Mix(kind + 300, pair));
        return [.. words];
    }

    /// <summary>The verbs above the deciding word and the words beside it: what is done there.</summary>
    private static uint[] ActionWordsOf(SentenceView view, Hint hint)
    {
        var words = new List<uint>(24);
        var clause = view.Sentence.ClauseOf[hint.Decider];
        for (var hop = 0u; clause >= 0 && hop < 4; hop++)
        {
            if (view.Sentence.Clauses[clause].Verb is { } verb)
            {
                var lemma = WordWeights.Hash(verb.Lemma);
                words.Add(WordWeights.Mix(5000u, lemma));
                words.Add(WordWeights.Mix(5001u + hop, lemma));
                words.Add(WordWeights.Mix(5010u + (uint)verb.Tense, lemma));
                words.Add(WordWeights.Mix(5020u + hop, (uint)verb.Tense + (verb.Perfect ? 8u : 0) + (verb.Passive
                    ? 16u : 0) + (verb.Negated ? 32u : 0) + (64u * (uint)verb.Modality)));
            }

            clause = view.Sentence.Clauses[clause].Parent;
        }

        for (var i = Math.Max(0, Math.Min(hint.Decider, hint.Anchor) - 5); i < Math.Min(view.Tokens.Length, Math.Max(hint.Decider,
            hint.Anchor) + 5); i++)
            words.Add(WordWeights.Mix(5100u, WordWeights.Hash(Shape(view, i))));
        words.Add(WordWeights.Mix(5200u, WordWeights.Hash(view.Tokens[hint.Decider].Lower)));
        words.Add(WordWeights.Mix(5201u, (uint)hint.Kind));
        return [.. words];
    }

    /// <summary>Names and numbers are told by their sort, so that words learned on one country hold for all.</summary>
    public static string Shape(SentenceView view, int token) => view.At(token) is { } mention ? mention.Kind switch
    {
        Mentions.EntityKind.Country or Mentions.EntityKind.Group => mention.Form == Mentions.MentionForm.Demonym ? "#demonym" : "#country",
        Mentions.EntityKind.Person or Mentions.EntityKind.Office => "#person",
        Mentions.EntityKind.Place => "#place",
        _ => "#body",
    }
    : view.Tokens[token].Tag == Tag.CD ? "#number"
    : view.Tokens[token].Tag is Tag.NNP or Tag.NNPS && !SanctionLexicon.Operators.ContainsKey(view.Tokens[token].Lower) ? "#name"
    : view.Tokens[token].Lemma;

    private static int Relief(string title)
    {
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (SanctionLexicon.Operators.GetValueOrDefault(Lemmatizer.Lemma(word, Tag.VBZ)) is var found and (Operator.Lift
                or Operator.Ease or Operator.Extend))
                return 1 + (int)found - (int)Operator.Lift;
        }

        return 0;
    }

    private static bool HasCue(string title)
    {
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (SanctionLexicon.StrongCues.Contains(word) || SanctionLexicon.Operators.GetValueOrDefault(Lemmatizer.Lemma(word,
                Tag.VBZ)) is not (Operator.None or Operator.Measure))
                return true;
        }

        return false;
    }

    private void Set(HintFeature feature, int code) => codes[(int)feature] = (byte)code;

    private void Set(HintFeature feature, bool holds) => codes[(int)feature] = holds ? (byte)1 : (byte)0;
}
