using Motorcade.Domain.Language;
using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Decides who is meant by the names of an article: full names first, then surnames, by office, country and date.</summary>
internal sealed class PeopleChooser(WorldTables world, DateOnly? day, IReadOnlySet<string> countries)
{
    private const double KnownAlone = 7;
    private readonly List<ArticlePerson> people = [];

    /// <summary>Those named in the article so far.</summary>
    public IReadOnlyList<ArticlePerson> People => people;

    /// <summary>Resolves the persons of all drafts; drops what turns out to be nobody.</summary>
    public void Choose(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (IsNamed(draft) && (draft.NameEnd - draft.NameStart > 1 || draft.Candidates.Count > 0))
                ChooseFull(draft);
        }
        foreach (var draft in drafts)
        {
            if (IsNamed(draft) && draft.EntityId.Length == 0 && draft.Name.Length == 0)
                ChooseSingle(draft);
            else if (draft is { Kind: EntityKind.Place, IsLocative: false, IsUnlistedPlace: false, Form: MentionForm.Name })
                ReclaimPlace(draft);
        }
    }

    /// <summary>Tells all mentions of a person what the article says of him anywhere.</summary>
    public void Spread(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Kind != EntityKind.Person || draft.Dropped || Find(draft) is not { } person)
                continue;
            draft.Official |= person.Official;
            if (draft.Country.Length == 0)
                draft.Country = person.Country;
        }
    }

    /// <summary>The person behind a draft that was resolved, or null.</summary>
    public ArticlePerson? Find(Draft draft)
    {
        if (draft.Person is { } known)
            return Named(known);
        foreach (var person in people)
        {
            if (person.Person is null && person.Name == draft.Name)
                return person;
        }
        return null;
    }

    /// <summary>The named person that a person of the tables is, or null.</summary>
    public ArticlePerson? Named(Person person)
    {
        foreach (var named in people)
        {
            if (named.Person == person)
                return named;
        }
        return null;
    }

    private ArticlePerson? Unlisted(string folded)
    {
        foreach (var person in people)
        {
            if (person.Person is null && person.Folded == folded)
                return person;
        }
        return null;
    }

    private static bool IsNamed(Draft draft) => draft.Kind == EntityKind.Person && draft.NameEnd > draft.NameStart && !draft.Dropped;

    private void ChooseFull(Draft draft)
    {
        var folded = NameFolder.Fold(draft.NameText);
        var best = Best(draft, draft.Candidates, folded) ?? BestSounding(draft, folded);
        if (best is null && draft.NameEnd - draft.NameStart == 1)
            return;
        Settle(draft, best, folded);
    }

    private Person? Best(Draft draft, List<int> candidates, string folded)
    {
        Person? best = null;
        var score = double.MinValue;
        foreach (var index in candidates)
        {
            var person = world.Persons[index];
            var value = person.WeightOn(day) + Support(draft, person);
            if (value > score && IsAlive(person))
                (best, score) = (person, value);
        }
        return best is not null && Contradicts(draft, best) && !SharesWords(best, folded) ? null : best;
    }

    // A name of the tables with another country's office in the text: only a namesake when hardly anything speaks for the person.
    private bool Contradicts(Draft draft, Person person) =>
        draft.Owners.Count > 0 && Support(draft, person) <= 0 && person.WeightOn(day) < 2;

    private static bool SharesWords(Person person, string folded) => person.FoldedName == folded && person.Terms.Count > 2;

    private bool IsAlive(Person person) =>
        day is not { } on || person.Birth is not { } birth || (on.Year - birth.Year < 105 && on.Year > birth.Year + 15);

    private double Support(Draft draft, Person person)
    {
        var support = 0.0;
        foreach (var term in person.Terms)
        {
            var near = term.Covers(day) ? 1 : 0.5;
            if (draft.Owners.Contains(term.Country) || draft.Owners.Contains(term.Organisation))
                support = Math.Max(support, 10 * near);
            else if (countries.Contains(term.Country))
                support = Math.Max(support, 3 * near);
        }
        return support;
    }

    private Person? BestSounding(Draft draft, string folded)
    {
        if (draft.NameEnd - draft.NameStart < 2)
            return null;
        var found = draft.Weak.Count > 0 ? draft.Weak : world.PersonNames.SoundingLike(folded);
        Person? best = null;
        var score = 0.0;
        foreach (var index in found)
        {
            var person = world.Persons[index];
            var value = person.WeightOn(day) + Support(draft, person);
            if (value > score && IsAlive(person) && SoundsFull(person, folded))
                (best, score) = (person, value);
        }
        return score >= KnownAlone ? best : HolderSounding(draft, folded);
    }

    private static bool SoundsFull(Person person, string folded)
    {
        var key = SoundKey.Of(folded);
        if (SoundKey.Of(person.FoldedName) == key)
            return true;
        foreach (var alias in person.Aliases)
        {
            if (SoundKey.Of(NameFolder.Fold(alias)) == key)
                return true;
        }
        return false;
    }

    // "Tajik President Imomali Rakhmon": whoever holds the office and has a surname that sounds so.
    private Person? HolderSounding(Draft draft, string folded)
    {
        if (draft.Title is not { } title)
            return null;
        var surname = SoundKey.Of(folded.AsSpan(Particles.SurnameStart(folded)));
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        var start = space > 0 ? SoundKey.Of(folded.AsSpan(0, space)) : surname;
        foreach (var owner in draft.Owners)
        {
            foreach (var holder in world.Offices.HoldersOf(owner, title, draft.IsFormer ? null : day))
            {
                var words = holder.Person.SoundWords;
                if (Array.IndexOf(words, surname) >= 0 && (space < 0 || words.Length == 1 || Array.IndexOf(words, start) >= 0))
                    return holder.Person;
            }
        }
        return null;
    }

    private void ChooseSingle(Draft draft)
    {
        var folded = NameFolder.Fold(draft.NameText);
        if (Remembered(draft, folded) is { } known)
        {
            Adopt(draft, known);
            return;
        }
        var best = draft.NeedsMemory ? null : BestSurname(draft) ?? HolderSounding(draft, folded);
        if (best is null && draft.Title is null)
        {
            draft.Dropped = true;
            return;
        }
        Settle(draft, best, folded);
    }

    // "Bush" is a town on the Nile, but not in an article on George W. Bush.
    private void ReclaimPlace(Draft draft)
    {
        if (draft.End - draft.Start > 1 || Remembered(draft, draft.Words.At(draft.Start)) is not { } person)
            return;
        draft.Dropped = false;
        draft.Metonym = false;
        draft.Kind = EntityKind.Person;
        Adopt(draft, person);
    }

    private ArticlePerson? Remembered(Draft draft, string folded)
    {
        ArticlePerson? found = null;
        foreach (var person in people)
        {
            if (!person.Surnames.Contains(folded))
                continue;
            if (found is null || (draft.Title is { } title && person.Titles.Contains(title)))
                found = person;
        }
        return found;
    }

    private Person? BestSurname(Draft draft)
    {
        Person? best = null;
        var score = 0.0;
        foreach (var index in draft.Weak)
        {
            var person = world.Persons[index];
            var value = person.WeightOn(day) + Support(draft, person) + (BearsTitle(draft, person) ? 4 : 0);
            if (value > score)
                (best, score) = (person, value);
        }
        var needed = draft.Owners.Count > 0 ? 10 : draft.Title is { IsOfficial: true } ? KnownAlone + 1 : KnownAlone + 2;
        return score >= needed ? best : null;
    }

    private bool BearsTitle(Draft draft, Person person)
    {
        if (draft.Title is not { } title || title.Use is OfficeUse.Honorific or OfficeUse.Untabled)
            return false;
        return world.Offices.Bears(person, title, day);
    }

    private void Settle(Draft draft, Person? best, string folded)
    {
        var known = best is null ? Unlisted(folded) : Named(best);
        if (known is null)
        {
            var name = best is null ? draft.NameText : NameOf(best, draft, folded);
            known = new() { Name = name, Folded = folded, Person = best, Gender = best?.Gender ?? Gender.Unknown };
            people.Add(known);
        }
        NoteSurnames(known, folded, best);
        Adopt(draft, known);
    }

    // The tables' name, unless the article's own full name could not be recognised in it: Chandrikapersad for Chan.
    private static string NameOf(Person person, Draft draft, string folded)
    {
        if (draft.NameEnd - draft.NameStart < 2 || person.FoldedName == folded)
            return person.Name;
        var table = person.SoundWords;
        var text = SoundKey.Of(folded).Split(' ');
        var (few, many) = table.Length < text.Length ? (table, text) : (text, table);
        return Array.TrueForAll(few, w => Array.IndexOf(many, w) >= 0) ? person.Name : draft.NameText;
    }

    private void NoteSurnames(ArticlePerson person, string folded, Person? best)
    {
        Remember(person, folded);
        var start = Particles.SurnameStart(folded);
        var last = folded.LastIndexOf(' ') + 1;
        Remember(person, folded[start..]);
        Remember(person, folded[last..]);
        if (best is not null)
        {
            var table = best.FoldedName;
            Remember(person, table[(table.LastIndexOf(' ') + 1)..]);
        }
        var first = folded.IndexOf(' ', StringComparison.Ordinal);
        if (first <= 0)
            return;
        var family = best?.TermOn(day)?.Country ?? (best?.Terms.Count > 0 ? best.Terms[0].Country : "");
        if (world.PersonNames.IsFamilyFirst(family) || (best is null && !world.PersonNames.IsGivenName(folded[..first], out _)))
            Remember(person, folded[..first]);
    }

    private static void Remember(ArticlePerson person, string word)
    {
        if (word.Length > 1 && !person.Surnames.Contains(word))
            person.Surnames.Add(word);
    }

    private void Adopt(Draft draft, ArticlePerson person)
    {
        draft.Person = person.Person;
        person.InText |= draft.Words.Sentence.Kind != SentenceKind.Clutter;
        if (draft.Title is { } title && title.Use != OfficeUse.Honorific && !person.Titles.Contains(title))
            person.Titles.Add(title);
        var term = person.Person?.TermOn(day);
        if (person.Country.Length == 0)
            person.Country = CountryOf(draft, person, term);
        person.Official |= term is not null || draft.Title is { IsOfficial: true } || person.Person?.WeightOn(day) > 0.5;
        if (person.Gender == Gender.Unknown)
            person.Gender = draft.Gender != Gender.Unknown ? draft.Gender : GenderOfName(draft);
        draft.EntityId = person.Id;
        draft.Name = person.Name;
        draft.Country = person.Country;
        draft.Official = person.Official;
        draft.Gender = person.Gender;
    }

    private string CountryOf(Draft draft, ArticlePerson person, Term? term)
    {
        foreach (var owner in draft.Owners)
        {
            if (owner.Length == 2 && (term is null || term.Country.Length == 0 || person.Person!.Terms.Any(t => t.Country == owner)))
                return owner;
        }
        return term?.Country ?? person.Person?.Terms.LastOrDefault(t => t.Country.Length > 0)?.Country ?? "";
    }

    private Gender GenderOfName(Draft draft)
    {
        var folded = NameFolder.Fold(draft.Words.Tokens[draft.NameStart].Text);
        return draft.NameEnd - draft.NameStart > 1 && world.PersonNames.IsGivenName(folded, out var gender) ? gender : Gender.Unknown;
    }
}
