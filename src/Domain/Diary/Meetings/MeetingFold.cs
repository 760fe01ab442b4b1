using System.Security.Cryptography;
using System.Text;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Meetings;

/// <summary>
/// Reads meetings out of stops. One that both sides tell, each by a trip of its own to the same place at the same time, is one meeting.
/// The result does not depend on the order of the stops.
/// </summary>
public static class MeetingFold
{
    /// <summary>
    /// The meetings in which one of the people takes part, by first day, undated last. Give the stops of these people and those on which
    /// they are met.
    /// </summary>
    /// <param name="stops">Whose meetings are read.</param>
    /// <param name="people">Keys of those whose meetings are wanted.</param>
    /// <param name="with">Keys of those whom they are to meet; anybody when null.</param>
    public static IReadOnlyList<Meeting> Of(IEnumerable<PathStop> stops, IReadOnlySet<string> people, IReadOnlySet<string>? with = null) =>
    [
        .. stops.DistinctBy(s => s.Id).SelectMany(Told)
            .Where(t => Wanted(t.Guest, t.Host, people, with) || Wanted(t.Host, t.Guest, people, with))
            .GroupBy(t => Pair(t.Guest, t.Host))
            .SelectMany(OfPair)
            .OrderBy(m => m.Dates.Start?.First ?? DateOnly.MaxValue).ThenBy(m => m.Id, StringComparer.Ordinal),
    ];

    private static bool Wanted(string one, string other, IReadOnlySet<string> people, IReadOnlySet<string>? with) =>
        people.Contains(one) && with?.Contains(other) != false;

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static IEnumerable<ToldMeeting> Told(PathStop stop) => stop.Meets
        .Select(m => new ToldMeeting(stop, stop.TravellerKey, TravellerKey.Of(m), m))
        .Where(t => t.Guest != t.Host)
        .DistinctBy(t => t.Host);

    private static IEnumerable<Meeting> OfPair(IEnumerable<ToldMeeting> told)
    {
        var sides = told.OrderBy(t => t.Stop.First ?? DateOnly.MaxValue).ThenBy(t => t.Stop.Last)
            .ThenBy(t => t.Stop.Id, StringComparer.Ordinal).ToList();
        while (sides.Count > 0)
        {
            var first = sides[0];
            var second = sides.Find(s => s.Guest == first.Host && IsSame(first.Stop, s.Stop));
            sides.RemoveAll(s => s == first || s == second);
            yield return Meeting(first, second);
        }
    }

    private static bool IsSame(PathStop one, PathStop other) =>
        one.First <= other.Last && other.First <= one.Last && Places.Fit(one.Place, other.Place);

    private static Meeting Meeting(ToldMeeting first, ToldMeeting? second)
    {
        var (one, other) = (first.Stop, second?.Stop);
        return new()
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"meeting\n{one.Id}\n{first.Host}")).AsSpan(0, 12)),
            Participants = (one.Traveller, other?.Traveller ?? first.Met),
            Stops = other is null ? [one] : [one, other],
            Where = one.Place.Name.Length == 0 && other?.Place.Name.Length > 0 ? other : one,
            Dates = other is null ? one.Dates : Common(one, other),
            Status = other is null || Rank(one.Status) >= Rank(other.Status) ? one.Status : other.Status,
            Event = one.Event ?? other?.Event,
            Confidence = 1 - ((1 - one.Confidence) * (1 - (other?.Confidence ?? 0))),
        };
    }

    /// <summary>The days on which both are there; of a coarse and a fine date the fine one.</summary>
    private static DateInterval Common(PathStop one, PathStop other)
    {
        if (one.ArrivesOn is null || other.ArrivesOn is null)
            return one.ArrivesOn is not null || (other.ArrivesOn is null && Fineness(one) >= Fineness(other)) ? one.Dates : other.Dates;
        var start = one.ArrivesOn > other.ArrivesOn ? one.Dates.Start : other.Dates.Start;
        DateOnly?[] ends = [one.LeavesOn, other.LeavesOn];
        return new(start, ends.Min() is { } end ? PartialDate.Of(end < start!.Value.First ? start.Value.First : end) : null);
    }

    private static int Fineness(PathStop stop) => stop.Dates.Start?.ToString().Length ?? 0;

    private static int Rank(TripStatus status) => status switch
    {
        TripStatus.Completed => 6,
        TripStatus.Underway => 5,
        TripStatus.Cancelled => 4,
        TripStatus.Denied => 3,
        TripStatus.Postponed => 2,
        TripStatus.Planned => 1,
        _ => 0,
    };

    private sealed record ToldMeeting(PathStop Stop, string Guest, string Host, PersonRef Met);
}
