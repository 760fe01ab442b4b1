using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Who has been spoken of lately, and how prominently: subjects before objects, the recent before the remote.</summary>
internal sealed class Salience(OfficeRegister offices)
{
    private readonly List<(Draft Draft, ArticlePerson? Person, int Sentence, double Weight)> seen = [];
    private int sentence;
    private SentenceKind kind;

    /// <summary>The country spoken of last, or empty.</summary>
    public string LatestCountry { get; private set; } = "";

    public void NextSentence(Sentence next)
    {
        sentence = next.Index;
        kind = next.Kind;
    }

    public void NoteCountry(string country)
    {
        if (country.Length > 0 && kind != SentenceKind.Clutter)
            LatestCountry = country;
    }

    /// <summary>Somebody is mentioned.</summary>
    public void Note(Draft draft, ArticlePerson? person)
    {
        if (kind == SentenceKind.Clutter)
            return;
        var weight = (IsSubject(draft) ? 3.0 : 1.0) + (draft.Official ? 0.7 : 0) + (draft.Form == MentionForm.Pronoun ? 0.3 : 0);
        if (IsPossessor(draft))
            weight -= 0.5;
        seen.Add((draft, person, sentence, weight));
    }

    /// <summary>Whom a pronoun or an age means, or null.</summary>
    public Draft? Best(Draft pronoun)
    {
        var age = PronounReader.AgeOf(pronoun.Words, pronoun.Start, pronoun.End);
        var isObject = pronoun.Words.TagAt(pronoun.Start) == Tag.PRP && pronoun.Words.At(pronoun.Start) is "him" or "her" or "them";
        return Choose(s => Agrees(s.Draft, pronoun.Gender)
            && (age is null || Fits(s.Draft, age.Value))
            && !(isObject && SharesClause(s.Draft, pronoun)));
    }

    // "Salman will receive him": the object is somebody else than the clause's own persons.
    private static bool SharesClause(Draft person, Draft pronoun)
    {
        if (person.Words != pronoun.Words || person.End > pronoun.Start)
            return false;
        var verbs = 0;
        for (var i = person.End; i < pronoun.Start; i++)
            verbs += person.Words.Tokens[i].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.TO or Tag.WP or Tag.WDT ? 1 : 0;
        return verbs <= 1;
    }

    /// <summary>Whom a description without a name means: one of the same office, or of the same country; null when nobody fits.</summary>
    public Draft? Described(Draft description)
    {
        var title = description.Title!;
        return Choose(s => Agrees(s.Draft, description.Gender)
            && (description.Owners.Count == 0 || description.Owners.Contains(s.Draft.Country))
            && Bears(s, title));
    }

    /// <summary>The country of whomever a possessive pronoun means, or empty.</summary>
    public string CountryOf(string pronoun)
    {
        if (pronoun is "its" or "their" or "our")
            return LatestCountry;
        var gender = pronoun == "her" ? Gender.Female : Gender.Male;
        return Choose(s => Agrees(s.Draft, gender))?.Country ?? "";
    }

    /// <summary>
    /// Those that "they" or "the three" mean: the last persons named side by side ("A, B and C"), else the last two; fewer than two
    /// when none fit.
    /// </summary>
    /// <param name="count">How many the text says; 0 when it does not.</param>
    public List<Draft> LatestGroup(int count)
    {
        for (var i = seen.Count - 1; i >= 0 && sentence - seen[i].Sentence < 4; i--)
        {
            var group = SideBySide(i);
            if (group.Count > 1 && (count == 0 || group.Count == count))
                return group;
        }
        return Latest(Math.Max(count, 2));
    }

    private List<Draft> Latest(int count)
    {
        var found = new List<Draft>();
        var latest = seen.Count > 0 ? seen[^1].Sentence : 0;
        for (var i = seen.Count - 1; i >= 0 && sentence - latest < 2 && seen[i].Sentence == latest; i--)
        {
            var draft = seen[i].Draft;
            if (draft.Official && !found.Exists(f => f.Name == draft.Name))
                found.Add(draft);
        }
        found.Reverse();
        return found.Count == count ? found : [];
    }

