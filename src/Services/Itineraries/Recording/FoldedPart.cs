using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary;
using Motorcade.Itineraries.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Recording;

/// <summary>The part of the diary with one fold key: the claims that hold and the trips that they added up to.</summary>
internal sealed record FoldedPart(string Key, IReadOnlyList<ClaimRecord> Claims, IReadOnlyList<TripVersion> Trips)
{
    /// <summary>When it was last written to.</summary>
    public DateTimeOffset Latest { get; } = Claims.Select(c => c.Recorded).Concat(Trips.Select(t => t.From)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    /// <summary>What other claims make of it.</summary>
    public IEnumerable<FoldedTrip> Fold(IReadOnlyList<ClaimRecord> claims, DateTimeOffset now)
    {
        var said = claims.ToDictionary(c => (c.ArticleId, c.ClaimId), c => Wire.TripClaim.Parser.ParseFrom(c.Body));
        var present = Trips.ToDictionary(t => t.TripId);
        foreach (var trip in TripFold.Fold(claims.Select(c => Claim(c, said[(c.ArticleId, c.ClaimId)]))))
        {
            var message = TripWriter.Message(trip, Place(trip, said));
            present.Remove(trip.Id, out var before);
            if (before is null || !Same(before, message))
                yield return new(trip.Id, before, version => Version(trip, message, version, now));
        }

        foreach (var gone in present.Values)
            yield return new(gone.TripId, gone, null);
    }

    private TripVersion Version(DiaryTrip trip, Trip message, int version, DateTimeOffset now)
    {
        Number(message, version, now);
        return TripWriter.Row(trip, message, Key, version, now);
    }

    private static bool Same(TripVersion before, Trip now)
    {
        Number(now, before.Version, before.From);
        return now.ToByteArray().AsSpan().SequenceEqual(before.Body);
    }

    private static void Number(Trip message, int version, DateTimeOffset recorded) =>
        (message.Version, message.Recorded) = (version, Timestamp.FromDateTimeOffset(recorded));

    private static DiaryClaim Claim(ClaimRecord row, Wire.TripClaim claim) =>
        new(FromWire.Claim(claim), row.ArticleId, Day(row.Published), row.Recorded) { Sketch = new(row.Sketch), IsRecord = row.Record };

    /// <summary>With the coordinates that the domain's trip leaves out.</summary>
    private static Wire.Place Place(DiaryTrip trip, Dictionary<(string, string), Wire.TripClaim> said) => trip.Claims
        .Select(c => said[(c.ArticleId, c.Claim.Id)].Destination)
        .First(p => p.Name == trip.Destination.Name && p.CountryCode == trip.Destination.CountryCode);

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
