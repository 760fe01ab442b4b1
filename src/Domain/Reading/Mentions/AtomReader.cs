using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds the names, titles and unknown capitalised words of a sentence in one pass, the longest match first.</summary>
internal sealed class AtomReader(WorldTables world, MentionWords vocabulary)
{
    /// <summary>The atoms in order; none overlaps another.</summary>
    public List<Atom> Read(SentenceWords words)
    {
        var atoms = new List<Atom>();
        for (var i = 0; i < words.Count;)
        {
            var atom = words.Folded[i].Length == 0 ? null : Longest(words, i);
            if (atom is null)
            {
                i++;
                continue;
            }
            atoms.Add(atom);
            i = atom.End;
        }
        TownJoiner.Join(words, atoms, vocabulary);
        return RunJoiner.Join(words, atoms, world.PersonNames, vocabulary);
    }

    private Atom? Longest(SentenceWords words, int start)
    {
        var reach = world.Reach.From(words.Folded[start]);
        var title = reach.Titles > 0 ? FindTitle(words, start, reach.Titles) : null;
        var isDate = vocabulary.NotNames.Contains(words.Folded[start]) && words.Tokens[start].Text.Length != 2;
        if (!words.IsCapital[start])
            return title;
        var named = FindName(words, start, reach.Names);
        if (named is not null && isDate && named.End == start + 1)
            named = OnlyByMemory(named, words.TagAt(start));
        if (named is not null && (title is null || (named.End > title.End && !IsLongerBehind(words, title, named))
            || IsBodyWithTitle(named, title)))
            return named;
        if (title is not null)
            return title;
        return IsRunWord(words, start) && !isDate ? new() { Start = start, End = start + 1, Kind = AtomKind.Run } : null;
    }

    // "Crown Prince Mohammed" is known, but "Mohammed bin Salman" behind the title reaches further.
    private bool IsLongerBehind(SentenceWords words, Atom title, Atom named) =>
        title.End < words.Count && words.IsCapital[title.End] && FindName(words, title.End, world.Reach.From(words.Folded[title.End]).Names) is { } behind && behind.End > named.End;

    private static bool IsBodyWithTitle(Atom named, Atom title) => named.End == title.End && named.Kind is AtomKind.Organisation;

    private static bool IsRunWord(SentenceWords words, int index)
    {
        var tag = words.Tokens[index].Tag;
        if (tag is Tag.NNP or Tag.NNPS)
            return true;
        // At the start of a sentence the capital says nothing; elsewhere it does whatever the tagger thinks.
        return index > 0 && words.Tokens[index].Text.Length > 1
            && tag is >= Tag.FW and <= Tag.WRB and not (Tag.IN or Tag.MD or Tag.PRP or Tag.PRPS or Tag.TO)
            && words.Sentence.Kind == SentenceKind.Body && !IsOpening(words.Tokens[index - 1].Tag);
    }

    private static bool IsOpening(Tag tag) => tag is Tag.OpenQuote or Tag.Colon or Tag.Stop or Tag.Dash;

    private Atom? FindTitle(SentenceWords words, int start, int most)
    {
        var phrases = world.Offices.Phrases;
        Span<char> buffer = stackalloc char[96];
        for (var end = Math.Min(words.Count, start + most); end > start; end--)
        {
            if (!words.TryJoin(start, end, buffer, out var length))
                continue;
            foreach (var entry in phrases.Find(buffer[..length]))
            {
                var title = world.Offices.Title(buffer[..length].ToString())!;
                if (!IsMisread(words, start, end, title))
                    return new() { Start = start, End = end, Kind = AtomKind.Title, Title = title, Indexes = { entry.Index } };
            }
        }
        return null;
    }

    // "major", "general", "chief", "head": titles only before a name or in capitals; "secretary" as a verb form never.
    private static bool IsMisread(SentenceWords words, int start, int end, OfficeTitle title)
    {
        var tag = words.Tokens[end - 1].Tag;
        if (title.Use == OfficeUse.Honorific)
            return !words.IsCapital[start] && (title.Gender == Gender.Unknown || end - start > 1);
        return !words.IsCapital[end - 1]
            && (tag is Tag.VB or Tag.VBD or Tag.VBP or Tag.VBZ or Tag.VBG || (tag is Tag.JJ && words.TagAt(end) is Tag.NN or Tag.NNS));
    }

    private Atom? FindName(SentenceWords words, int start, int most)
    {
        if (most == 0)
            return null;
        Span<char> buffer = stackalloc char[128];
        for (var end = Math.Min(words.Count, start + most); end > start; end--)
        {
            if (!words.IsCapital[end - 1] && !char.IsAsciiDigit(words.Folded[end - 1] is { Length: > 0 } f ? f[0] : ' ') && end > start + 1)
                continue;
            if (words.TryJoin(start, end, buffer, out var length) && NameAt(words, start, end, buffer[..length]) is { } atom)
                return atom;
        }
        return null;
    }

