using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Who imposes a measure, and on whom.</summary>
internal sealed class PartyReader(SentenceView view)
{
    /// <summary>Imposers that act as the subject of a clause, or of the one it hangs on.</summary>
    public IReadOnlyList<string> Subjects(int clause)
    {
        for (var hops = 0; clause >= 0 && hops < 3; hops++)
        {
            var now = view.Sentence.Clauses[clause];
            if (now.Verb is { Passive: false } verb)
            {
                var found = Between(now.Start, verb.First).Where(m => view.Sentence.ClauseOf[m.FirstToken] == clause && IsBare(m)).SelectMany(Imposer).ToList();
                if (found.Count == 0)
                    found = Words(now.Start, verb.First, clause);
                if (found.Count > 0)
                    return [.. found.Distinct()];
            }

            clause = now.Parent >= 0 ? now.Parent : now.Kind == ClauseKind.Main ? clause - 1 : -1;
        }

        return [];
    }

    /// <summary>Imposers behind "by" within a stretch.</summary>
    public IReadOnlyList<string> Agents(int first, int end)
    {
        var by = Array.FindIndex(view.Tokens, first, Math.Max(0, end - first), t => t.Lower == "by");
        if (by < 0)
            return [];
        var found = Between(by + 1, Math.Min(end, by + 16)).SelectMany(Imposer).ToList();
        return found.Count > 0 ? [.. found.Distinct()] : Words(by + 1, Math.Min(end, by + 5), -1);
    }

    /// <summary>Imposers among the words of a measure: "Western sanctions", "EU sanctions".</summary>
    public IReadOnlyList<string> Adjectives(int first, int head)
    {
        var found = Between(first, head).SelectMany(Imposer).ToList();
        return found.Count > 0 ? [.. found.Distinct()] : Words(first, head, -1);
    }

    /// <summary>Whom a measure is aimed at: behind "on", "against", "from", "to" in its complement.</summary>
    public IReadOnlyList<string> Aimed(int head, int end)
    {
        var found = new List<Mention>();
        foreach (var mention in Between(head + 1, end))
        {
            var preposition = view.Preposition(mention);
            var aimed = preposition is "on" or "against" or "from" or "to" or "over" or "for" or "towards" or "with" or "targeting" or "of";
            if ((aimed || mention.Form == MentionForm.Demonym || (found.Count > 0 && view.IsJoined(mention, found[^1]))) && !IsApposition(mention, found))
                found.Add(mention);
        }

        return [.. found.SelectMany(Target).Distinct()];
    }

    /// <summary>All that may be sanctioned in a stretch of the sentence.</summary>
    public IReadOnlyList<string> Targets(int first, int end) => [.. Between(first, end).Where(m => view.Preposition(m) is not ("by" or "in" or "at")).SelectMany(Target).Distinct()];

    /// <summary>Countries and bodies by their common names; persons and offices stand for their country.</summary>
    public IEnumerable<string> Imposer(Mention mention)
    {
        var world = view.Context.World;
        if (mention.Kind == EntityKind.Organisation)
        {
            if (world.Organisation(mention.EntityId) is not { CanImposeSanctions: true } body)
                return mention.EntityId.StartsWith("european", StringComparison.Ordinal) ? ["European Union"] : [];
            if (body.Country.Length > 0)
                return world.Country(body.Country) is { } home ? [home.Name] : [];
            return [body.MembersGroup == "EU" || body.Id == "council-eu" ? "European Union" : body.Id is "unsc" or "un" ? "United Nations" : body.Name];
        }

        if (mention.Kind is EntityKind.Country or EntityKind.Place && (mention.Metonym || mention.Kind == EntityKind.Country))
            return world.Country(mention.Country) is { } country ? [country.Name] : [];
        return mention.Kind is EntityKind.Person or EntityKind.Office && mention.Official
            ? view.Each(mention).Select(m => world.Country(m.Country)?.Name ?? "").Where(n => n.Length > 0)
            : [];
    }

    /// <summary>Whether a name is an official of one of the imposers: "Norway's minister announced" is not aimed at the minister.</summary>
    public bool Serves(string name, IReadOnlyList<string> imposers)
    {
        foreach (var mention in view.Mentions)
        {
            if (mention.Name == name && mention is { Kind: EntityKind.Person or EntityKind.Office, Official: true }
                && view.Context.World.Country(mention.Country) is { } country && imposers.Contains(country.Name))
                return true;
        }

        return false;
    }

    private IEnumerable<string> Target(Mention mention)
    {
        if (mention.Form == MentionForm.Pronoun && mention.Kind != EntityKind.Person)
            return [];
        return mention.Kind switch
        {
            EntityKind.Country => view.Context.World.Country(mention.Country) is { } country ? [country.Name] : [mention.Name],
            EntityKind.Place => mention.Metonym && view.Context.World.Country(mention.Country) is { } country ? [country.Name] : [],
            EntityKind.Person or EntityKind.Office => view.Each(mention).Select(m => m.Name),
            EntityKind.Outlet => [],
            EntityKind.Organisation when view.Context.World.Organisation(mention.EntityId) is { CanImposeSanctions: true } => [],
            _ => [mention.Name],
        };
    }

    private IEnumerable<Mention> Between(int first, int end)
    {
        foreach (var mention in view.Mentions)
        {
            if (mention.FirstToken >= first && mention.EndToken <= end && ReferenceEquals(view.At(mention.FirstToken), mention))
                yield return mention;
        }
    }

    private bool IsBare(Mention mention) =>
        view.Preposition(mention) is "" or "from";

    /// <summary>"X, owner of Y": only the person is meant.</summary>
    private bool IsApposition(Mention mention, List<Mention> found) =>
        found.Count > 0 && found[^1].Kind == EntityKind.Person && mention.Kind is EntityKind.Organisation or EntityKind.Country && !view.IsJoined(mention, found[^1]);

    private List<string> Words(int first, int end, int clause)
    {
        var found = new List<string>();
        for (var i = Math.Max(0, first); i < end && i < view.Tokens.Length; i++)
        {
            if (clause >= 0 && view.Sentence.ClauseOf[i] != clause)
                continue;
            var two = i + 1 < end ? $"{view.Tokens[i].Lower} {view.Tokens[i + 1].Lower}" : "";
            if (SanctionLexicon.Imposers.TryGetValue(two, out var name) || SanctionLexicon.Imposers.TryGetValue(view.Tokens[i].Lower, out name))
                found.Add(name);
        }

        return [.. found.Distinct()];
    }
}
