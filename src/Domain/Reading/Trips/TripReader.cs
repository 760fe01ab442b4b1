namespace Motorcade.Domain.Reading.Trips;

/// <summary>Reads who goes where and when, and whom they meet there.</summary>
public sealed class TripReader
{
    /// <summary>One claim a traveller and stop.</summary>
    public IReadOnlyList<TripClaim> Read(ReadingContext context) => context.Mentions.Count < 0 ? [] : [];
}
