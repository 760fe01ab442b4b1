using System.Xml;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting.Feeds;

/// <summary>How changes are said to people.</summary>
internal static class ChangeWords
{
    /// <summary>"Emmanuel Macron → Kyiv, Ukraine: planned → completed".</summary>
    public static string Title(TripChange change) =>
        Printable($"{change.Trip.Traveller?.Name} → {TripWords.Place(change.Trip)}: {What(change)}");

    public static string Summary(TripChange change)
    {
        var trip = change.Trip;
        string[] parts =
        [
            $"{TripWords.Status(trip)}, {TripWords.Dates(trip)}",
            trip.Event.Length > 0 ? $"attends {trip.Event}" : "",
            trip.Meets.Count > 0 ? $"meets {TripWords.Names(trip.Meets)}" : "",
            trip.ReportedBy.Count > 0 ? $"reported by {string.Join(", ", trip.ReportedBy)}" : "",
        ];
        return Printable(string.Join("; ", parts.Where(p => p.Length > 0)));
    }

    private static string What(TripChange change)
    {
        var now = change.Trip;
        if (change.Kind == ChangeKind.Withdrawn)
            return "withdrawn";
        if (change.Before is not { } then)
            return $"{TripWords.Status(now)}, {TripWords.Dates(now)}";
        string[] parts =
        [
            Step(TripWords.Status(then), TripWords.Status(now)),
            Step(TripWords.Dates(then), TripWords.Dates(now)),
            Step(TripWords.Place(then), TripWords.Place(now)),
            Step(Met(then), Met(now)),
        ];
        return string.Join("; ", parts.Where(p => p.Length > 0).DefaultIfEmpty("told again"));
    }

    private static string Met(Trip trip) => trip.Meets.Count == 0 ? "meets nobody named" : $"meets {TripWords.Names(trip.Meets)}";

    private static string Step(string then, string now) => then == now ? "" : $"{then} → {now}";

    /// <summary>XML has no place for control characters, which a text that was read may hold.</summary>
    private static string Printable(string text) =>
        string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
