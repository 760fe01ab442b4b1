using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Itineraries.Asking;

namespace Motorcade.Itineraries.Paths;

/// <summary>Two trips of one traveller that share a day.</summary>
/// <param name="Order">Day number on which the later one begins.</param>
/// <param name="One">The earlier, as stored.</param>
/// <param name="Other">The later.</param>
internal sealed record OverlapPair(long Order, byte[] One, byte[] Other)
{
    /// <summary>The collision; null when both may be true.</summary>
    public FoundOverlap? Judge()
    {
        var (one, other) = (Trip.Parser.ParseFrom(One), Trip.Parser.ParseFrom(Other));
        return OverlapFinder.Between(StopReader.Stop(one), StopReader.Stop(other)) is { } overlap ? new(overlap, one, other) : null;
    }
}
