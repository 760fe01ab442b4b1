using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Finds date expressions and resolves them.</summary>
public sealed class DateReader
{
    /// <summary>All date expressions of a document, in order of the text.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="reference">The day that relative dates are resolved against; null leaves them open.</param>
    public IReadOnlyList<DateMention> Read(Document document, DateOnly? reference) => [];
}
