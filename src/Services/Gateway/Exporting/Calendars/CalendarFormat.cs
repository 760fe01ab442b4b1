using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Exporting.Calendars;

/// <summary>iCalendar (RFC 5545, with the calendar's properties of RFC 7986): a calendar that a person subscribes to.</summary>
internal sealed class CalendarFormat(ItinerariesClient itineraries, TimeProvider clock) : ITripFormat
{
    /// <summary>How long a trip that is withdrawn stands as cancelled, for calendars that keep what is no longer sent.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromDays(30);

    /// <summary>So many changes are looked through for withdrawn trips, and no more.</summary>
    private const int MostPages = 10;

    public static FormatKind Kind { get; } = new(
        "ics", "text/calendar; charset=utf-8", "ExportCalendar", "Trips as a calendar to subscribe to",
        "iCalendar: all-day spans, tentative while planned, cancelled when called off, put off, denied or withdrawn in the last 30 days; "
            + "a trip keeps its UID and counts SEQUENCE up. Dates known by the month or year are spans of it, marked in summary and "
            + "categories; undated trips are left out and counted in COMMENT. A key can be given as the password of any name.")
    {
        IsSubscribed = true,
    };

    public async Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation)
    {
        Write(output, CalendarHead.Of(export, await UndatedAsync(export.Filter, cancellation)));
        await foreach (var trip in trips)
        {
            if (TripSpan.Of(trip) is { } span)
                Write(output, TripEvent.Of(export, trip, span, withdrawn: null));
        }

        if (export.Filter.AsOf is null)
        {
            await foreach (var (trip, moment) in WithdrawnAsync(export.Filter, cancellation))
            {
                if (TripSpan.Of(trip) is { } span)
                    Write(output, TripEvent.Of(export, trip, span, moment));
            }
        }

        Write(output, CalendarHead.End);
    }

    private static void Write(PipeWriter output, string lines) => Encoding.UTF8.GetBytes(lines, output);

    /// <summary>All that fit, less those that have a day. A period leaves out undated trips by itself.</summary>
    private async Task<long> UndatedAsync(ListTripsRequest filter, CancellationToken cancellation)
    {
        if (filter.From.Length > 0 || filter.To.Length > 0)
            return 0;
        var (all, dated) = (filter.Clone(), filter.Clone());
        (all.PageSize, dated.PageSize, dated.From) = (1, 1, "0001-01-01");
        return (await itineraries.ListTripsAsync(all, cancellationToken: cancellation)).Total
            - (await itineraries.ListTripsAsync(dated, cancellationToken: cancellation)).Total;
    }

    /// <summary>Trips whose last change is that no claim supports them any longer.</summary>
    private async IAsyncEnumerable<(Trip Trip, DateTimeOffset Moment)> WithdrawnAsync(
        ListTripsRequest filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow() - Farewell;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var request = filter.ToChanges();
        request.PageSize = 500;
        for (var page = 0; page < MostPages; page++)
        {
            var changes = await itineraries.ListChangesAsync(request, cancellationToken: cancellation);
            foreach (var change in changes.Changes)
            {
                var moment = change.Recorded?.ToDateTimeOffset() ?? oldest;
                if (moment < oldest)
                    yield break;
                if (seen.Add(change.Trip.Id) && change.Kind == ChangeKind.Withdrawn)
                    yield return (change.Trip, moment);
            }

            request.Before = changes.NextBefore;
            if (request.Before == 0)
                yield break;
        }
    }
}
