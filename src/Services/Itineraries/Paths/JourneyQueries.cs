using System.Globalization;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Journey = Motorcade.Domain.Diary.Paths.Journey;
using Leg = Motorcade.Domain.Diary.Paths.Leg;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries.Paths;

/// <summary>The journeys of one traveller.</summary>
internal sealed class JourneyQueries(RememberedAnswers answers)
{
    public Task<ListJourneysResponse> ListAsync(ListJourneysRequest request, CancellationToken cancel)
    {
        var period = Period.Of(request.From, request.To);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        var size = PagePosition.Size(request.PageSize);
        var query = Question.Text(request);
        var position = PagePosition.Open(request.PageToken, query);
        return answers.GetAsync(
            $"{query}|{size}|{position}", ListJourneysResponse.Parser,
            async (store, token) =>
            {
                var person = await PersonSearch.OneAsync(store, "traveller", request.Traveller, token);
                var trips = await TripSet.ReadAsync(moment.Trips(store).Where(t => person.Keys.Contains(t.TravellerKey)), token);
                var journeys = JourneyChain.Of(trips.Stops).Where(j => period.Touches(j.First, j.Last));
                var page = SortedPage<Journey>.Of(journeys, j => new(j.First.DayNumber, j.Id), position, size, query);
                return new() { Journeys = { page.Rows.Select(j => Message(j, trips)) }, NextPageToken = page.NextToken };
            },
            cancel);
    }

    private static Wire.Journey Message(Journey journey, TripSet trips)
    {
        var last = journey.Stops.MaxBy(s => s.Last)!;
        return new()
        {
            Id = journey.Id,
            Traveller = trips.Message(journey.Stops[0]).Traveller,
            Stops = { journey.Stops.Select(trips.Message) },
            Legs = { journey.Legs.Select(Message) },
            Start = journey.Stops[0].Dates.Start.ToString(),
            End = (last.Dates.End ?? last.Dates.Start).ToString(),
        };
    }

    private static Wire.Leg Message(Leg leg)
    {
        var message = new Wire.Leg { FromTrip = leg.From, ToTrip = leg.To, Leaves = Text(leg.Leaves), Arrives = Text(leg.Arrives) };
        if (leg.Kilometres is { } kilometres)
            message.Kilometres = Math.Round(kilometres, 1);
        return message;
    }

    private static string Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
