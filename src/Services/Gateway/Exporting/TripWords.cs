using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>How trips are said to people.</summary>
internal static class TripWords
{
    public static string Of(TripStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>"planned", "planned, unconfirmed".</summary>
    public static string Status(Trip trip) => trip.Unconfirmed ? $"{Of(trip.Status)}, unconfirmed" : Of(trip.Status);

    /// <summary>"Kyiv, Ukraine", "Ukraine", "a place that is not known".</summary>
    public static string Place(Trip trip) => PlaceOrNull(trip) ?? "a place that is not known";

    public static string? PlaceOrNull(Trip trip)
    {
        var (name, country) = (trip.Destination?.Name ?? "", trip.Destination?.Country ?? "");
        string[] parts = [.. ((string[])[name, country]).Where(p => p.Length > 0).Distinct()];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>"2022-06-27 – 2022-07-03", with the precision that is known.</summary>
    public static string Dates(Trip trip) => (trip.Start, trip.End) switch
    {
        ("", "") => "no date",
        (var start, "") => $"from {start}",
        ("", var end) => $"until {end}",
        var (start, end) => start == end ? start : $"{start} – {end}",
    };

    public static string Names(IEnumerable<Person> people) => string.Join("; ", people.Select(p => p.Name));

    public static bool IsOff(TripStatus status) => status is TripStatus.Postponed or TripStatus.Cancelled or TripStatus.Denied;
}
