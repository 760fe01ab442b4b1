using System.Text.Json;
using System.Text.Json.Serialization;

namespace Motorcade.Gateway;

/// <summary>An enumeration as snake_case words.</summary>
internal sealed class WordConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
