using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries.Querying;

/// <summary>Requests that have the filters of a list, as one.</summary>
internal static class FilterRequests
{
    public static ListTripsRequest Filters(this StreamTripsRequest request) => new()
    {
        Traveller = request.Traveller,
        Place = request.Place,
        Country = request.Country,
        From = request.From,
        To = request.To,
        Statuses = { request.Statuses },
        Meets = request.Meets,
        Event = request.Event,
        AsOf = request.AsOf,
        IncludeWeak = request.IncludeWeak,
    };

    public static ListTripsRequest Filters(this ListChangesRequest request) => new()
    {
        Traveller = request.Traveller,
        Place = request.Place,
        Country = request.Country,
        From = request.From,
        To = request.To,
        Statuses = { request.Statuses },
        Meets = request.Meets,
        Event = request.Event,
        AsOf = request.AsOf,
        IncludeWeak = request.IncludeWeak,
    };
}
