using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Attribution;

/// <summary>Who reports what a sentence says: outlets, agencies, spokespeople, in the article's own chain.</summary>
internal sealed class SpeakerReader
{
    private readonly IReadOnlyList<string>[] speakers;
    private readonly Document document;

    public SpeakerReader(ReadingContext context)
    {
        document = context.Document;
        speakers = new IReadOnlyList<string>[document.Sentences.Length];
        for (var i = 0; i < speakers.Length; i++)
            speakers[i] = Named(context, document.Sentences[i]);
    }

    /// <summary>The speakers of a sentence, else of the one before in its paragraph.</summary>
    public IReadOnlyList<string> Of(int sentence)
    {
        if (speakers[sentence].Count > 0 || sentence == 0 || document.Sentences[sentence - 1].Paragraph != document.Sentences[sentence].Paragraph)
            return speakers[sentence];
        return speakers[sentence - 1];
    }

    private static IReadOnlyList<string> Named(ReadingContext context, Sentence sentence)
    {
        var found = new List<string>();
        foreach (var mention in context.MentionsOf[sentence.Index])
        {
            if (mention.Kind == EntityKind.Outlet || IsSpeaker(sentence, mention))
                found.Add(mention.Name);
        }

        return [.. found.Distinct()];
    }

    private static bool IsSpeaker(Sentence sentence, Mention mention)
    {
        if (mention.Kind is not (EntityKind.Person or EntityKind.Organisation) || mention.FirstToken >= sentence.ClauseOf.Length)
            return false;
        if (mention.FirstToken >= 2 && sentence.Tokens[mention.FirstToken - 1].Lower == "to" && sentence.Tokens[mention.FirstToken - 2].Lower == "according")
            return true;
        return sentence.Clauses[sentence.ClauseOf[mention.FirstToken]].Verb is { Passive: false } verb && LanguageTables.Reporting.Contains(verb.Lemma)
            && (mention.EndToken <= verb.First || mention.FirstToken == verb.Head + 1)
            && !(mention.FirstToken > 0 && sentence.Tokens[mention.FirstToken - 1].Tag is Tag.IN or Tag.TO);
    }
}
