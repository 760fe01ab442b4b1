namespace Motorcade.Itineraries.Storing;

/// <summary>A claim, appended and never changed; a newer reading of its article ends its validity.</summary>
internal sealed class ClaimRecord
{
    public long Sequence { get; init; }

    public required string ClaimId { get; init; }

    public required string ArticleId { get; init; }

    public required int ReaderVersion { get; init; }

    public required string TravellerKey { get; init; }

    /// <summary>What it is folded by, see the domain's FoldKey.</summary>
    public required string FoldKey { get; init; }

    public required string ArticleTitle { get; init; }

    public required string Outlet { get; init; }

    public required string Published { get; init; }

    public required DateTimeOffset Recorded { get; init; }

    /// <summary>When a newer reading replaced it; the end of time while it holds.</summary>
    public required DateTimeOffset Superseded { get; set; }

    /// <summary>The article's sketch; empty when it has none.</summary>
    public byte[] Sketch { get; init; } = [];

    /// <summary>Whether it comes from an official record and not from the news.</summary>
    public bool Record { get; init; }

    /// <summary>The claim as the contract's message.</summary>
    public required byte[] Body { get; init; }
}
