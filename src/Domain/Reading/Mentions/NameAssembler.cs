using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Makes drafts of the atoms that no title took: persons, countries, places, organisations, outlets, groups.</summary>
internal sealed class NameAssembler(WorldTables world, MentionWords vocabulary, SentenceWords words, List<Atom> atoms)
{
    private readonly List<Draft> drafts = BodyReader.Read(words, atoms, world, vocabulary);

    /// <summary>The drafts of the atoms that are left.</summary>
    public List<Draft> Assemble()
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (!atoms[i].Used)
                Build(atoms[i], i);
        }
        return drafts;
    }

    private void Build(Atom atom, int index)
    {
        switch (atom.Kind)
        {
            case AtomKind.Title:
                break;
            case AtomKind.Person or AtomKind.Surname or AtomKind.Run:
                AddPerson(atom, index);
                break;
            case AtomKind.Country:
                AddCountry(atom, MentionForm.Name);
                break;
            case AtomKind.Demonym:
                AddDemonym(atom);
                break;
            case AtomKind.Metonym:
                AddCountry(atom, MentionForm.Name);
                break;
            case AtomKind.Place:
                AddPlace(atom, index);
                break;
            default:
                AddBody(atom);
                break;
        }
    }

    private Draft Add(Atom atom, EntityKind kind)
    {
        var draft = new Draft
        {
            Words = words,
            Start = atom.Start,
            End = atom.End,
            NameStart = atom.Start,
            NameEnd = atom.End,
            Kind = kind,
        };
        drafts.Add(draft);
        return draft;
    }

    private void AddPerson(Atom atom, int index)
    {
        if (atom.Kind == AtomKind.Run && !RunJoiner.IsPersonLike(words, atom, vocabulary))
        {
            if (IsLandmark(atom) && vocabulary.Locatives.Contains(WordBefore(atom)))
                AddUnlistedPlace(atom, index);
            return;
        }
        if (atom.Kind is AtomKind.Run or AtomKind.Surname && IsPlacePosition(atom))
        {
            AddUnlistedPlace(atom, index);
            return;
        }
        var draft = Add(atom, EntityKind.Person);
        draft.NeedsMemory = atom.NeedsMemory;
        if (atom.Kind == AtomKind.Person)
            draft.Candidates.AddRange(atom.Indexes);
        else if (atom.Kind == AtomKind.Surname)
            draft.Weak.AddRange(atom.Indexes);
        draft.Weak.AddRange(atom.Persons);
        // "Indonesia's Joko Widodo": the country in front tells whose he is.
        if (index > 0 && words.IsPossessive(atom.Start - 1) && atoms[index - 1].End == atom.Start - 1
            && atoms[index - 1].Kind == AtomKind.Country)
            draft.Owners.Add(world.Countries[atoms[index - 1].Indexes[0]].Code);
    }

    // "in Raiwind", "near Clamart": a town that no table has. Two words after "to" or "at" are a person rather than an unknown town.
    private bool IsPlacePosition(Atom atom)
    {
        if (words.Sentence.Kind != SentenceKind.Body || words.IsPossessive(atom.End) || atom.Persons.Count > 0
            || vocabulary.NotPlaces.Contains(words.At(atom.Start)) || words.TagAt(atom.End - 1) == Tag.JJ)
            return false;
        var before = WordBefore(atom);
        return before is "in" or "near" or "outside"
            || (atom.Kind == AtomKind.Run && vocabulary.Ways.Contains(before) && (atom.End - atom.Start == 1 || IsTown(atom)));
    }

    private string WordBefore(Atom atom) => words.At(atom.Start - 1) is "the" ? words.At(atom.Start - 2) : words.At(atom.Start - 1);

    private bool IsTown(Atom atom)
    {
        Span<char> buffer = stackalloc char[64];
        return words.TryJoin(atom.Start, atom.End, buffer, out var length) && Gazetteer.Default.Contains(buffer[..length]);
    }

    // "Lake Coatepeque", "Mount Athos", "Robben Island".
    private bool IsLandmark(Atom atom) =>
        atom.End - atom.Start is 2 or 3 && words.Sentence.Kind == SentenceKind.Body
        && (vocabulary.PlacePrefixes.Contains(words.At(atom.Start)) || vocabulary.PlaceSuffixes.Contains(words.At(atom.End - 1)));

    private void AddUnlistedPlace(Atom atom, int index)
    {
        var draft = Add(atom, EntityKind.Place);
        draft.Name = draft.NameText;
        draft.IsUnlistedPlace = true;
        if (index + 1 >= atoms.Count || !words.IsComma(atom.End) || atoms[index + 1].Start != atom.End + 1)
            return;
        var next = atoms[index + 1];
        if (next.Kind == AtomKind.Country)
            draft.Country = world.Countries[next.Indexes[0]].Code;
        else if (next.Kind == AtomKind.Place && world.Places[next.Indexes[0]].Kind == PlaceKind.Region)
            draft.Country = world.Places[next.Indexes[0]].Country;
        else
            return;
        draft.End = atoms[index + 1].End;
        atoms[index + 1].Used = true;
    }

    private void AddCountry(Atom atom, MentionForm form)
    {
        var draft = Add(atom, EntityKind.Country);
        draft.Candidates.AddRange(atom.Indexes);
        draft.Places.AddRange(atom.Places);
        draft.Form = form;
        draft.Metonym = atom.Kind == AtomKind.Metonym;
    }

    private void AddDemonym(Atom atom)
    {
        var country = world.Countries[atom.Indexes[0]];
        if (words.At(atom.End) == "capital" && words.TagAt(atom.End + 1) is not (Tag.NN or Tag.NNS))
        {
            AddCapital(atom, country);
            return;
        }
        var end = GroupEnd(atom.End);
        if (end > atom.End)
        {
            var group = Add(atom, EntityKind.Group);
            group.End = end;
            group.Country = country.Code;
            group.Name = $"{country.Name}: {words.TextOf(atom.End, end)}";
            group.Form = MentionForm.Description;
            return;
        }
        if (words.IsCapital.ElementAtOrDefault(atom.End) && vocabulary.PlaceSuffixes.Contains(words.At(atom.End)))
        {
            var region = Add(atom, EntityKind.Place);
            region.End = region.NameEnd = atom.End + 1;
            region.Country = country.Code;
            region.Name = region.NameText;
            return;
        }
        AddCountry(atom, MentionForm.Demonym);
    }

    // "the Russian capital": the city, by description.
    private void AddCapital(Atom atom, Country country)
    {
        foreach (var entry in world.Names.Find(Names.NameFolder.Fold(country.Capital)))
        {
            if (entry.Kind != NameKind.Place || world.Places[entry.Index].Country != country.Code)
                continue;
            var draft = Add(atom, EntityKind.Place);
            draft.End = atom.End + 1;
            draft.Form = MentionForm.Description;
            draft.Candidates.Add(entry.Index);
            if (words.At(draft.Start - 1) == "the")
                draft.Start--;
            return;
        }
    }

    private int GroupEnd(int at)
    {
        var start = at;
        while (at < words.Count && at - start < 3
            && (vocabulary.GroupAdjectives.Contains(words.Folded[at]) || words.Tokens[at].Tag is Tag.JJ or Tag.NN)
            && !vocabulary.GroupNouns.Contains(words.Folded[at]))
        {
            at++;
        }
        return at < words.Count && vocabulary.GroupNouns.Contains(words.Folded[at]) && !words.IsCapital[at] ? at + 1 : start;
    }

    private void AddPlace(Atom atom, int index)
    {
        var draft = Add(atom, EntityKind.Place);
        draft.Candidates.AddRange(atom.Indexes);
        draft.Weak.AddRange(atom.Persons);
        // "Grodno, Belarus", "Dallas, Texas": what stands behind the comma belongs to the name.
        if (index + 1 >= atoms.Count || !words.IsComma(atom.End) || atoms[index + 1].Start != atom.End + 1 || atoms[index + 1].Used)
            return;
        var next = atoms[index + 1];
        var owners = next.Kind switch
        {
            AtomKind.Country => next.Indexes.ConvertAll(c => world.Countries[c].Code),
            AtomKind.Place => next.Indexes.FindAll(p => world.Places[p].Kind == PlaceKind.Region).ConvertAll(p => world.Places[p].Country),
            _ => [],
        };
        var inside = atom.Indexes.FindAll(p =>
            owners.Contains(world.Places[p].Country) && (next.Kind == AtomKind.Country || IsWithin(p, next)));
        if (inside.Count == 0)
        {
            TakeUnlisted(draft, owners, next);
            return;
        }
        draft.Candidates.Clear();
        draft.Candidates.AddRange(inside);
        draft.Owners.AddRange(owners);
        draft.End = next.End;
        next.Used = true;
    }

    // "Bangor, Maine": a namesake that no table has, of a town that one has.
    private void TakeUnlisted(Draft draft, List<string> owners, Atom region)
    {
        if (owners.Count == 0 || draft.Candidates.Exists(p => world.Places[p].IsCapital || owners.Contains(world.Places[p].Country)))
            return;
        Span<char> buffer = stackalloc char[64];
        if (!words.TryJoin(draft.Start, draft.End, buffer, out var length))
            return;
        foreach (var code in Gazetteer.Default.CountriesOf(buffer[..length]).ToString().Split('|'))
        {
            if (!owners.Contains(code))
                continue;
            (draft.Name, draft.Country, draft.End) = (draft.NameText, code, region.End);
            region.Used = true;
            return;
        }
    }

    private bool IsWithin(int place, Atom region)
    {
        var division = world.Places[place].Division;
        return division.Length == 0 || words.TextOf(region.Start, region.End).StartsWith(division, StringComparison.OrdinalIgnoreCase);
    }

    private void AddBody(Atom atom)
    {
        if (atom.Kind == AtomKind.Outlet)
        {
            var outlet = world.Outlets[atom.Indexes[0]];
            var draft = Add(atom, EntityKind.Outlet);
            (draft.EntityId, draft.Name, draft.Country) = (outlet.Id, outlet.Name, outlet.Country);
            if (words.At(atom.Start - 1) == "the" && words.IsCapital[atom.Start - 1])
                draft.Start--;
            return;
        }
        var body = world.Organisations[atom.Indexes[0]];
        var mention = Add(atom, EntityKind.Organisation);
        (mention.EntityId, mention.Name, mention.Country) = (body.Id, body.Name, body.Country);
        AddVenue(atom);
    }

    // "at the Munich Security Conference": who goes there goes to Munich.
    private void AddVenue(Atom body)
    {
        if (body.End - body.Start < 2 || !vocabulary.VenueNouns.Contains(words.At(body.End - 1))
            || !(vocabulary.Ways.Contains(WordBefore(body)) || WordBefore(body) is "for" or "in" or "attend" or "attended" or "attends"))
            return;
        Span<char> buffer = stackalloc char[64];
        for (var end = Math.Min(body.End - 1, body.Start + 2); end > body.Start; end--)
        {
            if (!words.TryJoin(body.Start, end, buffer, out var length))
                continue;
            var town = new Atom { Start = body.Start, End = end, Kind = AtomKind.Place };
            foreach (var entry in world.Names.Find(buffer[..length]))
            {
                if (entry.Kind == NameKind.Place && world.Places[entry.Index].Kind is PlaceKind.City or PlaceKind.Resort)
                    town.Indexes.Add(entry.Index);
            }
            if (town.Indexes.Count == 0)
                continue;
            Add(town, EntityKind.Place).Candidates.AddRange(town.Indexes);
            return;
        }
    }
}
