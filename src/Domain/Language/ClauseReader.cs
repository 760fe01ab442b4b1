namespace Motorcade.Domain.Language;

/// <summary>Cuts a sentence into clauses, one for each verb group, and says how each hangs on the rest.</summary>
internal static class ClauseReader
{
    /// <summary>The clauses, and for each token the index of the innermost clause it belongs to.</summary>
    public static (Clause[] Clauses, int[] ClauseOf) Read(Token[] tokens, List<VerbGroup> groups)
    {
        var owner = new int[tokens.Length];
        if (groups.Count == 0)
            return ([new(0, tokens.Length, null, ClauseKind.Main, -1)], owner);
        var starts = new int[groups.Count];
        var kinds = new ClauseKind[groups.Count];
        var parents = new int[groups.Count];
        for (var i = 0; i < groups.Count; i++)
            (starts[i], kinds[i], parents[i]) = Open(tokens, groups, i);
        Own(tokens, groups, starts, kinds, owner);
        MarkTrailingSpeech(tokens, groups, kinds, parents, owner);
        var clauses = new Clause[groups.Count];
        for (var i = 0; i < clauses.Length; i++)
            clauses[i] = new(Math.Min(Array.IndexOf(owner, i), groups[i].First), Math.Max(Array.LastIndexOf(owner, i),
                groups[i].Head) + 1, groups[i], kinds[i], parents[i]);
        return (clauses, owner);
    }

    private static (int Start, ClauseKind Kind, int Parent) Open(Token[] tokens, List<VerbGroup> groups, int index)
    {
        var group = groups[index];
        var floor = index == 0 ? 0 : groups[index - 1].Head + 1;
        if (tokens[group.First].Tag == Tag.TO)
            return (group.First, ClauseKind.Infinitive, index - 1);
        if (tokens[group.First].Tag is Tag.VBG or Tag.VBN)
        {
            var opened = group.First > floor
                && LanguageTables.Subordinators.ContainsKey(tokens[group.First - 1].Lower) ? group.First - 1 : group.First;
            return (opened, ClauseKind.Participle, index - 1);
        }

        return Finite(tokens, groups, index, floor);
    }

    /// <summary>Walks from a finite verb over its subject to what opens its clause.</summary>
    private static (int Start, ClauseKind Kind, int Parent) Finite(Token[] tokens, List<VerbGroup> groups, int index, int floor)
    {
        var first = groups[index].First;
        var reported = index > 0 && LanguageTables.Reporting.Contains(groups[index - 1].Lemma) && !groups[index - 1].Passive;
        // Right behind a comma a verb goes on with the clause that was broken into.
        if (index > 0 && !reported && first > floor && tokens[first - 1].Tag == Tag.Comma)
            return (first, ClauseKind.Main, -1);
        for (var i = first - 1; i >= floor; i--)
        {
            if (KindOf(tokens, i) is { } kind)
                return (i, kind, kind is ClauseKind.Adverbial or ClauseKind.Conditional && i == 0 ? -1 : index - 1);
            if (tokens[i].Tag == Tag.CC && tokens[i].Lower is "and" or "but" or "or" or "nor" or "yet"
                && (i == first - 1 || !IsList(tokens, i, first)))
                return (i, ClauseKind.Main, index - 1);
            if (tokens[i].Tag is Tag.Colon or Tag.Dash or Tag.OpenQuote)
                return (i + 1, ClauseKind.Main, -1);
            if (!reported && tokens[i].Tag == Tag.Comma && i < first - 1 && !IsList(tokens, i, first))
                return (i + 1, ClauseKind.Main, -1);
        }

        if (index == 0)
            return (0, ClauseKind.Main, -1);
        return reported ? (floor, ClauseKind.Reported, index - 1) : (first, ClauseKind.Main, -1);
    }

    /// <summary>The clause that a word opens, or null for a word that opens none.</summary>
    private static ClauseKind? KindOf(Token[] tokens, int i)
    {
        if (!LanguageTables.Subordinators.TryGetValue(tokens[i].Lower, out var kind))
            return null;
        if (kind == "reported")
            return tokens[i].Tag == Tag.DT ? null : tokens[i].Tag == Tag.WDT || (i > 0 && tokens[i - 1].Tag is Tag.NN or Tag.NNS
                && tokens[i].Tag != Tag.IN) ? ClauseKind.Relative : ClauseKind.Reported;
        return kind switch
        {
            "relative" => ClauseKind.Relative,
            "conditional" => ClauseKind.Conditional,
            _ => ClauseKind.Adverbial,
        };
    }

    /// <summary>Whether a comma or "and" joins names of the subject rather than clauses: "Macron, Scholz and Draghi travelled".</summary>
    private static bool IsList(Token[] tokens, int at, int verb)
    {
        if (at == 0 || at + 1 >= verb)
            return false;
        var left = tokens[at - 1].Tag is Tag.NNP or Tag.NNPS;
        var right = tokens[at + 1].Tag is Tag.NNP or Tag.NNPS;
        if (!left || !right)
            return false;
        for (var i = at + 1; i < verb; i++)
        {
            if (tokens[i].Tag is Tag.CC)
                return true;
        }

        return tokens[at].Tag == Tag.CC;
    }

    /// <summary>Every token goes to the clause opened last before it, but a relative clause gives back what follows its comma.</summary>
    private static void Own(Token[] tokens, List<VerbGroup> groups, int[] starts, ClauseKind[] kinds, int[] owner)
    {
        var first = Array.FindIndex(kinds, k => k is not (ClauseKind.Relative or ClauseKind.Participle));
        var now = Math.Max(0, first);
        if (starts[0] == 0)
            now = 0;
        for (int i = 0, next = 0; i < tokens.Length; i++)
        {
            while (next < groups.Count && starts[next] <= i)
                now = next++;
            owner[i] = now;
        }

        for (var g = 0; g < groups.Count; g++)
        {
            for (var i = groups[g].First; i <= groups[g].Head; i++)
                owner[i] = g;
        }
    }

    /// <summary>"X will go, Y said": what stands before is reported by what stands behind.</summary>
    private static void MarkTrailingSpeech(Token[] tokens, List<VerbGroup> groups, ClauseKind[] kinds, int[] parents, int[] owner)
    {
        for (var g = 1; g < groups.Count; g++)
        {
            if (kinds[g] != ClauseKind.Main || !LanguageTables.Reporting.Contains(groups[g].Lemma) || groups[g].Tense == Tense.Future)
                continue;
            var start = Array.IndexOf(owner, g);
            var comma = start > 0 && (tokens[start - 1].Tag is Tag.Comma or Tag.CloseQuote or Tag.OpenQuote
                || tokens[start].Tag == Tag.Comma);
            for (var before = g - 1; comma && before >= 0 && kinds[before] == ClauseKind.Main && parents[before] != g; before--)
                (kinds[before], parents[before]) = (ClauseKind.Reported, parents[before] < 0 ? g : parents[before]);
        }
    }
}
