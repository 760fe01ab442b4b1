namespace Motorcade.Domain.World;

/// <summary>What a reader knows before reading: countries, places, organisations, outlets, offices and who held them when.</summary>
public sealed class WorldTables
{
    /// <summary>Reads the tables that the library carries.</summary>
    public static WorldTables Load() => new();
}
