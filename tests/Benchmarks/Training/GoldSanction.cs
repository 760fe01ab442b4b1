using System.Text.Json;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Sanctions;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>A labelled decision, with its parties ready to compare.</summary>
internal sealed record GoldSanction(IReadOnlyList<string> Imposers, IReadOnlyList<GoldTarget> Targets, MeasureKind Kind,
    MeasureAction Action, string? Date)
{
    public static GoldSanction Parse(JsonElement row, WorldTables world) => new(
        [.. row.GetProperty("imposers").EnumerateArray().Select(i => Key(i.GetString()!, world))],
        [.. row.GetProperty("targets").EnumerateArray().Select(t => GoldTarget.Of(t.GetString()!, world)).DistinctBy(t => t.IsGroup
            ? t.Country : t.Name)],
        Enum.Parse<MeasureKind>(row.GetProperty("measure").GetString()!.Replace("_", "", StringComparison.Ordinal), true),
        Enum.Parse<MeasureAction>(row.GetProperty("action").GetString()!.Replace("_", "", StringComparison.Ordinal), true),
        row.GetProperty("date").GetString());

    /// <summary>Whether it is aimed at a country (0), a group (1), names (2).</summary>
    public bool IsAt(int level) => Targets.Any(t => level == (t.IsGroup ? 1 : t.Country.Length == 2 ? 0 : 2));

    public bool IsImposer(Party party) => party.Kind is PartyKind.Country or PartyKind.Body && Imposers.Contains(KeyOf(party));

    public bool IsTarget(Party party) => Targets.Any(t => t.Is(party));

    /// <summary>Whether the scorer would pair the two.</summary>
    public bool Fits(Row row) => (Imposers.Count == 0 || row.Imposers.Exists(r => IsImposer(r.Party))) && row.Targets.Exists(r =>
        IsTarget(r.Party))
        && (row.Kind == Kind || RowBuilder.IsLoose(row.Kind) || RowBuilder.IsLoose(Kind));

    /// <summary>How many of the scored fields are right.</summary>
    public int Right(Row row) => (ImposersRight(row) ? 1 : 0) + (TargetsRight(row) ? 1 : 0) + (row.Kind == Kind
        ? 1 : 0) + (row.Action == Action ? 1 : 0)
        + (row.Date?.ToString() == Date ? 1 : 0);

    public bool ImposersRight(Row row) => row.Imposers.Count == Imposers.Count && row.Imposers.TrueForAll(r => IsImposer(r.Party));

    public bool TargetsRight(Row row) => row.Targets.Count == Targets.Count && row.Targets.TrueForAll(r => IsTarget(r.Party));

    public static string KeyOf(Party party) => party.Country.Length > 0 && party.Kind == PartyKind.Country
        ? party.Country : NameFolder.Fold(party.Name);

    public static string Key(string name, WorldTables world) =>
        world.CountryNamed(name)?.Code ?? NameFolder.Fold(world.OrganisationNamed(name)?.Name ?? name);
}
