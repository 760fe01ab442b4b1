using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds whom offices, descriptions and pronouns refer to, sentence after sentence.</summary>
internal sealed class ReferenceResolver(WorldTables world, PeopleChooser people, DateOnly? day, Place? dateline)
{
    private readonly Salience salience = new(world.Offices) { Reference = day };
    private readonly OfficeFinder offices = new(world, people, day);
    private readonly PlaceResolver places = new(world, dateline);

    /// <summary>Settles the descriptions of a sentence and adds its pronouns.</summary>
    public void Resolve(SentenceWords words, List<Draft> drafts)
    {
        salience.NextSentence(words.Sentence);
        var pronouns = PronounReader.Read(words, drafts);
        drafts.AddRange(pronouns);
        drafts.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Dropped)
                continue;
            if (draft.Form == MentionForm.Pronoun)
                ResolvePronoun(draft);
            else if (draft is { Kind: EntityKind.Person, Form: MentionForm.Description })
                ResolveDescription(draft, drafts, i);
            else if (draft.Reference != PlaceReference.None)
                places.Resolve(draft);
            Note(draft);
        }
    }

    private void Note(Draft draft)
    {
        if (draft.Dropped || draft.Name.Length == 0)
            return;
        if (draft.Members.Count == 0 && draft.Kind is EntityKind.Person or EntityKind.Office)
            salience.Note(draft, people.Find(draft));
        else if (draft.Kind is EntityKind.Country or EntityKind.Place)
        {
            salience.NoteCountry(draft.Country);
            places.Note(draft);
        }
    }

    private void ResolvePronoun(Draft draft)
    {
        if (draft.Members.Count > 0)
            return;
        var count = CountIn(draft);
        if (count > 0 || draft.Words.Tokens[draft.Start].Lower is "they" or "them" or "their")
        {
            var members = salience.LatestGroup(count);
            if (members.Count < 2)
                draft.Dropped = true;
            else
                Join(draft, members);
            return;
        }
        if (salience.Best(draft) is { } best)
            Copy(draft, best);
        else
            draft.Dropped = true;
    }

    private void ResolveDescription(Draft draft, List<Draft> drafts, int index)
    {
        if (Appositive(draft, drafts, index) is { } same)
        {
            Copy(draft, same);
            if (people.Find(same) is { } person)
                Learn(person, draft);
            return;
        }
        if (draft.IsElsewhere || draft.IsIndefinite)
        {
            draft.Dropped = true;
            return;
        }
        if (draft.Title!.IsPlural)
        {
            ResolvePlural(draft);
            return;
        }
        if (draft.Possessor.Length > 0 && draft.Owners.Count == 0 && salience.CountryOf(draft.Possessor) is { Length: > 0 } owner)
            draft.Owners.Add(owner);
        if (offices.Settle(draft))
            return;
        if (salience.Described(draft) is { } referent)
            Copy(draft, referent);
        else if (!offices.SettleByCountry(draft, salience.LatestCountry))
            draft.Dropped = true;
    }

    // "Pavel Zarubin, the Kremlin correspondent of …": the description behind the comma is the one before it.
    private static Draft? Appositive(Draft draft, List<Draft> drafts, int index)
    {
        if (!draft.Words.IsComma(draft.Start - 1) || draft.Title!.IsPlural)
            return null;
        for (var i = index - 1; i >= 0; i--)
        {
            if (drafts[i].End == draft.Start - 1 && drafts[i].Kind == EntityKind.Person && drafts[i].Form == MentionForm.Name
                && !drafts[i].Dropped)
                return drafts[i];
        }
        return null;
    }

    private void ResolvePlural(Draft draft)
    {
        if (draft.Owners.Count > 0)
        {
            if (!offices.SettlePlural(draft))
                draft.Dropped = true;
            return;
        }
        var count = CountIn(draft);
        var members = count == 0 ? [] : salience.LatestGroup(count);
        if (members.Count < 2)
            draft.Dropped = true;
        else
            Join(draft, members);
    }

    private void Learn(ArticlePerson person, Draft description)
    {
        if (!person.Titles.Contains(description.Title!))
            person.Titles.Add(description.Title!);
        person.Official |= description.Title!.IsOfficial;
        if (person.Country.Length == 0 && description.Owners.Find(o => world.Country(o) is not null) is { } country)
            person.Country = country;
    }

    private static int CountIn(Draft draft)
    {
        for (var i = Math.Max(draft.Start - 1, 0); i < draft.End; i++)
        {
            switch (draft.Words.At(i))
            {
                case "two" or "both" or "pair" or "duo":
                    return 2;
                case "three":
                    return 3;
                case "four":
                    return 4;
            }
        }
        return 0;
    }

    private static void Join(Draft draft, List<Draft> members)
    {
        draft.Kind = EntityKind.Person;
        draft.Members = members.ConvertAll(m => new PersonRef(m.Name, m.EntityId));
        draft.Name = string.Join(", ", members.ConvertAll(m => m.Name));
        draft.Official = members.TrueForAll(m => m.Official);
    }

    private static void Copy(Draft to, Draft from)
    {
        to.Kind = from.Kind;
        to.Person = from.Person;
        to.EntityId = from.EntityId;
        to.Name = from.Name;
        to.Country = from.Country;
        to.Official = from.Official;
        to.Gender = from.Gender;
    }
}
