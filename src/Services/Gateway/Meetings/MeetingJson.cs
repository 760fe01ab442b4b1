using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;

namespace Motorcade.Gateway.Meetings;

/// <summary>Two who meet, whoever of them travelled.</summary>
/// <param name="Participants">The two, the traveller of the first trip first.</param>
/// <param name="TripIds">Trips it was read from: one of the guest, or one of each on foreign ground.</param>
internal sealed record MeetingJson(
    IReadOnlyList<PersonJson> Participants,
    PlaceJson Place,
    string? Start,
    string? End,
    TripStatus Status,
    string? Event,
    IReadOnlyList<string> TripIds,
    double Confidence)
{
    public static MeetingJson From(Meeting meeting) => new(
        [.. meeting.Participants.Select(PersonJson.From)],
        PlaceJson.From(meeting.Place),
        meeting.Start.OrNull(),
        meeting.End.OrNull(),
        meeting.Status,
        meeting.Event.OrNull(),
        [.. meeting.TripIds],
        meeting.Confidence);
}

/// <summary>One page of meetings.</summary>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record MeetingPage(IReadOnlyList<MeetingJson> Meetings, string? NextPageToken);
