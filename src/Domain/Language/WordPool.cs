using Motorcade.Domain.World;

namespace Motorcade.Domain.Language;

/// <summary>The words met so far: most words of the news come again. Read without a lock, written under one.</summary>
internal static class WordPool
{
    /// <summary>Bounded: a crawl meets new words for ever.</summary>
    private const int MostWords = 50_000;
    private const int Mask = (1 << 17) - 1;
    private static readonly WordForm?[] Slots = new WordForm?[Mask + 1];
    private static readonly Lock Writing = new();

    private static int count;

    public static WordForm Get(ReadOnlySpan<char> word)
    {
        var hash = NameSet.HashOf(word);
        var at = (int)hash & Mask;
        for (; Volatile.Read(ref Slots[at]) is { } form; at = (at + 1) & Mask)
        {
            if (form.Hash == hash && word.SequenceEqual(form.Text))
                return form;
        }

        var made = new WordForm(word.ToString(), hash);
        if (count < MostWords)
            Keep(made);
        return made;
    }

    private static void Keep(WordForm form)
    {
        lock (Writing)
        {
            var at = (int)form.Hash & Mask;
            while (Slots[at] is { } taken)
            {
                if (taken.Text == form.Text)
                    return;
                at = (at + 1) & Mask;
            }

            Volatile.Write(ref Slots[at], form);
            count++;
        }
    }
}
