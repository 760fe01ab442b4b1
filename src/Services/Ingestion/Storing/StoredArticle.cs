using Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.Ingestion.Storing;

/// <summary>An article as it was accepted; never changed.</summary>
internal sealed class StoredArticle
{
    /// <summary>Counts up in the order of acceptance.</summary>
    public long Sequence { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>YYYY-MM-DD, or empty.</summary>
    public required string Published { get; init; }

    public required DateSource PublishedSource { get; init; }

    public required string Outlet { get; init; }

    public required string Url { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset Recorded { get; init; }
}
