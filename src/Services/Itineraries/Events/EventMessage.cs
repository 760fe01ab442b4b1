using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Events;
using Motorcade.Domain.Diary.Presences;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Presences;

namespace Motorcade.Itineraries.Events;

/// <summary>An event as a message, with how sure it is that each attends.</summary>
internal static class EventMessage
{
    public static Event Of(DiaryEvent found, TripSet trips)
    {
        var attendees = found.Stops.Select(s => PresenceJudge.Attend(trips.Stop(s.TripId), found.First, found.Last));
        return new()
        {
            Id = found.Id,
            Name = found.Name,
            Place = trips.Message(found.Where.TripId).Destination,
            Start = found.Dates.Start?.ToString() ?? "",
            End = found.Dates.End?.ToString() ?? "",
            Attendees = { PresenceJudge.InOrder(attendees).Select(p => PresenceWriter.Message(p, trips.Message(p.Stop))) },
        };
    }
}
