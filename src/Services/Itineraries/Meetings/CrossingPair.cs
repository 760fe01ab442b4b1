using Motorcade.Hosting.Stores;

namespace Motorcade.Itineraries.Meetings;

/// <summary>Two stops that cross.</summary>
/// <param name="One">Trip of the traveller asked for.</param>
/// <param name="OneVersion">Its version.</param>
/// <param name="Other">Trip of the other.</param>
/// <param name="OtherVersion">Its version.</param>
/// <param name="Day">Number of the first common day.</param>
internal sealed record CrossingPair(string One, int OneVersion, string Other, int OtherVersion, long Day)
{
    public PagePosition At => new(Day, $"{One}-{Other}");
}