    private Atom? NameAt(SentenceWords words, int start, int end, ReadOnlySpan<char> folded)
    {
        Atom? best = null;
        var hash = NameSet.HashOf(folded);
        foreach (var entry in world.PersonNames.Full.Find(folded, hash))
            Take(ref best, start, end, AtomKind.Person, entry.Index);
        if (best is not null)
            return best;
        var raw = end == start + 1 ? words.Tokens[start].Text : "";
        foreach (var entry in world.Names.Find(folded, hash))
        {
            if (entry.Exact is not null && !(end == start + 1 && WorldTables.IsSpelt(entry, raw)))
                continue;
            if (entry.Kind == NameKind.Outlet && !IsOutletHere(words, start, end, entry.Index))
                continue;
            Take(ref best, start, end, KindOf(entry.Kind), entry.Index);
        }
        foreach (var entry in world.PersonNames.Surnames.Find(folded, hash))
        {
            if (best is null || best.Kind == AtomKind.Surname)
                Take(ref best, start, end, AtomKind.Surname, entry.Index);
            else
                best.Persons.Add(entry.Index);
        }
        if (best is not null && end == start + 1 && start == 0 && !IsNameAtStart(words, best))
            return best.Kind == AtomKind.Place && IsLargeTown(best) && IsSubject(words) ? best : OnlyByMemory(best, Tag.NNP);
        return best;
    }

    // "May said" in an article on Theresa May; never the month or the auxiliary of any other article.
    private static Atom? OnlyByMemory(Atom atom, Tag tag)
    {
        if (atom.Kind != AtomKind.Surname || tag is not (Tag.NNP or Tag.NNPS))
            return null;
        atom.NeedsMemory = true;
        return atom;
    }

    // One capitalised word at the start of a sentence needs the tagger's word for it when it may be a common word.
    private static bool IsNameAtStart(SentenceWords words, Atom atom) =>
        atom.Kind is AtomKind.Country or AtomKind.Demonym or AtomKind.Organisation || words.Tokens[0].Tag is Tag.NNP or Tag.NNPS or Tag.None
        || words.IsPossessive(1);

    private bool IsLargeTown(Atom atom) => atom.Indexes.Exists(p => world.Places[p] is { IsCapital: true } or { Population: >= 200_000 });

    // "Rome follows", "Jeddah is …": the only word before the verb.
    private static bool IsSubject(SentenceWords words) => words.TagAt(1) is Tag.VBZ or Tag.VBD or Tag.MD or Tag.VBP or Tag.Stop;

    private bool IsOutletHere(SentenceWords words, int start, int end, int index)
    {
        var name = world.Outlets[index].Name;
        if (end > start + 1 || !name.StartsWith("The ", StringComparison.Ordinal))
            return true;
        return words.At(start - 1) == "the" && (end >= words.Count || !words.IsCapital[end]);
    }

    // Later kinds give way to earlier ones; a country that is a city too keeps both meanings.
    private static void Take(ref Atom? best, int start, int end, AtomKind kind, int index)
    {
        if (best is not null && best.Kind == kind)
        {
            best.Indexes.Add(index);
            return;
        }
        if (kind == AtomKind.Place && best is { Kind: AtomKind.Country or AtomKind.Metonym or AtomKind.Demonym })
        {
            best.Places.Add(index);
            return;
        }
        if (best is not null && Precedence(best.Kind) <= Precedence(kind))
            return;
        var atom = new Atom { Start = start, End = end, Kind = kind, Indexes = { index } };
        if (best?.Kind == AtomKind.Place)
            atom.Places.AddRange(best.Indexes);
        best = atom;
    }

    private static int Precedence(AtomKind kind) => kind switch
    {
        AtomKind.Person => 0,
        AtomKind.Country => 1,
        AtomKind.Demonym => 2,
        AtomKind.Metonym => 3,
        AtomKind.Place => 4,
        AtomKind.Organisation => 5,
        AtomKind.Outlet => 6,
        _ => 7,
    };

    private static AtomKind KindOf(NameKind kind) => kind switch
    {
        NameKind.Country => AtomKind.Country,
        NameKind.Demonym => AtomKind.Demonym,
        NameKind.Metonym => AtomKind.Metonym,
        NameKind.Place => AtomKind.Place,
        NameKind.Person => AtomKind.Person,
        NameKind.Surname => AtomKind.Surname,
        NameKind.Organisation => AtomKind.Organisation,
        _ => AtomKind.Outlet,
    };
}
