namespace Motorcade.Domain.World;

/// <summary>How many words the longest name has that begins with a word: most words begin none, and one look tells.</summary>
internal sealed class NameReach
{
    private readonly NameSet words = new(32_000);
    private readonly List<(byte Names, byte Titles)> longest = new(32_000);

    public NameReach(NameIndex[] names, NameIndex titles)
    {
        foreach (var index in names)
        {
            foreach (var name in index.Names)
            {
                var (at, length) = Note(name);
                longest[at] = longest[at] with { Names = Math.Max(longest[at].Names, length) };
            }
        }
        foreach (var title in titles.Names)
        {
            var (at, length) = Note(title);
            longest[at] = longest[at] with { Titles = Math.Max(longest[at].Titles, length) };
        }
    }

    /// <summary>The longest name and the longest title, in words, that begin with the first word of a folded one; 0 for none.</summary>
    public (int Names, int Titles) From(string folded)
    {
        var first = FirstWord(folded);
        return words.Find(first, NameSet.HashOf(first)) is var found and >= 0 ? longest[found] : default;
    }

    private (int At, byte Length) Note(string name)
    {
        var at = words.Add(FirstWord(name));
        if (at == longest.Count)
            longest.Add(default);
        return (at, (byte)(1 + name.AsSpan().Count(' ')));
    }

    private static ReadOnlySpan<char> FirstWord(string folded)
    {
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? folded : folded.AsSpan(0, space);
    }
}
