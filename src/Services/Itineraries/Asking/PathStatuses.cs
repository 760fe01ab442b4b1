using Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Asking;

/// <summary>Statuses as the columns have them.</summary>
internal static class PathStatuses
{
    /// <summary>Those that claim or plan that somebody is there, as the domain's PathStop.TakesPart has it.</summary>
    public static readonly int[] TakesPart = [(int)TripStatus.Planned, (int)TripStatus.Underway, (int)TripStatus.Completed];
}
