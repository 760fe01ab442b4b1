using Motorcade.Contracts.Rpc.Itineraries.V1;
using Presence = Motorcade.Domain.Diary.Presences.Presence;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries.Presences;

/// <summary>Presence as messages.</summary>
internal static class PresenceWriter
{
    public static Wire.Presence Message(Presence presence, Trip trip) => new()
    {
        Trip = trip,
        Certainty = Certainty(presence.Certainty),
        Probability = presence.Probability,
        Reason = presence.Reason,
    };

    public static Certainty Certainty(Domain.Diary.Presences.Certainty certainty) => Enum.Parse<Certainty>(certainty.ToString());
}
