using Google.Protobuf;
using Motorcade.Domain.Diary;
using Motorcade.Itineraries.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Recording;

/// <summary>Claims of a reading as rows.</summary>
internal static class ClaimWriter
{
    public static ClaimRecord Row(ArticleReading reading, Wire.TripClaim claim, DateTimeOffset now) => new()
    {
        ClaimId = claim.Id,
        ArticleId = reading.Article.ArticleId,
        ReaderVersion = reading.Article.ReaderVersion,
        TravellerKey = TravellerKey.Of(FromWire.Person(claim.Traveller)),
        FoldKey = Key(claim),
        ArticleTitle = reading.Article.Title,
        Outlet = reading.Article.Outlet,
        Published = reading.Article.Published,
        Recorded = now,
        Superseded = ItinerariesStore.EndOfTime,
        Sketch = reading.Article.Sketch.ToByteArray(),
        Record = reading.IsRecord,
        Body = claim.ToByteArray(),
    };

    /// <summary>What a claim is folded by.</summary>
    public static string Key(Wire.TripClaim claim) =>
        FoldKey.Of(TravellerKey.Of(FromWire.Person(claim.Traveller)), FromWire.Place(claim.Destination));
}
