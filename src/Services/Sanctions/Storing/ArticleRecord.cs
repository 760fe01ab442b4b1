namespace Motorcade.Sanctions.Storing;

/// <summary>An article whose claims are recorded, even when it has none.</summary>
internal sealed class ArticleRecord
{
    public required string ArticleId { get; init; }

    public required int ReaderVersion { get; set; }

    public required int Claims { get; set; }
}
