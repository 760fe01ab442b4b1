using System.Security.Cryptography;
using System.Text;

namespace Motorcade.Domain.Reading;

/// <summary>Ids of claims: the same claim has the same id on every reading.</summary>
internal static class ClaimId
{
    private const int Bytes = 12;

    /// <summary>The first 96 bits of the SHA-256 of the parts, in hexadecimal.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var text = string.Join('\u001F', parts!);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }
}
