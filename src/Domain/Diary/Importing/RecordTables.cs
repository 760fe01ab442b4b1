using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>What readers of historical diaries know: the world tables, and what they lack of the past.</summary>
public sealed class RecordTables
{
    /// <summary>Opens the tables of the past that the library carries.</summary>
    public RecordTables(WorldTables world)
    {
        World = world;
        Countries = new(world);
        Places = new(world);
        Titles = new(world);
        People = new(world);
    }

    internal WorldTables World { get; }

    internal CountryFinder Countries { get; }

    internal PlaceFinder Places { get; }

    internal TitleReader Titles { get; }

    internal PersonFinder People { get; }
}
