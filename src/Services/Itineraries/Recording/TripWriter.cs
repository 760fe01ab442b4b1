using Google.Protobuf;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Names;
using Motorcade.Itineraries.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Recording;

/// <summary>Trips of the domain as messages and rows.</summary>
internal static class TripWriter
{
    /// <summary>Number and moment of the version are the store's to give.</summary>
    public static Trip Message(DiaryTrip trip, Wire.Place destination) => new()
    {
        Id = trip.Id,
        Traveller = Person(trip.Traveller),
        Destination = destination,
        Start = trip.Dates.Start?.ToString() ?? "",
        End = trip.Dates.End?.ToString() ?? "",
        Status = Enum.Parse<Wire.TripStatus>(trip.Status.ToString()),
        Meets = { trip.Meets.Select(Person) },
        Event = trip.Event ?? "",
        ReportedBy = { trip.ReportedBy },
        ClaimCount = trip.Claims.Count,
        Confidence = Math.Round(trip.Confidence, 4),
        Weak = trip.IsWeak,
        WeakClaimCount = trip.WeakClaims.Count,
        Conflicts = { trip.Conflicts.Select(Message) },
        PostponedTo = trip.PostponedTo ?? "",
        PostponedFrom = trip.PostponedFrom ?? "",
        SourceCount = trip.Sources,
        Official = trip.IsOfficial,
    };

    public static TripVersion Row(DiaryTrip trip, Trip message, string foldKey, int version, DateTimeOffset now) => new()
    {
        TripId = trip.Id,
        Version = version,
        TravellerKey = TravellerKey.Of(trip.Traveller),
        FoldKey = foldKey,
        Traveller = NameFolder.Fold(trip.Traveller.Name),
        Place = NameFolder.Fold(trip.Destination.Name),
        Country = NameFolder.Fold(trip.Destination.Country),
        CountryCode = trip.Destination.CountryCode,
        FirstDay = trip.Dates.Start?.First.DayNumber,
        LastDay = (trip.Dates.End ?? trip.Dates.Start)?.Last.DayNumber,
        Order = trip.Dates.Start?.First.DayNumber ?? long.MaxValue,
        Status = (int)message.Status,
        From = now,
        To = ItinerariesStore.EndOfTime,
        Weak = trip.IsWeak,
        ClaimIds = string.Join(' ', trip.Claims.Concat(trip.WeakClaims).Select(c => c.Claim.Id).Order(StringComparer.Ordinal)),
        Meets = PathRows.Meets(message, version),
        Attends = PathRows.Attends(message, version),
        Body = message.ToByteArray(),
    };

    private static Conflict Message(DiaryConflict conflict) => new() { Field = conflict.Field, Values = { conflict.Values.Select(Message) } };

    private static Contracts.Rpc.Itineraries.V1.ConflictingValue Message(Domain.Diary.ConflictingValue value) => new()
    {
        Value = value.Value,
        ClaimIds = { value.Claims.Select(c => c.Claim.Id) },
        Quote = value.Claims[0].Claim.Quote.Text,
        ReportedBy = { value.Claims[0].Claim.ReportedBy },
    };

    private static Wire.Person Person(Domain.Reading.PersonRef person) => new() { Id = person.Id, Name = person.Name };
}
