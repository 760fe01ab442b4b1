using Motorcade.Domain.Language;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Finds events and how they are called: "the G7 summit", "a summit of Caspian nations", "forum".</summary>
internal static class EventNames
{
    /// <summary>The first event noun of a clause behind an index.</summary>
    public static int? Find(SentenceView view, int clause, int from)
    {
        for (var i = Math.Max(0, from); i < view.Tokens.Length; i++)
        {
            if (view.Sentence.ClauseOf[i] == clause && IsEvent(view.Tokens[i]))
                return i;
        }

        return null;
    }

    public static bool IsEvent(Token token) =>
        token.Tag is Tag.NN or Tag.NNS or Tag.NNP && TripLexicon.Nouns.TryGetValue(token.Tag == Tag.NNP ? token.Lower : token.Lemma, out var noun) && noun == TripNoun.Event;

    /// <summary>The event's name: the noun with the names and adjectives before it and its "of" phrase.</summary>
    public static string Name(SentenceView view, int noun)
    {
        var tokens = view.Tokens;
        var first = noun;
        while (first > 0 && tokens[first - 1].Tag is Tag.NNP or Tag.NNPS or Tag.NN or Tag.JJ or Tag.CD && noun - first < 6)
            first--;
        var last = noun;
        if (noun + 2 < tokens.Length && tokens[noun + 1].Lower == "of")
        {
            last = noun + 2;
            while (last + 1 < tokens.Length && tokens[last].Tag is Tag.DT or Tag.JJ or Tag.NNP && tokens[last + 1].Tag is Tag.NNP or Tag.NNS or Tag.NN or Tag.NNPS or Tag.JJ && last - noun < 7)
                last++;
        }

        return view.Context.Document.Text[tokens[first].Span.Start..tokens[last].Span.End];
    }
}
