namespace Motorcade.Domain.Language;

/// <summary>Gives each token of a sentence its part of speech, from left to right.</summary>
internal static class Tagger
{
    /// <summary>Number of tags.</summary>
    public const int Tags = (int)Tag.Dash + 1;

    public static void Assign(TaggerModel model, ReadOnlySpan<TagFeatures.Word> words, ReadOnlySpan<Tag> certain, Span<Tag> tags)
    {
        Span<int> scores = stackalloc int[Tags];
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        for (var i = 0; i < words.Length; i++)
        {
            if (certain[i] != Tag.None)
            {
                tags[i] = certain[i];
                continue;
            }

            TagFeatures.Fill(features, words, i, i > 0 ? (int)tags[i - 1] : -1, i > 1 ? (int)tags[i - 2] : -1);
            scores.Clear();
            foreach (var feature in features)
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

    private static Tag Best(ReadOnlySpan<int> scores)
    {
        var best = (int)Tag.NN;
        for (var tag = 1; tag < scores.Length; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }

        return (Tag)best;
    }
}
