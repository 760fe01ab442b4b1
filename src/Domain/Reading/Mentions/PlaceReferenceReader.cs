using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds places described instead of named: "the capital", "Kenya's capital", "the city", "here", "the kingdom".</summary>
internal sealed class PlaceReferenceReader(WorldTables world, MentionWords vocabulary)
{
    /// <summary>Adds the descriptions of a sentence to its drafts.</summary>
    public void Read(SentenceWords words, List<Draft> drafts)
    {
        if (words.Sentence.Kind != SentenceKind.Body)
            return;
        var named = drafts.Count;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Folded[i];
            if (words.IsCapital[i] || word.Length < 4)
                continue;
            var draft = word == "capital" ? Capital(words, i, drafts)
                : word == "here" ? Here(words, i)
                : vocabulary.TownNouns.Contains(word) ? Described(words, i, PlaceReference.Town)
                : vocabulary.CountryNouns.Contains(word) ? Described(words, i, PlaceReference.Country)
                : null;
            if (draft is not null && !IsTaken(drafts, named, draft))
                drafts.Add(draft);
        }
    }

    private Draft? Capital(SentenceWords words, int at, List<Draft> drafts)
    {
        if (words.TagAt(at + 1) is Tag.NN or Tag.NNS && words.At(at + 1) is not "city")
            return null;
        if (words.IsPossessive(at - 1))
        {
            var owner = drafts.Find(d => d.End == at - 1 && d.Kind == EntityKind.Country);
            return owner is null ? null : Of(owner, words, owner.Start, at + 1);
        }
        if (drafts.Find(d => d.End == at && d.Kind == EntityKind.Country) is { } front)
            return Of(front, words, front.Start, at + 1);
        if (words.At(at + 1) is "of")
        {
            var next = words.At(at + 2) is "the" ? at + 3 : at + 2;
            var whole = drafts.Find(d => d.Start == next && d.Kind == EntityKind.Country);
            return whole is null ? null : Of(whole, words, at, whole.End);
        }
        return words.At(at - 1) is "the" or "its" ? New(words, at - 1, at + 1, PlaceReference.Capital) : null;
    }

    private Draft Of(Draft country, SentenceWords words, int start, int end)
    {
        var draft = New(words, start, end, PlaceReference.Capital);
        draft.Country = world.Countries[country.Candidates[0]].Code;
        return draft;
    }

    // "arrived here", "on a visit here": not the "here" of what somebody is quoted with.
    private static Draft? Here(SentenceWords words, int at)
    {
        if (words.TagAt(at - 1) is not (Tag.VBD or Tag.VBN or Tag.VBZ or Tag.VBG or Tag.VB or Tag.NN or Tag.NNS))
            return null;
        for (var i = 0; i < at; i++)
        {
            if (words.Tokens[i].Tag == Tag.OpenQuote)
                return null;
        }
        return New(words, at, at + 1, PlaceReference.Here);
    }

    // "in the port city", "visited the kingdom"; as a subject such a noun acts, and nobody travels there.
    private Draft? Described(SentenceWords words, int at, PlaceReference reference)
    {
        if (words.TagAt(at + 1) is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS || words.At(at + 1) is "of" || words.IsPossessive(at + 1))
            return null;
        var start = at;
        while (start > 0 && at - start < 3 && words.TagAt(start - 1) is Tag.NN or Tag.JJ && !words.IsCapital[start - 1])
            start--;
        if (words.At(start - 1) is not "the")
            return null;
        var before = words.At(start - 2);
        return vocabulary.Ways.Contains(before) || vocabulary.Motions.Contains(before) || before is "in"
            ? New(words, start - 1, at + 1, reference)
            : null;
    }

    private static Draft New(SentenceWords words, int start, int end, PlaceReference reference) => new()
    {
        Words = words,
        Start = start,
        End = end,
        NameStart = start,
        NameEnd = end,
        Kind = EntityKind.Place,
        Form = MentionForm.Description,
        Reference = reference,
    };

    private static bool IsTaken(List<Draft> drafts, int named, Draft draft)
    {
        for (var i = 0; i < named; i++)
        {
            if (drafts[i].Start < draft.End && draft.Start < drafts[i].End && drafts[i].Kind != EntityKind.Country)
                return true;
        }
        return false;
    }
}
