using Motorcade.Domain.Language;
using Motorcade.Domain.Reading;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Entities.Annotating;

/// <summary>Claims as the contract's messages.</summary>
internal static class ClaimWriter
{
    public static Wire.TripClaim Trip(TripClaim claim) => new()
    {
        Id = claim.Id,
        Traveller = Person(claim.Traveller),
        Destination = Place(claim.Destination),
        Start = claim.Dates.Start?.ToString() ?? "",
        End = claim.Dates.End?.ToString() ?? "",
        Status = ByName<TripStatus, Wire.TripStatus>.Of(claim.Status),
        Meets = { claim.Meets.Select(Person) },
        Event = claim.Event ?? "",
        ReportedBy = { claim.ReportedBy },
        Quote = Quote(claim.Quote),
        Cues = { claim.Cues },
        Confidence = claim.Confidence,
        Weak = claim.IsWeak,
    };

    public static Wire.SanctionClaim Sanction(SanctionClaim claim) => new()
    {
        Id = claim.Id,
        Imposers = { claim.Imposers },
        Targets = { claim.Targets },
        Measure = ByName<MeasureKind, Wire.MeasureKind>.Of(claim.Measure),
        Goods = claim.Goods ?? "",
        Action = ByName<MeasureAction, Wire.MeasureAction>.Of(claim.Action),
        Date = claim.Date?.ToString() ?? "",
        ReportedBy = { claim.ReportedBy },
        Quote = Quote(claim.Quote),
        Cues = { claim.Cues },
        Confidence = claim.Confidence,
        Weak = claim.IsWeak,
    };

    public static Wire.Span Span(TextSpan span) => new() { Start = span.Start, Length = span.Length };

    private static Wire.Person Person(PersonRef person) => new() { Id = person.Id, Name = person.Name };

    private static Wire.Place Place(PlaceRef place)
        => new() { Id = place.Id, Name = place.Name, Country = place.Country, CountryCode = place.CountryCode };

    private static Wire.Quote Quote(Quote quote) => new() { Span = Span(quote.Span), Text = quote.Text };
}
