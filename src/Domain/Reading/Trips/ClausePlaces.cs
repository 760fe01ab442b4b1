using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The places that a clause speaks of, and what they are to it.</summary>
internal sealed class ClausePlaces(SentenceView view)
{
    private const int LongestReach = 14;

    /// <summary>Places behind the verb that it goes to: "to Tajikistan and Turkmenistan", "in Paris", "visits Kyiv".</summary>
    /// <param name="clause">Index of the clause.</param>
    /// <param name="direct">Whether the verb takes a place as its object.</param>
    public IReadOnlyList<Mention> Goals(int clause, bool direct)
    {
        var verb = view.Sentence.Clauses[clause].Verb!;
        var leaving = TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame) && frame.Frame == TripFrame.Leave;
        var found = new List<Mention>();
        foreach (var mention in view.Mentions)
        {
            if (!SentenceView.IsPlace(mention) || mention.FirstToken <= verb.Head || view.Sentence.ClauseOf[mention.FirstToken] != clause)
                continue;
            var preposition = view.Preposition(mention);
            var fits = leaving ? preposition is "for" or "to" : preposition is "to" or "in" or "at" or "into" or "via" or "on" or "for" or "through" or "near" or "outside";
            if (preposition == "of")
                fits = false;
            if (fits || (direct && preposition.Length == 0 && IsObject(verb.Head, mention)) || (found.Count > 0 && preposition != "from" && view.IsJoined(mention, found[^1])))
                found.Add(mention);
        }

        return Finest(found);
    }

    /// <summary>Places that a clause opens with or stands in: "In Dushanbe, …", "while in Ashgabat".</summary>
    public IReadOnlyList<Mention> Settings(int clause)
    {
        var found = new List<Mention>();
        foreach (var mention in view.Mentions)
        {
            if (SentenceView.IsPlace(mention) && view.Preposition(mention) is "in" or "at" or "near" or "outside" && Holds(clause, mention))
                found.Add(mention);
        }

        return Finest(found);
    }

    /// <summary>The places of a noun's own phrase: "visit to Paris", "summit in Madrid".</summary>
    public IReadOnlyList<Mention> OfNoun(int noun)
    {
        var found = new List<Mention>();
        foreach (var mention in view.Mentions)
        {
            if (!SentenceView.IsPlace(mention) || mention.FirstToken <= noun || mention.FirstToken - noun > LongestReach || Verbs(noun, mention.FirstToken))
                continue;
            var fits = view.Preposition(mention) is "to" or "in" or "at" or "near" or "of" && (view.Preposition(mention) != "of" || view.Tokens[noun].Lemma is "tour");
            if (fits || (found.Count > 0 && view.IsJoined(mention, found[^1])))
                found.Add(mention);
        }

        return Finest(found);
    }

    /// <summary>The place as a claim names it.</summary>
    public PlaceRef Ref(Mention mention)
    {
        var country = view.Context.World.Country(mention.Country)?.Name ?? "";
        return mention.Kind == EntityKind.Country
            ? new("", country.Length > 0 ? country : mention.Name, mention.Country)
            : new(mention.Name, country, mention.Country, mention.EntityId);
    }

    private bool Holds(int clause, Mention mention)
    {
        if (view.Sentence.ClauseOf[mention.FirstToken] == clause)
            return true;
        var owner = view.Sentence.Clauses[view.Sentence.ClauseOf[mention.FirstToken]];
        // "While in Ashgabat, he said …": what opens the sentence sets the scene of what is said.
        return mention.FirstToken < 6 && owner.Verb is not null && mention.EndToken < owner.Verb.First
            && view.Sentence.Clauses[clause].Parent == view.Sentence.ClauseOf[mention.FirstToken];
    }

    private bool IsObject(int verb, Mention mention)
    {
        for (var i = verb + 1; i < mention.FirstToken; i++)
        {
            if (view.Tokens[i].Tag is Tag.IN or Tag.TO or Tag.Comma && view.Tokens[i].Lower is not "of")
                return view.At(verb + 1) is { } first && SentenceView.IsPlace(first);
        }

        return true;
    }

    private bool Verbs(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (view.Tokens[i].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.WP or Tag.WDT or Tag.Stop or Tag.Colon)
                return true;
        }

        return false;
    }

    /// <summary>"Grodno, Belarus" is one place, and a country beside its own town says no more than the town.</summary>
    private static IReadOnlyList<Mention> Finest(List<Mention> found)
    {
        if (found.Count < 2)
            return found;
        return [.. found.Where(m => m.Kind != EntityKind.Country || !found.Any(o => o.Kind == EntityKind.Place && o.Country == m.Country)).DistinctBy(m => (m.Name, m.Country))];
    }
}
