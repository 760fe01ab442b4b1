namespace Motorcade.Gateway.Claims;

/// <summary>gRPC says "nothing" with an empty string, JSON with null.</summary>
internal static class EmptyIsNull
{
    public static string? OrNull(this string text) => text.Length == 0 ? null : text;
}
