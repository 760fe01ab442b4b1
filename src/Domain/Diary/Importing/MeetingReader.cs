using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads whom a remark says was met: "Met with Presidents A and B", "Audience with Pope C".</summary>
/// <param name="tables">What is known.</param>
/// <param name="host">Code of the country whose officials are named without it.</param>
/// <param name="home">Code of the traveller's country: its own people are company, not met.</param>
/// <param name="day">The day of the stop.</param>
internal sealed class MeetingReader(RecordTables tables, RecordCountry host, string home, DateOnly day)
{
    /// <summary>Everybody met in a clause, once.</summary>
    public List<PersonRef> Read(RemarkClause clause)
    {
        var met = new List<PersonRef>();
        var words = clause.Words;
        var cue = clause.Verb == "meet";
        var open = clause.Verb == "direct";
        var with = false;
        for (var i = 0; i < words.Count;)
        {
            var word = words[i];
            cue |= RecordWords.MeetingNouns.Contains(word.Lower);
            if ((word.Lower == "with" && cue) || (word.Lower == "met" && i + 1 < words.Count && words[i + 1].IsCapital))
                (open, with) = (true, true);
            else if (RecordWords.Closers.Contains(word.Lower))
                open = false;
            else if (open && Group(words, i) is { Words: > 0 } group)
            {
                Add(met, group.Persons);
                i += group.Words;
                continue;
            }
            else if (open && !with && char.IsLower(word.Text[0]) && word.Lower is not ("the" or "and" or "by"))
                open = false;
            i++;
        }
        return met;
    }

    private void Add(List<PersonRef> met, IEnumerable<NamedPerson> persons)
    {
        foreach (var named in persons)
        {
            if (Resolve(named) is { } person && !met.Exists(m => TravellerKey.Of(m) == TravellerKey.Of(person)))
                met.Add(person);
        }
    }

    /// <summary>Who is meant; null for the traveller's own people and for names without an office that nobody bears.</summary>
    public PersonRef? Resolve(NamedPerson named)
    {
        string[] owners = named.Owner.Length > 0 ? [named.Owner, host.Code] : [.. host.Reach];
        foreach (var owner in owners.Distinct())
        {
            if ((named.Name.Length > 0 || owner == owners[0]) && tables.People.Find(named, owner, day) is { } person)
                return owner == home ? null : PersonFinder.RefOf(person);
        }
        if (named.Name.Length == 0)
            return named.Title.Label.Length == 0 || named.Owner.Length == 0 || owners[0] == home ? null
                : tables.People.Unlisted(named, owners[0]);
        if (home != host.Code && tables.People.Find(named, home, day) is not null)
            return null;
        if ((named.Owner.Length != 2 || named.Title == RecordTitle.None) && tables.People.FindAnywhere(named, day) is { } elsewhere)
            return PersonFinder.RefOf(elsewhere);
        return named.Title == RecordTitle.None || owners[0] == home ? null : tables.People.Unlisted(named, owners[0]);
    }

    /// <summary>The persons of one group of words: owners, titles, names, more names.</summary>
    private (IReadOnlyList<NamedPerson> Persons, int Words) Group(IReadOnlyList<RemarkWord> words, int at)
    {
        // "former South African President Mandela"
        var former = words[at].IsOpen && RecordWords.Former.Contains(words[at].Lower);
        var i = former ? at + 1 : at;
        var (owners, owned) = OwnersBefore(words, i);
        i += owned;
        if (tables.Titles.Read(words, i) is not { } read)
            return owned > 0 && owners.Count > 0 ? ([], owned) : Untitled(words, at);
        read.Title = read.Title with { IsFormer = former || read.Title.IsFormer };
        i += read.Words;
        if (!words[i - 1].IsOpen && !(read.Title.IsPlural && words[i - 1].After == ','))
            return (Offices(read.Title, owners), i - at);
        if (i < words.Count && words[i].Lower == "of")
            return OfficesOf(words, read.Title, at, i);
        var persons = new List<NamedPerson>();
        while (NameReader.Length(words, i) is var length and > 0 && (persons.Count == 0 || read.Title.IsPlural))
        {
            if (RecordWords.EventNouns.Contains(words[i].Lower))
                break;
            var name = NameReader.Text(words, i, length);
            i += length;
            var owner = owners.Count > 0 ? owners[Math.Min(persons.Count, owners.Count - 1)] : "";
            if (i < words.Count && words[i - 1].IsOpen && words[i].Lower == "of" && Owner(words, i + 1) is { } behind)
                (owner, i) = (behind.Owner, i + 1 + behind.Words);
            persons.Add(new(read.Title with { IsPlural = false }, name, owner));
            if (!read.Title.IsPlural || i >= words.Count || !(words[i - 1].After == ',' || words[i].Lower == "and"))
                break;
            var next = words[i].Lower == "and" ? i + 1 : i;
            if (OwnersBefore(words, next).Words > 0 || tables.Titles.Read(words, next) is not null)
                break;
            i = next;
        }
        return persons.Count > 0 ? (persons, i - at) : (Offices(read.Title, owners), i - at);
    }

