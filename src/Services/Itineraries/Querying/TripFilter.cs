using System.Globalization;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Names;
using Motorcade.Hosting.Rpc;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Querying;

/// <summary>What a list of trips is to hold, checked.</summary>
internal sealed record TripFilter(
    string TravellerId, string Traveller, string Place, string Country, string CountryCode, int? From, int? To,
    IReadOnlyList<int> Statuses, DateTimeOffset? AsOf, bool IncludeWeak)
{
    /// <summary>Checks a request; throws with the field's name.</summary>
    public static TripFilter Of(ListTripsRequest request)
    {
        var from = Day("from", request.From);
        var to = Day("to", request.To);
        if (from > to)
            throw new InvalidRequestException("to", "lies before from");
        foreach (var status in request.Statuses)
        {
            if (status == TripStatus.Unspecified || !Enum.IsDefined(status))
                throw new InvalidRequestException("statuses", "holds a value that is no status");
        }

        return new(
            request.Traveller.Trim(),
            NameFolder.Fold(request.Traveller),
            NameFolder.Fold(request.Place),
            NameFolder.Fold(request.Country),
            request.Country.Trim().ToUpperInvariant(),
            from,
            to,
            [.. request.Statuses.Select(s => (int)s).Order()],
            request.AsOf?.ToDateTimeOffset(),
            request.IncludeWeak);
    }

    /// <summary>The same filter has the same text.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{Traveller}|{Place}|{Country}|{From}|{To}|{string.Join(',', Statuses)}|{AsOf?.UtcTicks}|{IncludeWeak}");

    public IQueryable<TripVersion> Apply(IQueryable<TripVersion> trips)
    {
        trips = AsOf is { } moment ? trips.Where(t => t.From <= moment && t.To > moment) : trips.Where(t => t.To == ItinerariesStore.EndOfTime);
        if (!IncludeWeak)
            trips = trips.Where(t => !t.Weak);
        return Fits(trips);
    }

    /// <summary>Versions that fit, of whatever moment, weak ones too.</summary>
    public IQueryable<TripVersion> Fits(IQueryable<TripVersion> trips)
    {
        if (Traveller.Length > 0)
            trips = trips.Where(t => t.TravellerKey == TravellerId || t.Traveller.Contains(Traveller));
        if (Place.Length > 0)
            trips = trips.Where(t => t.Place.Contains(Place));
        if (Country.Length > 0)
            trips = trips.Where(t => t.CountryCode == CountryCode || t.Country == Country);
        if (From is { } first)
            trips = trips.Where(t => t.LastDay >= first);
        if (To is { } last)
            trips = trips.Where(t => t.FirstDay <= last);
        return Statuses.Count > 0 ? trips.Where(t => Statuses.Contains(t.Status)) : trips;
    }

    private static int? Day(string field, string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber
        : throw new InvalidRequestException(field, "is not a date; give YYYY-MM-DD or leave it empty");
}
