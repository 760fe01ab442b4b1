using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Services.Tests.Gateway;

/// <summary>The calls that put trips together.</summary>
internal sealed partial class FakeItineraries
{
    private static readonly Presence There =
        new() { Trip = FakeServices.Trip, Certainty = Certainty.Likely, Probability = 0.85, Reason = "officially planned" };

    public override Task<ListJourneysResponse> ListJourneys(ListJourneysRequest request, ServerCallContext context)
    {
        var journey = new Journey
        {
            Id = "j1",
            Traveller = FakeServices.Trip.Traveller,
            Stops = { FakeServices.Trip, FakeServices.Trip },
            Legs =
            {
                new Leg { FromTrip = "t1", ToTrip = "t2", Arrives = "2022-06-16", Kilometres = 401.5 },
                new Leg { FromTrip = "t2", ToTrip = "t3" },
            },
            Start = "2022-06-15",
        };
        return Task.FromResult(fake.Take(request, new ListJourneysResponse { Journeys = { journey }, NextPageToken = "more" }));
    }

    public override Task<WhereWasResponse> WhereWas(WhereWasRequest request, ServerCallContext context)
    {
        var answer = new WhereWasResponse { Traveller = FakeServices.Trip.Traveller, Stops = { There }, After = FakeServices.Trip };
        return Task.FromResult(fake.Take(request, answer));
    }

    public override Task<WhoWasInResponse> WhoWasIn(WhoWasInRequest request, ServerCallContext context) =>
        Task.FromResult(fake.Take(request, new WhoWasInResponse { Stops = { There }, NextPageToken = "more" }));

    public override Task<ListMeetingsResponse> ListMeetings(ListMeetingsRequest request, ServerCallContext context)
    {
        var meeting = new Meeting
        {
            Participants = { FakeServices.Trip.Traveller, new Person { Name = "Maia Sandu" } },
            Place = FakeServices.Trip.Destination,
            Start = "2022-06-15",
            Status = TripStatus.Planned,
            TripIds = { "t1" },
            Confidence = 0.9,
        };
        return Task.FromResult(fake.Take(request, new ListMeetingsResponse { Meetings = { meeting } }));
    }

    public override Task<ListEventsResponse> ListEvents(ListEventsRequest request, ServerCallContext context)
    {
        var summit = new Event { Id = "e1", Name = "G7 summit", Place = FakeServices.Trip.Destination, Attendees = { There } };
        return Task.FromResult(fake.Take(request, new ListEventsResponse { Events = { summit } }));
    }

    public override Task<ListCrossingsResponse> ListCrossings(ListCrossingsRequest request, ServerCallContext context)
    {
        var crossing = new Crossing
        {
            One = FakeServices.Trip,
            Other = FakeServices.Trip,
            Start = "2022-06-15",
            End = "2022-06-15",
            Met = true,
            Certainty = Certainty.Certain,
        };
        return Task.FromResult(fake.Take(request, new ListCrossingsResponse { Crossings = { crossing } }));
    }

    public override Task<ListOverlapsResponse> ListOverlaps(ListOverlapsRequest request, ServerCallContext context)
    {
        var overlap = new Overlap { One = FakeServices.Trip, Other = FakeServices.Trip, On = "2022-06-15", Reason = "far apart" };
        return Task.FromResult(fake.Take(request, new ListOverlapsResponse { Overlaps = { overlap } }));
    }
}
