using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>
/// Builds persons and offices around the titles of a sentence: whose office it is ("Tajik", "of Japan", "its"), and the name
/// that bears it.
/// </summary>
internal sealed class TitleAssembler(WorldTables world, MentionWords vocabulary, SentenceWords words, List<Atom> atoms)
{
    private readonly List<Draft> drafts = [];

    /// <summary>The drafts around titles; the atoms they took are marked.</summary>
    public List<Draft> Assemble()
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is { Kind: AtomKind.Title, Used: false })
                Build(i);
        }
        return drafts;
    }

    private void Build(int at)
    {
        var last = at;
        while (last + 1 < atoms.Count && atoms[last + 1].Kind == AtomKind.Title && Touches(atoms[last].End, atoms[last + 1].Start))
            last++;
        var title = MainTitle(at, last);
        var draft = new Draft { Words = words, Start = atoms[at].Start, End = atoms[last].End, Kind = EntityKind.Person, Title = title };
        var isDefinite = TakeLeft(draft, at);
        var right = TakeOwnersRight(draft, last);
        var name = FindName(draft, right, isDefinite);
        if (name >= 0)
        {
            for (var i = at; i <= last; i++)
                atoms[i].Used = true;
            TakeName(draft, name);
            if (title.IsPlural)
                TakeFurtherNames(draft, name);
            return;
        }
        Describe(draft, at, last, isDefinite);
    }

    private bool Touches(int end, int start) => start == end || (start == end + 1 && words.At(end) is "" or "of");

    private OfficeTitle MainTitle(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (atoms[i].Title!.Use is not OfficeUse.Honorific)
                return atoms[i].Title!;
        }
        return atoms[first].Title!;
    }

    // Walks left over adjectives to the country, the organisation or the pronoun that the office belongs to.
    private bool TakeLeft(Draft draft, int at)
    {
        var previous = at - 1;
        var start = SkipAdjectives(draft, atoms[at].Start, ref previous);
        var isDefinite = false;
        if (previous >= 0 && OwnerEndsAt(previous, start) is var owned and >= 0)
        {
            start = owned;
            isDefinite = true;
            AddOwner(draft, atoms[previous]);
            start = TakeCoordinated(draft, ref previous, start);
        }
        else if (words.IsPossessive(start - 1) && vocabulary.CountryNouns.Contains(words.At(start - 2)))
        {
            start -= 2;
            draft.Possessor = "its";
        }
        else if (words.TagAt(start - 1) == Tag.PRPS && draft.Title!.Use != OfficeUse.Honorific)
        {
            start--;
            draft.Possessor = words.At(start);
            isDefinite = true;
        }
        if (words.At(start - 1) is "the")
        {
            start--;
            isDefinite = true;
        }
        else if (words.At(start - 1) is "a" or "an" or "no" or "any" or "another" or "every" or "each" or "either")
        {
            draft.IsIndefinite = true;
            isDefinite = words.IsComma(start - 2);
            start -= isDefinite ? 1 : 0;
        }
        draft.Start = start;
        return isDefinite;
    }

    private int SkipAdjectives(Draft draft, int start, ref int previous)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            var word = words.Folded[i];
            var isRun = previous >= 0 && atoms[previous].Kind == AtomKind.Run && atoms[previous].End == i + 1
                && atoms[previous].End - atoms[previous].Start <= 2;
            if (isRun && draft.Title!.Use == OfficeUse.Untabled)
            {
                i = atoms[previous].Start;
                start = i;
                atoms[previous].Used = true;
                previous--;
                continue;
            }
            if (previous >= 0 && atoms[previous].End > i)
                break;
            var isAdjective = vocabulary.TitleAdjectives.Contains(word) || words.Tokens[i].Tag is Tag.JJ or Tag.JJS or Tag.JJR
                || (words.Tokens[i].Tag == Tag.NN && draft.Title!.Use == OfficeUse.Untabled && !words.IsCapital[i]);
            if (!isAdjective || word.Length == 0)
                break;
            draft.IsFormer |= vocabulary.FormerWords.Contains(word);
            start = i;
        }
        return start;
    }

    // The start of the owner's atom when it stands right before a position, its possessive included; else -1.
    private int OwnerEndsAt(int index, int position)
    {
        var atom = atoms[index];
        if (!IsOwner(atom))
            return -1;
        if (atom.End == position && atom.Kind != AtomKind.Place)
            return atom.Start;
        return atom.End == position - 1 && words.IsPossessive(position - 1) ? atom.Start : -1;
    }

    private int TakeCoordinated(Draft draft, ref int previous, int start)
    {
        atoms[previous].Used = true;
        while (previous > 0)
        {
            var gap = start - atoms[previous - 1].End;
            var joins = gap is 1 or 2 && (words.At(start - 1) is "and" || words.IsComma(start - 1));
            if (!joins || atoms[previous - 1].Kind is not (AtomKind.Country or AtomKind.Demonym) || atoms[previous - 1].Used)
                break;
            previous--;
            atoms[previous].Used = true;
            start = atoms[previous].Start;
            AddOwner(draft, atoms[previous]);
        }
        // They were met from right to left.
        draft.Owners.Reverse();
        return start;
    }

    // "of Japan", "of the European Commission", "of Azerbaijan, Kazakhstan and Iran", "from Britain and Canada".
    private int TakeOwnersRight(Draft draft, int last)
    {
        var end = atoms[last].End;
        var word = words.At(end);
        if (word is not ("of" or "from" or "for") || (word != "of" && !draft.Title!.IsPlural))
            return last;
        var next = last + 1;
        var at = SkipArticle(end + 1);
        draft.IsElsewhere = word == "of";
        if (next >= atoms.Count || atoms[next].Start != at)
            return last;
        if (atoms[next].Kind == AtomKind.Run)
            return TakePortfolio(draft, next);
        draft.IsElsewhere = false;
        while (next < atoms.Count && atoms[next].Start == at && IsOwner(atoms[next]))
        {
            AddOwner(draft, atoms[next]);
            atoms[next].Used = !draft.Title!.IsPlural;
            draft.End = atoms[next].End;
            last = next++;
            at = AfterJoint(draft.End);
            if (!draft.Title.IsPlural || at < 0)
                break;
        }
        if (words.At(draft.End) is "parliament" or "parliaments" or "government" or "governments")
            draft.End++;
        draft.IsElsewhere |= words.IsPossessive(draft.End);
        return last;
    }

    private int TakePortfolio(Draft draft, int run)
    {
        atoms[run].Used = true;
        draft.End = atoms[run].End;
        if (run + 1 < atoms.Count && atoms[run + 1].Kind == AtomKind.Run && words.At(draft.End) == "and"
            && atoms[run + 1].Start == draft.End + 1
            && !words.Folded[atoms[run + 1].Start].EndsWith("ministry", StringComparison.Ordinal))
        {
            run++;
            atoms[run].Used = true;
            draft.End = atoms[run].End;
        }
        return run;
    }

    private static bool IsOwner(Atom atom) =>
        !atom.Used && atom.Kind is AtomKind.Country or AtomKind.Organisation or AtomKind.Place or AtomKind.Metonym or AtomKind.Demonym;

    private int SkipArticle(int at) => words.At(at) is "the" ? at + 1 : at;

    private int AfterJoint(int at)
    {
        if (words.IsComma(at))
            at++;
        else if (words.At(at) is not "and")
            return -1;
        if (words.At(at) is "and")
            at++;
        return SkipArticle(at);
    }

    private void AddOwner(Draft draft, Atom atom)
    {
        var index = atom.Indexes[0];
        var owner = atom.Kind switch
        {
            AtomKind.Organisation => world.Organisations[index].Id,
            AtomKind.Place => world.Places[index].Country,
            _ => world.Countries[index].Code,
        };
        if (atom.Kind == AtomKind.Place && !world.Places[index].IsCapital && world.Places[index].Kind != Domain.World.PlaceKind.Region)
            owner = "place:" + world.Places[index].Name;
        if (owner.Length > 0 && !draft.Owners.Contains(owner))
            draft.Owners.Add(owner);
    }

    private int FindName(Draft draft, int last, bool isDefinite)
    {
        var next = last + 1;
        var at = draft.End;
        if (next < atoms.Count && atoms[next].Start != at && words.IsComma(at) && (isDefinite || draft.Owners.Count > 0)
            && !draft.Title!.IsPlural && !draft.IsIndefinite)
            at++;
        while (next < atoms.Count && atoms[next].Kind == AtomKind.Title && atoms[next].Start == at
            && atoms[next].Title!.Use == OfficeUse.Honorific)
        {
            at = atoms[next].End;
            next++;
        }
        if (next >= atoms.Count || atoms[next].Used || !StartsAt(atoms[next], at))
            return -1;
        return IsPersonName(atoms[next], at > draft.End) ? next : -1;
    }

    private bool StartsAt(Atom atom, int at) =>
        atom.Start == at || (words.TagAt(at) == Tag.Stop && words.At(at) == "" && atom.Start == at + 1);

    private bool IsPersonName(Atom atom, bool afterComma) => atom.Kind switch
    {
        AtomKind.Person => true,
        AtomKind.Surname => true,
        AtomKind.Run => RunJoiner.IsPersonLike(words, atom, vocabulary) && (!afterComma || atom.End - atom.Start > 1),
        AtomKind.Place or AtomKind.Country => atom.Persons.Count > 0 && !afterComma,
        _ => false,
    };

    private void TakeName(Draft draft, int name)
    {
        var atom = atoms[name];
        draft.NameStart = atom.Start;
        draft.NameEnd = atom.End;
        draft.End = atom.End;
        AddPersons(draft, atom);
        draft.Gender = draft.Title!.Gender;
        drafts.Add(draft);
    }

    private static void AddPersons(Draft draft, Atom atom)
    {
        if (atom.Kind == AtomKind.Person)
            draft.Candidates.AddRange(atom.Indexes);
        else if (atom.Kind == AtomKind.Surname)
            draft.Weak.AddRange(atom.Indexes);
        draft.Weak.AddRange(atom.Persons);
        atom.Used = true;
    }

    // "Presidents Putin and Xi": the title holds for all of them.
    private void TakeFurtherNames(Draft first, int name)
    {
        for (var i = name + 1; i < atoms.Count; i++)
        {
            var at = AfterJoint(atoms[i - 1].End);
            if (at < 0 || atoms[i].Start != at || atoms[i].Kind is not (AtomKind.Person or AtomKind.Surname or AtomKind.Run))
                break;
            var draft = new Draft
            {
                Words = words,
                Start = atoms[i].Start,
                End = atoms[i].End,
                NameStart = atoms[i].Start,
                NameEnd = atoms[i].End,
                Kind = EntityKind.Person,
                Title = first.Title,
            };
            AddPersons(draft, atoms[i]);
            drafts.Add(draft);
        }
    }

    private void Describe(Draft draft, int first, int last, bool isDefinite)
    {
        var title = draft.Title!;
        if (title.Use == OfficeUse.Honorific || !(isDefinite || (draft.Owners.Count > 0 && !draft.IsIndefinite) || IsNameLike(first)))
        {
            Release(draft, first, last);
            return;
        }
        for (var i = first; i <= last; i++)
            atoms[i].Used = true;
        draft.Form = MentionForm.Description;
        draft.NameStart = draft.NameEnd = draft.Start;
        draft.Gender = title.Gender;
        drafts.Add(draft);
    }

    // "President" with a capital and no article, as if it were a name.
    private bool IsNameLike(int first) =>
        words.IsCapital[atoms[first].Start] && atoms[first].Start > 0 && atoms[first].Title!.Use is not OfficeUse.Untabled
        && words.Sentence.Kind == SentenceKind.Body;

    private void Release(Draft draft, int first, int last)
    {
        foreach (var atom in atoms)
        {
            if (atom.Start >= draft.Start && atom.End <= draft.End && atom.Kind != AtomKind.Title)
                atom.Used = false;
        }
        for (var i = first; i <= last; i++)
            atoms[i].Used = true;
    }
}
