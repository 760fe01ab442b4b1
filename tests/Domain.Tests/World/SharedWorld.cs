using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.World;

/// <summary>The tables, read once for all tests: they are immutable.</summary>
internal static class SharedWorld
{
    public static WorldTables Tables { get; } = WorldTables.Load();
}
