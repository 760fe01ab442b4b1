using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Makes claims of the stops of a row.</summary>
internal static class RecordClaims
{
    /// <summary>Probability that an official record is right.</summary>
    public const double Confidence = 0.99;

    /// <summary>A traveller's stops as claims; a claim that says something else has another id.</summary>
    public static IEnumerable<TripClaim> Of(
        IDiaryReader reader, string key, PersonRef traveller, IEnumerable<RecordStop> stops, string quote,
        TripStatus status = TripStatus.Completed)
    {
        foreach (var stop in stops)
        {
            yield return new()
            {
                Id = ClaimId.Of(
                    reader.Source, key, TravellerKey.Of(traveller), stop.Place.ToString(), stop.Place.Id, stop.Dates.ToString(),
                    status.ToString(), string.Join('|', stop.Meets.Select(TravellerKey.Of)), stop.Event ?? "", quote),
                Traveller = traveller,
                Destination = stop.Place,
                Dates = stop.Dates,
                Status = status,
                Meets = stop.Meets,
                Event = stop.Event,
                ReportedBy = reader.Keeper.Length > 0 ? [reader.Keeper] : [],
                Quote = new(new(0, quote.Length), quote),
                Confidence = Confidence,
            };
        }
    }
}
