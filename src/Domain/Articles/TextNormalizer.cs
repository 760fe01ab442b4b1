using System.Globalization;
using System.Text;

namespace Motorcade.Domain.Articles;

/// <summary>Brings a text into the form that is stored and that all offsets point into.</summary>
public static class TextNormalizer
{
    /// <summary>
    /// Composes accents (NFC), makes line ends "\n" and odd spaces plain ones, drops invisible and control characters,
    /// trims line ends and leaves at most one blank line between paragraphs. Normalising twice changes nothing.
    /// </summary>
    public static string Normalize(string text)
    {
        var built = new StringBuilder(text.Length);
        foreach (var c in Composed(text))
            Append(built, c);
        TrimLineEnd(built);
        while (built.Length > 0 && built[^1] == '\n')
            built.Length--;
        return built.ToString();
    }

    private static string Composed(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        try
        {
            return lines.IsNormalized() ? lines : lines.Normalize();
        }
        catch (ArgumentException)
        {
            // A lone surrogate: nothing to compose, and the reader takes it as a sign it does not know.
            return lines;
        }
    }

    private static void Append(StringBuilder built, char c)
    {
        if (c == '\n')
        {
            TrimLineEnd(built);
            var blank = built.Length == 0 || (built.Length > 1 && built[^1] == '\n' && built[^2] == '\n');
            if (!blank)
                built.Append('\n');
        }
        else if (c == '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator)
        {
            built.Append(' ');
        }
        else if (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
        {
            built.Append(c);
        }
    }

    private static void TrimLineEnd(StringBuilder built)
    {
        while (built.Length > 0 && built[^1] == ' ')
            built.Length--;
    }
}
