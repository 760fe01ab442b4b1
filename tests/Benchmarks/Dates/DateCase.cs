using System.Text.Json;

namespace Motorcade.Benchmarks.Dates;

/// <summary>An input with its day of reference and what it should give.</summary>
internal sealed record DateCase(string Input, DateOnly? Reference, IReadOnlyList<ExpectedDate> Expected)
{
    private const string TypePrefix = "datetimeV2.";

    public static IReadOnlyList<DateCase> Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateArray().Select(Parse)];
    }

    private static DateCase Parse(JsonElement element)
    {
        DateOnly? reference = element.TryGetProperty("Context", out var context)
            && context.TryGetProperty("ReferenceDateTime", out var at) ? Day(at.GetString()) : null;
        var expected = element.GetProperty("Results").EnumerateArray().Select(Expectation);
        return new(element.GetProperty("Input").GetString()!, reference, [.. expected]);
    }

    private static ExpectedDate Expectation(JsonElement element)
    {
        var type = element.TryGetProperty("TypeName", out var name) ? name.GetString()! : "";
        var values = element.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object
            ? resolution.GetProperty("values").EnumerateArray().Select(Value).OfType<ExpectedValue>().ToList() : [];
        return new(element.GetProperty("Text").GetString()!, Offset(element, "Start"), Offset(element, "End") + 1,
            type.StartsWith(TypePrefix, StringComparison.Ordinal) ? type[TypePrefix.Length..] : type, values);
    }

    private static int Offset(JsonElement element, string field) =>
        element.TryGetProperty(field, out var at) && at.ValueKind == JsonValueKind.Number ? at.GetInt32() : 0;

    private static ExpectedValue? Value(JsonElement element)
    {
        string? Field(string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
        var (day, start, end) = (Day(Field("value")), Day(Field("start")), Day(Field("end")));
        return (day ?? start ?? end) is null ? null : new(day ?? start, day ?? end, Field("Mod") ?? "");
    }

    private static DateOnly? Day(string? text) => text is { Length: >= 10 } && DateOnly.TryParse(text[..10], out var day) ? day : null;
}