    // "the Foreign Ministers of France, Germany, and the United Kingdom"
    private (IReadOnlyList<NamedPerson> Persons, int Words) OfficesOf(IReadOnlyList<RemarkWord> words, RecordTitle title, int at, int i)
    {
        var owners = new List<string>();
        var next = i + 1;
        while (Owner(words, next) is { } owner)
        {
            owners.Add(owner.Owner);
            i = next += owner.Words;
            if (!title.IsPlural || next >= words.Count || !(words[next - 1].After == ',' || words[next].Lower == "and"))
                break;
            if (words[next].Lower == "and")
                next++;
        }
        return (Offices(title, owners), Math.Max(i, at + 1) - at);
    }

    private IReadOnlyList<NamedPerson> Offices(RecordTitle title, IReadOnlyList<string> owners) => title switch
    {
        { Office: RecordOffice.Honour or RecordOffice.Other } or { IsFormer: true } => [],
        // "the Heads of State and Government of …" says who was there, not that each was met.
        { IsPlural: true, Label: "" } or { Office: RecordOffice.Leader } => [],
        // "NATO Foreign Ministers" are those of its members.
        { IsPlural: true } => [.. owners.Where(o => tables.World.Country(o) is not null)
            .Select(o => new NamedPerson(title with { IsPlural = false }, "", o))],
        _ => [new(title, "", owners.Count > 0 ? owners[^1] : "")],
    };

    private (IReadOnlyList<NamedPerson> Persons, int Words) Untitled(IReadOnlyList<RemarkWord> words, int at)
    {
        var length = NameReader.Length(words, at);
        return length < 2 ? ([], 0) : ([new(RecordTitle.None, NameReader.Text(words, at, length), "")], length);
    }

    /// <summary>Adjectives and names in front of a title: "British", "the Canadian, Mexican, and Venezuelan".</summary>
    private (List<string> Owners, int Words) OwnersBefore(IReadOnlyList<RemarkWord> words, int at)
    {
        var owners = new List<string>();
        var (i, end) = (at, at);
        while (i < words.Count && Owner(words, i) is { } owner)
        {
            owners.Add(owner.Owner);
            i = end = i + owner.Words;
            while (i < words.Count && owners.Count > 0 && words[i].Lower == "and")
                i++;
        }
        return (owners, end - at);
    }

    private (string Owner, int Words)? Owner(IReadOnlyList<RemarkWord> words, int at)
    {
        var skip = at < words.Count && words[at].Lower is "the" or "then" ? 1 : 0;
        for (var length = 4; length > 0; length--)
        {
            var end = at + skip + length;
            if (end > words.Count || !words[at + skip].IsCapital || !Enumerable.Range(at + skip, length - 1).All(i => words[i].IsOpen))
                continue;
            var folded = string.Join(' ', words.Skip(at + skip).Take(length).Select(w => w.Lower));
            var raw = string.Join(' ', words.Skip(at + skip).Take(length).Select(w => w.Text));
            if (tables.Countries.Find(raw, day) is { } country)
                return (country.Code, skip + length);
            if (folded.Length > 1 && tables.World.OrganisationNamed(raw) is { } body)
                return (body.Id, skip + length);
        }
        return null;
    }
}
