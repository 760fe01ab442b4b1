using Motorcade.Gateway.Claims;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Trips;

/// <summary>A field on which claims of one trip differ.</summary>
/// <param name="Field">start, end, status or destination.</param>
/// <param name="Values">What is said, the trip's own value first.</param>
internal sealed record ConflictJson(string Field, IReadOnlyList<ConflictingValueJson> Values)
{
    public static ConflictJson From(Wire.Conflict conflict) => new(conflict.Field, [.. conflict.Values.Select(ConflictingValueJson.From)]);
}

/// <summary>One side of a conflict.</summary>
/// <param name="Value">As in the trip: a date, a status, a place.</param>
/// <param name="ClaimIds">Claims that say so, best first.</param>
/// <param name="Quote">The sentence of the first of them.</param>
/// <param name="ReportedBy">Who says so in it.</param>
internal sealed record ConflictingValueJson(string Value, IReadOnlyList<string> ClaimIds, string? Quote, IReadOnlyList<string> ReportedBy)
{
    public static ConflictingValueJson From(Wire.ConflictingValue value) =>
        new(value.Value, [.. value.ClaimIds], value.Quote.OrNull(), [.. value.ReportedBy]);
}
