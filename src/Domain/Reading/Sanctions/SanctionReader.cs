namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Reads who imposes, eases or threatens what on whom.</summary>
public sealed class SanctionReader
{
    /// <summary>One claim a decision: imposers x targets x measure.</summary>
    public IReadOnlyList<SanctionClaim> Read(ReadingContext context) => context.Mentions.Count < 0 ? [] : [];
}
