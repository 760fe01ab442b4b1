using System.Collections.Frozen;
using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.Diary.Paths;

/// <summary>Where a country is governed from, for stops of which nothing but the country is known.</summary>
internal static class CountryCentres
{
    private static readonly Lazy<FrozenDictionary<string, GeoPoint>> Capitals = new(Read);

    /// <summary>The capital of a country by its ISO alpha-2 code; null for unknown codes and countries without one.</summary>
    public static GeoPoint? Find(string code) => Capitals.Value.TryGetValue(code, out var point) ? point : null;

    private static FrozenDictionary<string, GeoPoint> Read()
    {
        var table = TableText.Open("countries");
        var (code, north, east) = (table.Column("iso2"), table.Column("lat"), table.Column("lon"));
        var points = new Dictionary<string, GeoPoint>(StringComparer.Ordinal);
        foreach (var row in table)
        {
            if (row.Number(north) is { } latitude && row.Number(east) is { } longitude)
                points[row.Text(code)] = new(latitude, longitude);
        }

        return points.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
