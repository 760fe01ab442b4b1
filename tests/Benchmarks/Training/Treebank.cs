using Motorcade.Domain.Language;

namespace Motorcade.Benchmarks.Training;

/// <summary>Reads CoNLL-U files, with words joined at hyphens as the tokenizer leaves them.</summary>
internal static class Treebank
{
    /// <summary>The sentences of each document.</summary>
    public static IEnumerable<List<TaggedSentence>> Documents(string file)
    {
        List<TaggedSentence>? document = null;
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (document is not null)
                    yield return document;
                document = [];
            }
            else if (line.Length == 0)
            {
                document!.Add(Sentence(rows));
                rows.Clear();
            }
            else if (line[0] != '#' && line.Split('\t') is var columns && columns[0].All(char.IsDigit))
            {
                rows.Add(columns);
            }
        }

        if (document is not null)
            yield return document;
    }

    private static TaggedSentence Sentence(List<string[]> rows)
    {
        var words = new List<(string Form, string Tag)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var form = rows[i][1];
            var tag = rows[i][4];
            while (i + 2 < rows.Count && rows[i + 1][4] == "HYPH" && Glued(rows[i]) && Glued(rows[i + 1]))
            {
                form += "-" + rows[i + 2][1];
                tag = rows[i + 2][4];
                i += 2;
            }

            if (form.Contains('-') && form != rows[i][1] && tag is "NN" or "VBN" or "VBG" && i + 1 < rows.Count && rows[i + 1][4].StartsWith("NN", StringComparison.Ordinal))
                tag = "JJ";
            words.Add((form, tag));
        }

        return new(
            [.. words.Select(w => TagFeatures.Of(w.Form, w.Form.ToLowerInvariant()))],
            [.. words.Select(w => Tagger.OfSign(w.Form))],
            [.. words.Select(w => Tagger.OfSign(w.Form) is var sign and not Tag.None ? sign : Parse(w.Tag))]);
    }

    private static bool Glued(string[] row) => row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static Tag Parse(string tag) => tag switch
    {
        "PRP$" => Tag.PRPS,
        "WP$" => Tag.WPS,
        "HYPH" => Tag.Dash,
        "," => Tag.Comma,
        "." => Tag.Stop,
        ":" => Tag.Colon,
        "``" => Tag.OpenQuote,
        "''" => Tag.CloseQuote,
        "-LRB-" => Tag.OpenBracket,
        "-RRB-" => Tag.CloseBracket,
        "$" => Tag.SYM,
        _ => Enum.TryParse<Tag>(tag, out var parsed) ? parsed : Tag.FW,
    };
}
