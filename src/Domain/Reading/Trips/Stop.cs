using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>What one sentence says of one traveller at one place, before the article's sentences are put together.</summary>
internal sealed record Stop
{
    public required PersonRef Traveller { get; init; }

    /// <summary>ISO code of the traveller's country; empty when unknown.</summary>
    public string Home { get; init; } = "";

    /// <summary>Null for a journey without a named stop, whose dates its stops share.</summary>
    public PlaceRef? Place { get; init; }

    public DateInterval Dates { get; init; }

    public int? Days { get; init; }

    public required TripStatus Status { get; init; }

    public IReadOnlyList<PersonRef> Meets { get; init; } = [];

    public string? Event { get; init; }

    public required int Sentence { get; init; }

    public required string Cue { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Homecomings take no dates from the journey.</summary>
    public bool Return { get; init; }

    public static PersonRef Ref(Mention mention) => new(mention.Name, mention.EntityId);
}
