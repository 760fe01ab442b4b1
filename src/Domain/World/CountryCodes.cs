using System.Collections.Frozen;
using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.World;

/// <summary>Codes and names of the countries, for those who need nothing else of the world.</summary>
public static class CountryCodes
{
    private static readonly Lazy<FrozenDictionary<string, (string Alpha3, string Name)>> Rows = new(Read);

    /// <summary>The ISO 3166 alpha-3 code for an alpha-2 code; null for codes that no country has.</summary>
    public static string? Alpha3(string alpha2) => Rows.Value.TryGetValue(alpha2, out var row) ? row.Alpha3 : null;

    /// <summary>The common English name for an alpha-2 code; null for codes that no country has.</summary>
    public static string? Name(string alpha2) => Rows.Value.TryGetValue(alpha2, out var row) ? row.Name : null;

    private static FrozenDictionary<string, (string Alpha3, string Name)> Read()
    {
        var table = TableText.Open("countries");
        var (alpha2, alpha3, name) = (table.Column("iso2"), table.Column("iso3"), table.Column("name"));
        var rows = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var row in table)
            rows[row.Text(alpha2)] = (row.Text(alpha3), row.Text(name));
        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
