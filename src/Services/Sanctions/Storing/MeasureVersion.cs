namespace Motorcade.Sanctions.Storing;

/// <summary>A measure as it was known from one moment to another, with the columns that queries look at.</summary>
internal sealed class MeasureVersion
{
    public required string MeasureId { get; init; }

    public required int Version { get; init; }

    public required string MeasureKey { get; init; }

    /// <summary>Folded names, joined by bars.</summary>
    public required string Imposers { get; init; }

    public required string Targets { get; init; }

    public required int Kind { get; init; }

    public required int Action { get; init; }

    /// <summary>Day number of the first possible day; null while undated.</summary>
    public required int? FirstDay { get; init; }

    public required int? LastDay { get; init; }

    /// <summary>The newest first, undated last.</summary>
    public required long Order { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The end of time while it is the present version.</summary>
    public required DateTimeOffset To { get; set; }

    /// <summary>Whether all its claims are weak.</summary>
    public required bool Weak { get; init; }

    /// <summary>Ids of the claims, the weak ones included, joined by blanks.</summary>
    public required string ClaimIds { get; init; }

    /// <summary>The measure as the contract's message.</summary>
    public required byte[] Body { get; init; }
}
