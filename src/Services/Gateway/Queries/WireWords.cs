using System.Text.Json;

namespace Motorcade.Gateway.Queries;

/// <summary>A contract's enumeration as words over HTTP: MeasureKind.AssetFreeze is asset_freeze.</summary>
internal static class WireWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Values = Enum.GetValues<TEnum>()
        .Where(value => Convert.ToInt32(value, null) != 0)
        .ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    /// <summary>All words but "unspecified".</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Keys];

    public static TEnum Parse(string word) => Values[word];

    public static bool TryParse(string word, out TEnum value) => Values.TryGetValue(word, out value);
}
