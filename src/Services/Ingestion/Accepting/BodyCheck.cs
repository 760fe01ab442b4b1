using System.Text;
using System.Text.RegularExpressions;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Ingestion.Accepting;

/// <summary>Refuses bodies that no reader could read, each with what is wrong with it.</summary>
internal static partial class BodyCheck
{
    public const int MostBytes = 2 * 1024 * 1024;

    private const string Field = "body";

    /// <summary>More than one broken character in this many is a wrong encoding rather than a slip.</summary>
    private const int BrokenPer = 200;

    public static void Demand(string body)
    {
        if (string.IsNullOrWhiteSpace(body))
            throw Refuse("is empty; send the article's text or page");
        var bytes = Encoding.UTF8.GetByteCount(body);
        if (bytes > MostBytes)
            throw Refuse($"has {bytes:N0} bytes; at most {MostBytes:N0} (2 MB) are read");
        if (body.Contains('\0'))
            throw Refuse("holds NUL characters: it is binary or UTF-16; send text in UTF-8");
        if (body.StartsWith("%PDF-", StringComparison.Ordinal))
            throw Refuse("is a PDF; send its text");
        if (Broken(body, body.Count(IsControl)))
            throw Refuse("is mostly control characters: it is binary; send text in UTF-8");
        if (Broken(body, Unreadable(body)))
            throw Refuse("holds characters that could not be decoded: the encoding is wrong; send UTF-8");
        if (Broken(body, Mojibake().Count(body)))
            throw Refuse("was decoded with the wrong encoding (\"Ã©\" for \"é\"); send UTF-8");
    }

    /// <summary>Refuses a text without a single word.</summary>
    public static void DemandWords(string text)
    {
        if (!text.Any(char.IsLetter))
            throw Refuse("holds no words to read");
    }

    private static bool Broken(string body, int count) => (long)count * BrokenPer > body.Length;

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085');

    private static int Unreadable(string body)
    {
        var count = 0;
        foreach (var rune in body.EnumerateRunes())
        {
            // A lone surrogate is enumerated as the replacement character too.
            if (rune == Rune.ReplacementChar)
                count++;
        }
        return count;
    }

    private static InvalidRequestException Refuse(string reason) => new(Field, reason);

    [GeneratedRegex("Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF™œ“”˜¢¦]", RegexOptions.NonBacktracking)]
    private static partial Regex Mojibake();
}
