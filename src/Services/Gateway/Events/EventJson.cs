using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Presences;

namespace Motorcade.Gateway.Events;

/// <summary>A summit, forum or ceremony.</summary>
/// <param name="Id">Stable while name, country and year stay.</param>
/// <param name="Name">As most claims name it.</param>
/// <param name="Attendees">Those who attend or were to, surest first.</param>
internal sealed record EventJson(
    string Id, string Name, PlaceJson Place, string? Start, string? End, IReadOnlyList<PresenceJson> Attendees)
{
    public static EventJson From(Event found) => new(
        found.Id,
        found.Name,
        PlaceJson.From(found.Place),
        found.Start.OrNull(),
        found.End.OrNull(),
        [.. found.Attendees.Select(PresenceJson.From)]);
}

/// <summary>One page of events.</summary>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record EventPage(IReadOnlyList<EventJson> Events, string? NextPageToken);
