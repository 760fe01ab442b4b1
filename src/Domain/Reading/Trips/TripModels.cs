using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The trained parts of a <see cref="TripJudge"/>.</summary>
internal sealed record TripModels(
    WordJudge Spots, WordJudge Actors, WordJudge Pairs, WordJudge Followers, BoostedTrees Candidates, WordJudge Dates, BoostedTrees Stays, BoostedTrees Exactness,
    WordJudge[] Statuses)
{
    public static TripModels Read(BinaryReader reader) => new(
        WordJudge.Read(reader),
        WordJudge.Read(reader),
        WordJudge.Read(reader),
        WordJudge.Read(reader),
        BoostedTrees.Read(reader),
        WordJudge.Read(reader),
        BoostedTrees.Read(reader),
        BoostedTrees.Read(reader),
        [.. Enumerable.Range(0, Stop.StatusCount).Select(_ => WordJudge.Read(reader))]);

    public void Write(BinaryWriter writer)
    {
        Spots.Write(writer);
        Actors.Write(writer);
        Pairs.Write(writer);
        Followers.Write(writer);
        Candidates.Write(writer);
        Dates.Write(writer);
        Stays.Write(writer);
        Exactness.Write(writer);
        foreach (var status in Statuses)
            status.Write(writer);
    }
}
