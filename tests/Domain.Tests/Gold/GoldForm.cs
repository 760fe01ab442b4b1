using System.Globalization;
using System.Text.Json;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Tests.World;

namespace Motorcade.Domain.Tests.Gold;

/// <summary>What is wrong with a labelled line, field by field.</summary>
internal static class GoldForm
{
    private static readonly string[] Strings = ["id", "outlet", "title", "text"];

    /// <summary>"field: what is wrong"; throws for what is no JSON.</summary>
    public static IEnumerable<string> Faults(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var faults = new List<string>();
        foreach (var field in Strings.Where(f => !IsText(root, f)))
            faults.Add($"{field}: is missing or empty");
        if (Field(root, "published") is not { } published || !IsDay(published))
            faults.Add("published: must be YYYY-MM-DD or null");
        if (!IsList(root, "tags"))
            faults.Add("tags: must be a list of texts");
        Each(root, "trips", faults, Trip);
        Each(root, "sanctions", faults, Sanction);
        return faults;
    }

    private static IEnumerable<string> Trip(JsonElement row)
    {
        if (!IsText(row, "traveller"))
            yield return "traveller: is missing or empty";
        if (!IsText(row, "destination") || !IsKnownCountry(row.GetProperty("destination").GetString()!.Split(',')[^1]))
            yield return "destination: must end with a known country";
        foreach (var fault in Dates(row, "start", "end"))
            yield return fault;
        if (Date(row, "start") is { } start && Date(row, "end") is { } end && end.Last < start.First)
            yield return "end: lies before start";
        if (!IsWord<TripStatus>(row, "status"))
            yield return "status: is none of the list";
        foreach (var field in new[] { "meets", "reported_by" }.Where(f => !IsList(row, f)))
            yield return $"{field}: must be a list of texts";
        if (Field(row, "event") is not { ValueKind: JsonValueKind.Null or JsonValueKind.String })
            yield return "event: must be a text or null";
    }

    private static IEnumerable<string> Sanction(JsonElement row)
    {
        if (!IsList(row, "imposers") || !Texts(row, "imposers").All(IsImposer))
            yield return "imposers: must be countries or bodies, not towns that stand for them";
        if (!IsList(row, "targets") || !Texts(row, "targets").Any())
            yield return "targets: must be a list with at least one";
        if (!IsWord<MeasureKind>(row, "measure"))
            yield return "measure: is none of the list";
        if (!IsWord<MeasureAction>(row, "action"))
            yield return "action: is none of the list";
        if (Field(row, "goods") is not { ValueKind: JsonValueKind.Null or JsonValueKind.String })
            yield return "goods: must be a text or null";
        foreach (var fault in Dates(row, "date"))
            yield return fault;
    }

    private static void Each(JsonElement root, string name, List<string> faults, Func<JsonElement, IEnumerable<string>> check)
    {
        if (Field(root, name) is not { ValueKind: JsonValueKind.Array } rows)
        {
            faults.Add($"{name}: must be a list");
            return;
        }

        foreach (var (index, row) in rows.EnumerateArray().Index())
            faults.AddRange(check(row).Select(f => $"{name}[{index}].{f}"));
    }

    private static IEnumerable<string> Dates(JsonElement row, params string[] fields) => fields
        .Where(f => Field(row, f) is not { } value || (value.ValueKind != JsonValueKind.Null && Date(row, f) is null))
        .Select(f => $"{f}: must be YYYY-MM-DD, YYYY-MM, YYYY or null");

    private static PartialDate? Date(JsonElement row, string field) =>
        Field(row, field) is { ValueKind: JsonValueKind.String } value ? PartialDate.Parse(value.GetString()) : null;

    private static bool IsDay(JsonElement value) => value.ValueKind == JsonValueKind.Null
        || (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static bool IsWord<T>(JsonElement row, string field)
        where T : struct, Enum =>
        Field(row, field) is { ValueKind: JsonValueKind.String } value && Enum.GetValues<T>().Any(v => RowWord.Of(v) == value.GetString());

    private static bool IsKnownCountry(string name) => SharedWorld.Tables.CountryNamed(name.Trim()) is not null;

    private static bool IsImposer(string name) =>
        IsKnownCountry(name) || SharedWorld.Tables.OrganisationNamed(name) is not null || SharedWorld.Tables.PlacesNamed(name).Count == 0;

    private static bool IsText(JsonElement row, string field) =>
        Field(row, field) is { ValueKind: JsonValueKind.String } value && !string.IsNullOrWhiteSpace(value.GetString());

    private static bool IsList(JsonElement row, string field) =>
        Field(row, field) is { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String && e.GetString()!.Length > 0);

    private static IEnumerable<string> Texts(JsonElement row, string field) =>
        row.GetProperty(field).EnumerateArray().Select(e => e.GetString()!);

    private static JsonElement? Field(JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value : null;
}
