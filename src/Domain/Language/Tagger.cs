namespace Motorcade.Domain.Language;

/// <summary>Gives each token of a sentence its part of speech, from left to right.</summary>
internal static class Tagger
{
    /// <summary>Number of tags.</summary>
    public const int Tags = (int)Tag.Dash + 1;

    /// <summary>Fills in the tags that are none yet.</summary>
    public static void Assign(TaggerModel model, ReadOnlySpan<TaggedWord> words, Span<Tag> tags)
    {
        Span<short> scores = stackalloc short[TaggedWord.Lanes];
        Span<uint> pairs = stackalloc uint[TagFeatures.OfPairs];
        for (var i = 0; i < words.Length; i++)
        {
            if (tags[i] != Tag.None)
                continue;

            var (word, left) = (words[i], i > 0 ? words[i - 1] : model.Edge);
            var right = i + 1 < words.Length ? words[i + 1] : model.Edge;
            var previous = i > 0 ? (int)tags[i - 1] : -1;
            TaggedWord.Sum(word.Own, left.AsLeft, right.AsRight, (i > 1 ? words[i - 2] : model.Edge).AsSecondLeft,
                (i + 2 < words.Length ? words[i + 2] : model.Edge).AsSecondRight,
                model.Behind(previous, i > 1 ? (int)tags[i - 2] : -1), scores);
            if (i == 0)
            {
                model.Add(TagFeatures.Opening(word.Word, false), scores, -1);
                model.Add(TagFeatures.Opening(word.Word, true), scores);
            }

            TagFeatures.FillPairs(pairs, word.Word, left.Word, right.Word, previous);
            foreach (var feature in pairs)
                model.Add(feature, scores);
            tags[i] = Best(scores);
        }
    }

    /// <summary>The tag of a sign, which needs no guessing; None for a word.</summary>
    public static Tag OfSign(string token) => token.Length != 1 || char.IsLetterOrDigit(token[0])
        ? Tag.None
        : token[0] switch
        {
            ',' => Tag.Comma,
            '.' or '!' or '?' or '…' => Tag.Stop,
            ':' or ';' => Tag.Colon,
            '“' or '‘' or '«' or '„' => Tag.OpenQuote,
            '”' or '»' => Tag.CloseQuote,
            '(' or '[' or '{' => Tag.OpenBracket,
            ')' or ']' or '}' => Tag.CloseBracket,
            '-' or '–' or '—' or '―' => Tag.Dash,
            '\'' or '’' => Tag.None,
            '"' => Tag.OpenQuote,
            _ => Tag.SYM,
        };

    private static Tag Best(ReadOnlySpan<short> scores)
    {
        var best = (int)Tag.NN;
        for (var tag = 1; tag < Tags; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }

        return (Tag)best;
    }
}
