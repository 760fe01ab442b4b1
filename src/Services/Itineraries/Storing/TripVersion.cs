namespace Motorcade.Itineraries.Storing;

/// <summary>A trip as it was known from one moment to another, with the columns that queries look at.</summary>
internal sealed class TripVersion
{
    public required string TripId { get; init; }

    public required int Version { get; init; }

    public required string TravellerKey { get; init; }

    /// <summary>What its claims are folded by.</summary>
    public required string FoldKey { get; init; }

    public required string Traveller { get; init; }

    public required string Place { get; init; }

    public required string Country { get; init; }

    public required string CountryCode { get; init; }

    /// <summary>Day number of the first possible day; null while undated.</summary>
    public required int? FirstDay { get; init; }

    public required int? LastDay { get; init; }

    /// <summary>First day, or the end of time: undated trips come last.</summary>
    public required long Order { get; init; }

    public required int Status { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The end of time while it is the present version.</summary>
    public required DateTimeOffset To { get; set; }

    /// <summary>Whether all its claims are weak.</summary>
    public required bool Weak { get; init; }

    /// <summary>Ids of the claims, the weak ones included, joined by blanks.</summary>
    public required string ClaimIds { get; init; }

    /// <summary>Whom it meets.</summary>
    public List<TripPerson> Meets { get; init; } = [];

    /// <summary>The event it goes to; null when there is none.</summary>
    public TripEvent? Attends { get; init; }

    /// <summary>The trip as the contract's message.</summary>
    public required byte[] Body { get; init; }
}
