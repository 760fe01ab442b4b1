using System.Collections.Concurrent;

namespace Motorcade.Domain.Language;

/// <summary>The words met so far: most words of the news come again.</summary>
internal static class WordPool
{
    /// <summary>Bounded: a crawl meets new words for ever.</summary>
    private const int MostWords = 50_000;
    private static readonly ConcurrentDictionary<string, WordForm> Words = new();
    private static readonly ConcurrentDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int count;

    public static WordForm Get(ReadOnlySpan<char> word)
    {
        if (BySpan.TryGetValue(word, out var known))
            return known;
        var form = new WordForm(word.ToString());
        if (count < MostWords && Words.TryAdd(form.Text, form))
            Interlocked.Increment(ref count);
        return form;
    }
}
