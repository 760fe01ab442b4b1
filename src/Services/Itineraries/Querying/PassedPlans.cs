using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Querying;

/// <summary>
/// Marks plans whose dates have passed unconfirmed. That depends on the day of the question, so it is told with each answer and stored
/// with none.
/// </summary>
internal sealed class PassedPlans(TimeProvider clock)
{
    /// <summary>The day of a question: of the moment that it asks for, else today, both in UTC.</summary>
    public DateOnly Day(DateTimeOffset? asOf) => DateOnly.FromDateTime((asOf ?? clock.GetUtcNow()).UtcDateTime);

    /// <summary>The same trip, marked.</summary>
    public static Trip Mark(Trip trip, DateOnly day)
    {
        if (trip.Status is Wire.TripStatus.Proposed or Wire.TripStatus.Planned)
            trip.Unconfirmed = Unconfirmed.On(
                Domain.Reading.TripStatus.Planned, new(PartialDate.Parse(trip.Start), PartialDate.Parse(trip.End)), day);
        return trip;
    }
}
