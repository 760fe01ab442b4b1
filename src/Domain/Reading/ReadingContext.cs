using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading;

/// <summary>What the readers of claims work on.</summary>
/// <param name="Article">The article as it was handed in.</param>
/// <param name="Document">Its sentences.</param>
/// <param name="Mentions">Its mentions, in order of the text.</param>
/// <param name="Dates">Its date expressions, in order of the text.</param>
/// <param name="Reference">The day that relative dates are resolved against; null when there is none.</param>
/// <param name="World">What is known before reading.</param>
public sealed record ReadingContext(
    Article Article,
    Document Document,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<DateMention> Dates,
    DateOnly? Reference,
    WorldTables World)
{
    /// <summary>The mentions of each sentence, by the sentence's index.</summary>
    internal Mention[][] MentionsOf { get; } = Of(Mentions, m => m.Sentence, Document.Sentences.Length);

    /// <summary>The date expressions of each sentence, by the sentence's index.</summary>
    internal DateMention[][] DatesOf { get; } = Of(Dates, d => d.Sentence, Document.Sentences.Length);

    private static T[][] Of<T>(IReadOnlyList<T> found, Func<T, int> sentenceOf, int sentences)
    {
        var counts = new int[sentences];
        for (var i = 0; i < found.Count; i++)
            counts[sentenceOf(found[i])]++;
        var lists = new T[sentences][];
        for (var i = 0; i < sentences; i++)
            lists[i] = counts[i] == 0 ? [] : new T[counts[i]];
        for (var i = found.Count - 1; i >= 0; i--)
            lists[sentenceOf(found[i])][--counts[sentenceOf(found[i])]] = found[i];
        return lists;
    }
}
