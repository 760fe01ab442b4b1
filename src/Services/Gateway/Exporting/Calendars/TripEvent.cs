using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting.Calendars;

/// <summary>A trip as an all-day event.</summary>
internal static class TripEvent
{
    /// <summary>The event's lines; cancelled when the trip was withdrawn.</summary>
    public static string Of(Export export, Trip trip, TripSpan span, DateTimeOffset? withdrawn)
    {
        var changed = withdrawn?.UtcDateTime ?? trip.Recorded?.ToDateTime() ?? DateTime.UnixEpoch;
        var quotes = export.Quotes(trip.Id);
        var told = new CalendarEvent
        {
            Uid = $"{trip.Id}@trips.motorcade",
            DtStamp = new CalDateTime(changed),
            LastModified = new CalDateTime(changed),
            Sequence = withdrawn is null ? trip.Version : trip.Version + 1,
            Start = Day(span.First),
            End = Day(span.Last.AddDays(span.Last == DateOnly.MaxValue ? 0 : 1)),
            Summary = $"{trip.Traveller?.Name} in {TripWords.Place(trip)} ({Mark(trip, span, withdrawn is not null)})",
            Location = TripWords.PlaceOrNull(trip),
            Description = Description(trip, quotes),
            Status = withdrawn is null ? Status(trip.Status) : EventStatus.Cancelled,
            Url = quotes,
            // A leader's trip takes nobody else's time.
            Transparency = TransparencyType.Transparent,
            Categories = [.. Categories(trip, span)],
        };
        if (trip.Destination is { HasLatitude: true, HasLongitude: true } place)
            told.GeographicLocation = new GeographicLocation(place.Latitude, place.Longitude);
        return CalendarLines.Fold(new EventSerializer().SerializeToString(told) ?? "");
    }

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>"planned", "planned, some time in June 2022", "withdrawn".</summary>
    private static string Mark(Trip trip, TripSpan span, bool withdrawn)
    {
        var status = withdrawn ? "withdrawn" : TripWords.Status(trip);
        return span.IsByDay ? status : $"{status}, some time in {span.Coarsely()}";
    }

    private static string Status(TripStatus status) => status switch
    {
        TripStatus.Underway or TripStatus.Completed => EventStatus.Confirmed,
        _ when TripWords.IsOff(status) => EventStatus.Cancelled,
        _ => EventStatus.Tentative,
    };

    private static IEnumerable<string> Categories(Trip trip, TripSpan span)
    {
        yield return TripWords.Of(trip.Status);
        if (!span.IsByDay)
            yield return $"dates by the {span.Precision}";
        if (trip.Unconfirmed)
            yield return "unconfirmed";
        if (trip.Weak)
            yield return "weak";
    }

    private static string Description(Trip trip, Uri quotes)
    {
        string[] lines =
        [
            trip.Event.Length > 0 ? $"Attends {trip.Event}." : "",
            trip.Meets.Count > 0 ? $"Meets {TripWords.Names(trip.Meets)}." : "",
            trip.ReportedBy.Count > 0 ? $"Reported by {string.Join(", ", trip.ReportedBy)}." : "",
            trip.Conflicts.Count > 0 ? $"Reports differ on {string.Join(", ", trip.Conflicts.Select(c => c.Field))}." : "",
            $"Dates: {TripWords.Dates(trip)}.",
            $"Quotes: {quotes.AbsoluteUri}",
        ];
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }
}
