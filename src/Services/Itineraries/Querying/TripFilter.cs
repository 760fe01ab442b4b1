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
    IReadOnlyList<int> Statuses, DateTimeOffset? AsOf, bool IncludeWeak, string Meets, string Event)
{
    /// <summary>Whom the text means, when it was looked up and they are not too many.</summary>
    public IReadOnlyList<string>? TravellerKeys { get; init; }

    /// <summary>What places the text means, when it was looked up and they are not too many.</summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>What countries the text means, when it was looked up.</summary>
    public IReadOnlyList<string>? CountryCodes { get; init; }

    /// <summary>Who is to be met, when that is asked and was looked up.</summary>
    public IReadOnlyList<string>? MeetsKeys { get; init; }

    /// <summary>The earliest beginning of a trip that can reach into the period, when it was looked up.</summary>
    public int? Earliest { get; init; }

    /// <summary>Whom the text of those met means, when it was looked up.</summary>
    public IReadOnlyList<string>? MetKeys { get; init; }

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
            request.IncludeWeak,
            request.Meets.Trim(),
            request.Event.Trim());
    }

    /// <summary>The same filter has the same text.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{TravellerId}|{Place}|{Country}|{From}|{To}|{string.Join(',', Statuses)}|{AsOf?.UtcTicks}|{IncludeWeak}|{Meets}|{Event}");

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
            trips = TravellerKeys is { } keys ? trips.Where(t => keys.Contains(t.TravellerKey)) : trips.Where(t => t.TravellerKey == TravellerId || t.Traveller.Contains(Traveller));
        if (Place.Length > 0)
            trips = Places is { } places ? trips.Where(t => places.Contains(t.Place)) : trips.Where(t => t.Place.Contains(Place));
        if (Country.Length > 0)
            trips = CountryCodes is { } codes ? trips.Where(t => codes.Contains(t.CountryCode)) : trips.Where(t => t.CountryCode == CountryCode || t.Country == Country);
        if (From is { } first)
            trips = trips.Where(t => t.LastDay >= first);
        if (Earliest is { } earliest)
            trips = trips.Where(t => t.Order >= earliest);
        // The order of undated trips lies behind every day, as if they had none.
        if (To is { } last)
            trips = trips.Where(t => t.Order <= last);
        return Statuses.Count > 0 ? trips.Where(t => Statuses.Contains(t.Status)) : trips;
    }

    private static int? Day(string field, string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber
        : throw new InvalidRequestException(field, "is not a date; give YYYY-MM-DD or leave it empty");
}
