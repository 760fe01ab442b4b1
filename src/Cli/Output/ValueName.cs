using System.Text.Json;

namespace Motorcade.Cli.Output;

/// <summary>The guide's spelling of a value: AssetFreeze is asset_freeze.</summary>
internal static class ValueName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
