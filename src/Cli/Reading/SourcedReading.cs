using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Reading;

/// <summary>A reading with where its article came from.</summary>
internal sealed record SourcedReading(ArticleFile Source, ArticleReading Reading)
{
    /// <summary>Where the reference date was taken from.</summary>
    public string DateSource => Reading.ReferenceDate is null ? "none" : Reading.ReferenceDateFromText ? "text" : Source.PublishedFrom;
}
