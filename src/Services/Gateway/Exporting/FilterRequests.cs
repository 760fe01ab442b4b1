using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>The filters of a list, asked for in other ways.</summary>
internal static class FilterRequests
{
    public static StreamTripsRequest ToStream(this ListTripsRequest filter) => new()
    {
        Traveller = filter.Traveller,
        Place = filter.Place,
        Country = filter.Country,
        From = filter.From,
        To = filter.To,
        Statuses = { filter.Statuses },
        Meets = filter.Meets,
        Event = filter.Event,
        AsOf = filter.AsOf,
        IncludeWeak = filter.IncludeWeak,
    };

    public static ListChangesRequest ToChanges(this ListTripsRequest filter) => new()
    {
        Traveller = filter.Traveller,
        Place = filter.Place,
        Country = filter.Country,
        From = filter.From,
        To = filter.To,
        Statuses = { filter.Statuses },
        Meets = filter.Meets,
        Event = filter.Event,
        AsOf = filter.AsOf,
        IncludeWeak = filter.IncludeWeak,
    };
}
