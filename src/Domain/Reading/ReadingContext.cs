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
    public ILookup<int, Mention> MentionsOf { get; } = Mentions.ToLookup(m => m.Sentence);

    /// <summary>The date expressions of each sentence, by the sentence's index.</summary>
    public ILookup<int, DateMention> DatesOf { get; } = Dates.ToLookup(d => d.Sentence);
}
