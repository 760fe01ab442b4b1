using System.Text.Json;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>The labelled articles' spelling of a value: AssetFreeze is asset_freeze.</summary>
public static class RowWord
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
