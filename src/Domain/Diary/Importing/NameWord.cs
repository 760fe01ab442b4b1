using Motorcade.Domain.Names;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>A word of a person's name with its sound.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Sound">What spellings of it share.</param>
internal readonly record struct NameWord(string Text, string Sound)
{
    /// <summary>The words of a name that tell people apart: initials, "Jr." and forms of address are left out.</summary>
    public static NameWord[] Of(string name) =>
        [.. NameFolder.Fold(name).Split(' ').Where(w => w.Length > 1 && !RecordWords.NameNoise.Contains(w)).Select(Single)];

    public static NameWord Single(string folded) => new(folded, SoundKey.Of(folded));

    /// <summary>Several words written as one.</summary>
    public static NameWord Joined(ReadOnlySpan<NameWord> words)
    {
        var text = "";
        foreach (var word in words)
            text += word.Text;
        return Single(text);
    }

    /// <summary>How alike two words are: 1 for the same, 0 for another.</summary>
    public double Like(NameWord other)
    {
        if (Text == other.Text)
            return 1;
        int shorter = Math.Min(Text.Length, other.Text.Length), longer = Math.Max(Text.Length, other.Text.Length);
        if (shorter < 4 || longer - shorter > 3 || Text[0] != other.Text[0])
            return 0;
        if (Sound == other.Sound)
            return 0.95;
        return shorter > 4 && longer - shorter <= 2 && Distance(Text, other.Text) <= (longer > 7 ? 2 : 1) ? 0.9 : 0;
    }

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], next);
            }
        }
        return row[b.Length];
    }
}
