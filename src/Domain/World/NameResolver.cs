using System.Globalization;
using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>Answers whom or what a name or the description of an office stands for on a day.</summary>
internal sealed class NameResolver(WorldTables world)
{
    private const int Most = 20;

    public IReadOnlyList<Candidate> Resolve(string name, DateOnly? on)
    {
        var folded = NameFolder.Fold(name);
        if (folded.StartsWith("the ", StringComparison.Ordinal))
            folded = folded[4..];
        if (folded.Length == 0)
            return [];
        var found = new List<Candidate>();
        AddOffices(found, folded, on);
        AddNamed(found, name, folded);
        AddPersons(found, folded, on);
        found.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.Id, b.Id));
        var seen = new HashSet<(WorldKind, string)>();
        found.RemoveAll(c => !seen.Add((c.Kind, c.Id)));
        return found.Count > Most ? found.GetRange(0, Most) : found;
    }

    private static string Day(DateOnly? on) => on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "the latest known day";

    // "russian president", "president of kazakhstan", "uk prime minister", "un secretary general": the country stands before
    // or behind "of", the words for the office are the rest.
    private void AddOffices(List<Candidate> found, string folded, DateOnly? on)
    {
        var of = folded.IndexOf(" of ", StringComparison.Ordinal);
        while (of > 0)
        {
            var owner = folded[(of + 4)..];
            AddHolders(found, folded[..of], owner.StartsWith("the ", StringComparison.Ordinal) ? owner[4..] : owner, on);
            of = folded.IndexOf(" of ", of + 1, StringComparison.Ordinal);
        }
        for (var space = folded.IndexOf(' ', StringComparison.Ordinal); space > 0; space = folded.IndexOf(' ', space + 1))
        {
            var owner = folded.AsSpan(0, space);
            AddHolders(found, folded[(space + 1)..], owner.ToString(), on);
            if (owner.EndsWith("s"))
                AddHolders(found, folded[(space + 1)..], owner[..^1].ToString(), on);
        }
    }

    private void AddHolders(List<Candidate> found, string phrase, string owner, DateOnly? on)
    {
        if (world.Offices.Title(phrase) is not { } title || title.Use is OfficeUse.Honorific or OfficeUse.Untabled)
            return;
        foreach (var entry in world.Names.Find(owner))
        {
            var key = entry.Kind switch
            {
                NameKind.Country or NameKind.Demonym => world.Countries[entry.Index].Code,
                NameKind.Organisation => world.Organisations[entry.Index].Id,
                _ => null,
            };
            if (key is null)
                continue;
            var score = 1.0;
            foreach (var holder in world.Offices.HoldersOf(key, title, on))
            {
                var end = holder.Term.End?.ToString() ?? "now";
                var reason = $"{holder.Term.Title}, {key}, on {Day(on)}: held from {holder.Term.Start} to {end}";
                found.Add(new(WorldKind.Person, holder.Person.Id, holder.Person.Name, score, reason));
                score *= 0.8;
            }
        }
    }

    private void AddNamed(List<Candidate> found, string name, string folded)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        foreach (var entry in world.Names.Find(folded))
        {
            var exact = WorldTables.IsSpelt(entry, bare) ? 1 : 0.5;
            switch (entry.Kind)
            {
                case NameKind.Country or NameKind.Demonym or NameKind.Metonym:
                    var country = world.Countries[entry.Index];
                    var how = entry.Kind switch
                    {
                        NameKind.Country => "name",
                        NameKind.Demonym => "people or adjective",
                        _ => "seat of the government",
                    };
                    found.Add(new(WorldKind.Country, country.Code, country.Name, 0.95 * exact, $"{how} of {country.Name}"));
                    break;
                case NameKind.Place:
                    found.Add(OfPlace(world.Places[entry.Index]));
                    break;
                case NameKind.Organisation:
                    var body = world.Organisations[entry.Index];
                    found.Add(new(WorldKind.Organisation, body.Id, body.Name, 0.9 * exact, $"name or alias of the {body.Kind}"));
                    break;
                default:
                    var outlet = world.Outlets[entry.Index];
                    found.Add(new(WorldKind.Outlet, outlet.Id, outlet.Name, 0.85 * exact, "name or alias of the outlet"));
                    break;
            }
        }
    }

    private static Candidate OfPlace(Place place)
    {
        var country = place.Country.Length > 0 ? place.Country : "no single country";
        var reason = place.IsCapital ? $"capital of {country}" : $"{place.Kind} in {country}";
        return new(WorldKind.Place, place.Id, place.Name, Math.Min(0.92, 0.3 + place.Weight * 0.07), reason);
    }

    private void AddPersons(List<Candidate> found, string folded, DateOnly? on)
    {
        foreach (var entry in world.PersonNames.Full.Find(folded))
            found.Add(OfPerson(world.Persons[entry.Index], on, 0.8, "full name"));
        foreach (var entry in world.PersonNames.Surnames.Find(folded))
            found.Add(OfPerson(world.Persons[entry.Index], on, 0.45, "surname"));
        if (found.Count > 0)
            return;
        foreach (var index in world.PersonNames.SoundingLike(folded))
            found.Add(OfPerson(world.Persons[index], on, 0.5, "sounds like the name"));
    }

    private static Candidate OfPerson(Person person, DateOnly? on, double start, string how)
    {
        var term = person.TermOn(on);
        var office = term is null ? $"no office on {Day(on)}" : $"{term.Title}, {term.Country}{term.Organisation}, on {Day(on)}";
        var weight = person.WeightOn(on) * (start < 0.6 ? 0.04 : 0.02);
        return new(WorldKind.Person, person.Id, person.Name, start + weight, $"{how}; {office}");
    }
}
