using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Recording;

/// <summary>The contract's claims as the domain's.</summary>
internal static class FromWire
{
    public static TripClaim Claim(Wire.TripClaim claim) => new()
    {
        Id = claim.Id,
        Traveller = Person(claim.Traveller),
        Destination = Place(claim.Destination),
        Dates = new(PartialDate.Parse(claim.Start), PartialDate.Parse(claim.End)),
        Status = Enum.Parse<TripStatus>(claim.Status.ToString()),
        Meets = [.. claim.Meets.Select(Person)],
        Event = claim.Event.Length > 0 ? claim.Event : null,
        ReportedBy = [.. claim.ReportedBy],
        Quote = new(new(claim.Quote.Span.Start, claim.Quote.Span.Length), claim.Quote.Text),
        Cues = [.. claim.Cues],
        Confidence = claim.Confidence,
        IsWeak = claim.Weak,
    };

    public static PlaceRef Place(Wire.Place place) => new(place.Name, place.Country, place.CountryCode, place.Id);

    public static PersonRef Person(Wire.Person person) => new(person.Name, person.Id);
}
