namespace Motorcade.SystemTests.Launcher;

/// <summary>A running process that a launcher has started.</summary>
internal sealed record Marked(int Id, string[] Arguments)
{
    public override string ToString() => $"{Id} {string.Join(' ', Arguments)}";
}
