using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;

namespace Motorcade.Gateway.Trips;

/// <summary>What picks trips out of the diary: the same for a page of them and for every format they go out in.</summary>
internal static class TripFilters
{
    public static QueryParameter[] Parameters { get; } =
    [
        Text("traveller", "Part of a name, or a person's id; accents and case do not matter."),
        Text("place", "City or region."),
        Text("country", "Name or ISO 3166 alpha-2 code."),
        Day("from", "Only trips that touch the period from this day; undated trips are left out."),
        Day("to", "Only trips that touch the period to this day; undated trips are left out."),
        AnyOf<TripStatus>("status", "Any of these; repeat it or separate by commas."),
        Text("meets", "Only trips on which this person is met: part of a name, or a person's id."),
        Text("event", "Only trips to an event whose name holds this."),
        IncludeWeak("true for trips that rest on weak claims alone, too."),
        AsOf(),
    ];

    public static ListTripsRequest Read(QueryValues query) => new()
    {
        Traveller = query.Text("traveller"),
        Place = query.Text("place"),
        Country = query.Text("country"),
        From = query.Text("from"),
        To = query.Text("to"),
        Statuses = { query.Words<TripStatus>("status") },
        Meets = query.Text("meets"),
        Event = query.Text("event"),
        IncludeWeak = query.Flag("include_weak"),
        AsOf = query.Moment("as_of"),
    };
}
