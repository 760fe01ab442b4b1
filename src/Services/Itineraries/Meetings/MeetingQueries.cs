using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Meetings;
using Motorcade.Hosting.Rpc;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Storing;
using Meeting = Motorcade.Domain.Diary.Meetings.Meeting;
using Status = Motorcade.Contracts.Rpc.Claims.V1.TripStatus;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries.Meetings;

/// <summary>Meetings of a person, as traveller and as host.</summary>
internal sealed class MeetingQueries(RememberedAnswers answers)
{
    public Task<ListMeetingsResponse> ListAsync(ListMeetingsRequest request, CancellationToken cancel)
    {
        if (request.Person.Trim().Length == 0)
            throw new InvalidRequestException("person", "is required; give an id or a part of a name");
        var period = Period.Of(request.From, request.To);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        var size = PagePosition.Size(request.PageSize);
        var query = Question.Text(request);
        var position = PagePosition.Open(request.PageToken, query);
        return answers.GetAsync(
            $"{query}|{size}|{position}", ListMeetingsResponse.Parser,
            async (store, token) =>
            {
                var people = await PersonSearch.AnyAsync(store, "person", request.Person, token);
                var with = request.With.Trim().Length == 0 ? null : await PersonSearch.AnyAsync(store, "with", request.With, token);
                var trips = await TripSet.ReadAsync(Told(store, moment, people, with), token);
                var meetings = MeetingFold.Of(trips.Stops, people.ToHashSet(), with?.ToHashSet())
                    .Where(m => period.Touches(m.Dates.Start?.First, (m.Dates.End ?? m.Dates.Start)?.Last));
                var page = SortedPage<Meeting>.Of(meetings, At, position, size, query);
                return new() { Meetings = { page.Rows.Select(m => Message(m, trips)) }, NextPageToken = page.NextToken };
            },
            cancel);
    }

    /// <summary>The trips on which they meet somebody, and those on which somebody meets them.</summary>
    private static IQueryable<TripVersion> Told(
        ItinerariesStore store, Moment moment, IReadOnlyList<string> people, IReadOnlyList<string>? with)
    {
        var trips = moment.Trips(store);
        var theirs = trips.Where(t => people.Contains(t.TravellerKey));
        var others = with is null ? trips : trips.Where(t => with.Contains(t.TravellerKey));
        var hosted =
            from person in store.TripPeople
            where people.Contains(person.PersonKey)
            join trip in others on new { person.TripId, person.Version } equals new { trip.TripId, trip.Version }
            select trip;
        theirs = with is null ? theirs.Where(t => t.Meets.Any()) : theirs.Where(t => t.Meets.Any(m => with.Contains(m.PersonKey)));
        return theirs.Concat(hosted);
    }

    private static PagePosition At(Meeting meeting) => new(meeting.Dates.Start?.First.DayNumber ?? long.MaxValue, meeting.Id);

    private static Wire.Meeting Message(Meeting meeting, TripSet trips) => new()
    {
        Participants =
        {
            new Contracts.Rpc.Claims.V1.Person { Id = meeting.Participants.Guest.Id, Name = meeting.Participants.Guest.Name },
            new Contracts.Rpc.Claims.V1.Person { Id = meeting.Participants.Host.Id, Name = meeting.Participants.Host.Name },
        },
        Place = trips.Message(meeting.Where).Destination,
        Start = meeting.Dates.Start?.ToString() ?? "",
        End = meeting.Dates.End?.ToString() ?? "",
        Status = Enum.Parse<Status>(meeting.Status.ToString()),
        Event = meeting.Event ?? "",
        TripIds = { meeting.Stops.Select(s => s.Id) },
        Confidence = Math.Round(meeting.Confidence, 4),
    };
}
