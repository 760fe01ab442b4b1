using System.Collections.Concurrent;
using System.Collections.Frozen;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;
using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Finds whom a diary means by a title, a name and a country on a day.</summary>
internal sealed class PersonFinder
{
    /// <summary>Below this a name is somebody else's.</summary>
    private const double LeastFit = 0.85;

    /// <summary>One who bears the name and an office around that day is meant even in an odd spelling of the given name.</summary>
    private const double LeastFitInOffice = 0.45;

    /// <summary>Begins the ids of people outside the tables.</summary>
    public const string OwnKeys = "x-";

    private const int DaysAround = 100;
    private const int DaysOfFull = 365 * 25;

    private readonly FrozenDictionary<string, RecordPerson[]> byOwner;
    private readonly Lazy<ILookup<string, (string Owner, RecordPerson Person)>> bySound;
    private readonly ConcurrentDictionary<(string Owner, string Name), (RecordPerson Person, double Fit)[]> fits = new();
    private readonly WorldTables world;

    public PersonFinder(WorldTables world)
    {
        this.world = world;
        byOwner = world.Persons.Concat(LeaderTable.Read(TableText.Open("leaders-past")))
            .SelectMany(p => p.Terms.Select(OwnerOf).Distinct().Select(owner => (Owner: owner, Person: p)))
            .GroupBy(p => p.Owner, p => new RecordPerson(p.Person, world.PersonNames.IsFamilyFirst(p.Owner)), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        bySound = new(() => byOwner.SelectMany(o => o.Value.SelectMany(p => p.Words.Select(w => w.Sound).Distinct()
            .Select(s => (Sound: s, Owner: o.Key, Person: p))))
            .ToLookup(p => p.Sound, p => (p.Owner, p.Person), StringComparer.Ordinal));
    }

    /// <summary>The person of the tables who is meant, or null.</summary>
    /// <param name="named">Title and name as the diary has them.</param>
    /// <param name="owner">The country or body to look in.</param>
    /// <param name="day">The day of the stop.</param>
    public Person? Find(NamedPerson named, string owner, DateOnly day)
    {
        if (!byOwner.TryGetValue(owner, out var persons))
            return null;
        return named.Name.Length == 0 ? Holder(persons, named.Title, owner, day) : Best(persons, named, owner, day);
    }

    /// <summary>The one person anywhere who bears the name and such an office on the day, or null.</summary>
    public Person? FindAnywhere(NamedPerson named, DateOnly day)
    {
        var words = NameWord.Of(named.Name);
        Person? found = null;
        foreach (var (owner, person) in words.Length == 0 ? [] : bySound.Value[words[^1].Sound])
        {
            if (!person.Person.Terms.Any(t => OwnerOf(t) == owner
                && (t.DaysAway(day) <= DaysAround || (named.Title.IsFormer && t.Start?.First <= day)) && Points(named.Title, t))
                || person.Fit(words) < 0.95)
                continue;
            if (found is not null && found.Id != person.Person.Id)
                return null;
            found = person.Person;
        }
        return found;
    }

    /// <summary>Somebody outside the tables: the name alone, with a key that keeps one-word names of two countries apart.</summary>
    public PersonRef Unlisted(NamedPerson named, string owner)
    {
        if (named.Name.Length == 0)
            return new($"{named.Title.Label} of {NameOf(owner)}");
        var words = NameFolder.Fold(named.Name).Split(' ').Count(w => w.Length > 2);
        return words > 1 || owner.Length == 0
            ? new(named.Name)
            : new(named.Name, $"{OwnKeys}{owner.ToLowerInvariant()}-{NameFolder.Fold(named.Name).Replace(' ', '-')}");
    }

    /// <summary>A person of the tables as claims name them.</summary>
    public static PersonRef RefOf(Person person) => new(person.Name, person.Id);

    /// <summary>The holder of an office that is named alone; null when several share it.</summary>
    private static Person? Holder(RecordPerson[] persons, RecordTitle title, string owner, DateOnly day)
    {
        Person? found = null;
        foreach (var person in persons)
        {
            if (!person.Person.Terms.Any(t => OwnerOf(t) == owner && t.Covers(day) && t.Start is not null && Points(title, t)
                && IsCalled(title, t)))
                continue;
            if (found is not null)
                return null;
            found = person.Person;
        }
        return title.Office is RecordOffice.Other or RecordOffice.Honour ? null : found;
    }

    private Person? Best(RecordPerson[] persons, NamedPerson named, string owner, DateOnly day)
    {
        var words = NameWord.Of(named.Name);
        if (words.Length == 0)
            return null;
        var fitting = fits.GetOrAdd(
            (owner, named.Name), _ => [.. persons.Select(p => (Person: p, Fit: p.Fit(words))).Where(p => p.Fit >= LeastFitInOffice)]);
        (Person? Person, double Score) best = default;
        var tie = false;
        foreach (var (person, fit) in fitting)
        {
            var score = Score(person, fit, words.Length, named.Title, owner, day);
            if (score <= 0)
                continue;
            tie = best.Person is not null && Math.Abs(score - best.Score) < 0.02
                ? best.Person.Id != person.Person.Id
                : score < best.Score && tie;
            if (score > best.Score)
                best = (person.Person, score);
        }
        return tie ? null : best.Person;
    }

    private static double Score(RecordPerson person, double fit, int words, RecordTitle title, string owner, DateOnly day)
    {
        var score = 0.0;
        foreach (var term in person.Person.Terms)
        {
            if (OwnerOf(term) != owner)
                continue;
            var away = term.DaysAway(day);
            var points = Points(title, term);
            // A surname behind a high title is not that of the holder's kin or minister.
            if (words == 1 && !points && !Leads(term) && IsHigh(title.Office))
                continue;
            var near = away <= DaysAround || (title.IsFormer && (term.Start is not { } start || start.First <= day.AddDays(300)));
            var full = words > 1 && fit >= LeastFit && away <= DaysOfFull;
            if (!(near && (fit >= LeastFit || (points && away == 0))) && !full)
                continue;
            score = Math.Max(score, fit + (points ? 0.4 : 0) + (away == 0 ? 0.3 : 0) - Math.Min(0.3, away / 20_000.0));
        }
        return score;
    }

    private static bool IsHigh(RecordOffice office) => office is not (RecordOffice.Other or RecordOffice.Honour or RecordOffice.Leader);

    private static bool Leads(Term term) => term.Office != OfficeKind.Other
        || RecordWords.LeadingTitles.Any(t => term.Title.Contains(t, StringComparison.Ordinal));

    private static bool Points(RecordTitle title, Term term) => title.Office switch
    {
        RecordOffice.Leader =>
            term.Office is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.Monarch or OfficeKind.Other
                or OfficeKind.OrganisationHead,
        RecordOffice.HeadOfState => term.Office is OfficeKind.HeadOfState or OfficeKind.Monarch or OfficeKind.OrganisationHead,
        RecordOffice.HeadOfGovernment => term.Office == OfficeKind.HeadOfGovernment,
        RecordOffice.ForeignMinister => term.Office == OfficeKind.ForeignMinister,
        RecordOffice.VicePresident => term.Office == OfficeKind.VicePresident,
        RecordOffice.OrganisationHead => term.Office == OfficeKind.OrganisationHead,
        RecordOffice.VicePremier => term.Office == OfficeKind.Other && term.Title.Contains("Deputy", StringComparison.Ordinal),
        _ => title.Label.Length > 0 && term.Title.Contains(title.Label, StringComparison.OrdinalIgnoreCase),
    };

    // "the President" of a kingdom is nobody.
    private static bool IsCalled(RecordTitle title, Term term) => title.Office != RecordOffice.HeadOfState || title.Label.Length == 0
        || term.Title.Contains(title.Label, StringComparison.OrdinalIgnoreCase);

    private static string OwnerOf(Term term) => term.Country.Length > 0 ? term.Country : term.Organisation;

    private string NameOf(string owner) => world.Country(owner) is { } country
        ? country.TakesArticle ? $"the {country.Name}" : country.Name
        : world.Organisation(owner)?.Name ?? owner;
}
