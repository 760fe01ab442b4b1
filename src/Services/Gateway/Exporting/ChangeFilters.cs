using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>The filters of trips, for their changes.</summary>
internal static class ChangeFilters
{
    public static ListChangesRequest Of(ListTripsRequest filter) => new()
    {
        Traveller = filter.Traveller,
        Place = filter.Place,
        Country = filter.Country,
        From = filter.From,
        To = filter.To,
        Statuses = { filter.Statuses },
        Meets = filter.Meets,
        Event = filter.Event,
        IncludeWeak = filter.IncludeWeak,
        AsOf = filter.AsOf,
    };
}
