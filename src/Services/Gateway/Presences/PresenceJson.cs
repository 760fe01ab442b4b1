using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Presences;

/// <summary>A trip with how sure it is for the day or period that was asked.</summary>
/// <param name="Probability">0 to 1.</param>
/// <param name="Reason">Why no surer, in a few words; null when it is certain.</param>
internal sealed record PresenceJson(TripJson Trip, Certainty Certainty, double Probability, string? Reason)
{
    public static PresenceJson From(Presence presence) =>
        new(TripJson.From(presence.Trip), presence.Certainty, presence.Probability, presence.Reason.OrNull());
}

/// <summary>Where somebody was on a day.</summary>
/// <param name="Traveller">Whom the question was taken to mean.</param>
/// <param name="Stops">Surest first; empty when the diary knows of no stop on that day.</param>
/// <param name="Before">The stop before that day, when there is none on it but unlikely ones.</param>
/// <param name="After">The stop after it.</param>
internal sealed record WhereaboutsJson(PersonJson Traveller, IReadOnlyList<PresenceJson> Stops, TripJson? Before, TripJson? After)
{
    public static WhereaboutsJson From(WhereWasResponse answer) => new(
        PersonJson.From(answer.Traveller),
        [.. answer.Stops.Select(PresenceJson.From)],
        answer.Before is null ? null : TripJson.From(answer.Before),
        answer.After is null ? null : TripJson.From(answer.After));
}

/// <summary>One page of those who were at a place.</summary>
/// <param name="Stops">By first day.</param>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record PresencePage(IReadOnlyList<PresenceJson> Stops, string? NextPageToken);
