using System.Globalization;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Importing;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Cli.Importing;

/// <summary>Read rows as the contract's messages.</summary>
internal static class WireRow
{
    public static ImportedRow Of(RowReading reading, string keeper, WorldTables world) => new()
    {
        Key = reading.Key,
        Title = reading.Title,
        Keeper = keeper,
        Published = reading.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Stops = { reading.Stops.Select(s => Trip(s, world)) },
    };

    public static Wire.TripClaim Trip(TripClaim claim, WorldTables world) => new()
    {
        Id = claim.Id,
        Traveller = Person(claim.Traveller),
        Destination = Place(claim.Destination, world),
        Start = claim.Dates.Start?.ToString() ?? "",
        End = claim.Dates.End?.ToString() ?? "",
        Status = Enum.Parse<Wire.TripStatus>(claim.Status.ToString()),
        Meets = { claim.Meets.Select(Person) },
        Event = claim.Event ?? "",
        ReportedBy = { claim.ReportedBy },
        Quote = new() { Span = new() { Start = claim.Quote.Span.Start, Length = claim.Quote.Span.Length }, Text = claim.Quote.Text },
        Confidence = claim.Confidence,
    };

    private static Wire.Person Person(PersonRef person) => new() { Id = person.Id, Name = person.Name };

    private static Wire.Place Place(PlaceRef place, WorldTables world)
    {
        var wire = new Wire.Place { Id = place.Id, Name = place.Name, Country = place.Country, CountryCode = place.CountryCode };
        if (place.Id.Length > 0 && world.Place(place.Id) is { Latitude: { } north, Longitude: { } east })
            (wire.Latitude, wire.Longitude) = (north, east);
        return wire;
    }
}