    private List<Draft> SideBySide(int last)
    {
        var group = new List<Draft> { seen[last].Draft };
        for (var i = last - 1; i >= 0 && seen[i].Draft.Words == group[0].Words && IsJoint(seen[i].Draft, group[0]); i--)
            group.Insert(0, seen[i].Draft);
        return group;
    }

    private static bool IsJoint(Draft left, Draft right)
    {
        for (var i = left.End; i < right.Start; i++)
        {
            if (!left.Words.IsComma(i) && left.Words.At(i) is not ("and" or "with" or "alongside"))
                return false;
        }
        return right.Start > left.End && right.Start - left.End <= 3 && left.Name != right.Name;
    }

    private bool Bears((Draft Draft, ArticlePerson? Person, int Sentence, double Weight) entry, OfficeTitle title)
    {
        if (entry.Person is not { } person)
            return entry.Draft.Title is { } office && office.Singular == title.Singular;
        if (person.Person is { } known && title.Use is not OfficeUse.Untabled && offices.Bears(known, title, Reference))
            return true;
        foreach (var given in person.Titles)
        {
            if (given.Singular == title.Singular || given.Phrase.EndsWith(" " + title.Phrase, StringComparison.Ordinal)
                || (title.Use == OfficeUse.Leader && given.Use is OfficeUse.HeadOfState or OfficeUse.HeadOfGovernment)
                || (given.Label.Length > 0 && given.Label == title.Label))
            {
                return true;
            }
        }
        return title.Use is OfficeUse.Untabled && title.Phrase == "minister"
            && person.Person?.TermOn(Reference)?.Office == OfficeKind.ForeignMinister;
    }

    private Draft? Choose(Func<(Draft Draft, ArticlePerson? Person, int Sentence, double Weight), bool> fits)
    {
        Draft? best = null;
        var score = 0.0;
        var sums = new Dictionary<string, double>();
        var counts = new Dictionary<string, int>();
        foreach (var entry in seen)
            counts[entry.Draft.Name] = counts.GetValueOrDefault(entry.Draft.Name) + 1;
        for (var i = seen.Count - 1; i >= 0; i--)
        {
            var entry = seen[i];
            var age = sentence - entry.Sentence;
            if (age > 8 || !fits(entry))
                continue;
            var value = entry.Weight / (1 + age * 0.8) + (age == 0 ? 1.4 : 0);
            if (entry.Person is { IsSpeaker: true })
                value *= 0.2;
            sums.TryGetValue(entry.Draft.Name, out var sum);
            sums[entry.Draft.Name] = sum = Math.Max(sum, value) + Math.Min(sum, value) * 0.3;
            // Whom the article keeps coming back to is likelier than a passing name.
            var total = sum + Math.Min(counts[entry.Draft.Name], 6) * 0.25;
            if (total > score)
                (best, score) = (entry.Draft, total);
        }
        return best;
    }

    private static bool Agrees(Draft draft, Gender gender) =>
        gender == Gender.Unknown || draft.Gender == Gender.Unknown || draft.Gender == gender;

    private bool Fits(Draft draft, int age) =>
        draft.Person is not { Birth: not null } person || Reference is not { } day || person.IsAged(age, day);

    /// <summary>The article's date, for ages.</summary>
    public DateOnly? Reference { get; init; }

    private static bool IsSubject(Draft draft)
    {
        var words = draft.Words;
        for (var i = draft.End; i < Math.Min(words.Count, draft.End + 2); i++)
        {
            if (words.Tokens[i].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD)
                return true;
            if (words.Tokens[i].Tag is not (Tag.RB or Tag.Comma))
                break;
        }
        return draft.Start <= 1;
    }

    private static bool IsPossessor(Draft draft) => draft.Words.IsPossessive(draft.End);
}
