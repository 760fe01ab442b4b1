using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Motorcade.Gateway.Protection;

/// <summary>The keys that open the surface. Only their hashes are held and compared, in constant time.</summary>
internal sealed class ApiKeys
{
    public const string Header = "X-Api-Key";

    private const string HashPrefix = "sha256:";
    private const string BearerPrefix = "Bearer ";
    private const string BasicPrefix = "Basic ";

    private readonly byte[][] hashes;

    public ApiKeys(IOptions<ProtectionOptions> options)
        => hashes = [.. options.Value.ApiKeys.Select(key => key.Trim()).Where(key => key.Length > 0).Select(HashOf)];

    /// <summary>Whether any key is set: then every request needs one.</summary>
    public bool Any => hashes.Length > 0;

    /// <summary>Which key the request holds, or null when it holds none of them.</summary>
    public int? Find(HttpRequest request)
    {
        if (Given(request) is not { } given)
            return null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(given));
        int? found = null;
        // All are compared, whichever fits: the time taken tells nothing.
        for (var i = 0; i < hashes.Length; i++)
        {
            if (CryptographicOperations.FixedTimeEquals(hashes[i], hash))
                found = i;
        }
        return found;
    }

    private static string? Given(HttpRequest request)
    {
        if (request.Headers[Header].ToString() is { Length: > 0 } key)
            return key;
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith(BearerPrefix, StringComparison.OrdinalIgnoreCase))
            return authorization[BearerPrefix.Length..].Trim();
        return authorization.StartsWith(BasicPrefix, StringComparison.OrdinalIgnoreCase)
            ? Password(authorization[BasicPrefix.Length..].Trim())
            : null;
    }

    /// <summary>RFC 7617: name and password in Base64; any name will do.</summary>
    private static string? Password(string credentials)
    {
        var bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials, bytes, out var length))
            return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? text[(colon + 1)..] : null;
    }

    private static byte[] HashOf(string key)
    {
        if (!key.StartsWith(HashPrefix, StringComparison.OrdinalIgnoreCase))
            return SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var digits = key[HashPrefix.Length..];
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(digits)
            : throw new StartRefusedException("Gateway:ApiKeys has a sha256: that is not followed by 64 hexadecimal digits.");
    }
}
