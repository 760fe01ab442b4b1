using System.Globalization;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Hosting.Stores;
using Overlap = Motorcade.Domain.Diary.Paths.Overlap;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries.Paths;

/// <summary>A collision with its trips.</summary>
internal sealed record FoundOverlap(Overlap Overlap, Trip One, Trip Other)
{
    public PagePosition Position { get; } = new(Overlap.On.DayNumber, $"{Overlap.One.Id}-{Overlap.Other.Id}");

    public Wire.Overlap Message => new()
    {
        One = Overlap.One.Id == One.Id ? One : Other,
        Other = Overlap.Other.Id == Other.Id ? Other : One,
        On = Overlap.On.ToString("O", CultureInfo.InvariantCulture),
        Reason = Overlap.Reason,
    };
}
