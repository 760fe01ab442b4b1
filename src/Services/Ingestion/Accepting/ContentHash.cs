using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Motorcade.Ingestion.Accepting;

/// <summary>
/// What makes two submissions one article: the same words, published on the same day. White space does not count, nor do headline and
/// outlet, which differ between copies of one agency report; the day does, because "on Friday" means another Friday.
/// </summary>
internal static partial class ContentHash
{
    private const int Bytes = 16;

    public static string Of(string text, string published)
    {
        var words = Blank().Replace(text, " ").Trim();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{published}\n{words}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
