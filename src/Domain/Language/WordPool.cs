using System.Collections.Concurrent;

namespace Motorcade.Domain.Language;

/// <summary>One string for each word ever met, with its lower-case form: most words of the news come again.</summary>
internal static class WordPool
{
    private const int MostWords = 100_000;
    private static readonly ConcurrentDictionary<string, (string Text, string Lower)> Words = new();
    private static readonly ConcurrentDictionary<string, (string Text, string Lower)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int count;

    public static (string Text, string Lower) Get(ReadOnlySpan<char> word)
    {
        if (BySpan.TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        var lower = text.ToLowerInvariant();
        var pair = (text, lower == text ? text : lower);
        if (count < MostWords && Words.TryAdd(text, pair))
            Interlocked.Increment(ref count);
        return pair;
    }
}
