using Motorcade.Domain.Names;

namespace Motorcade.Domain.World.Tables;

/// <summary>Reads cities.tsv.</summary>
internal static class PlaceTable
{
    public static Place[] Read(TableText table)
    {
        string[] columns = ["place_id", "name", "aliases", "country", "admin1", "lat", "lon", "population", "kind", "capital"];
        var at = Array.ConvertAll(columns, table.Column);
        var places = new List<Place>(9000);
        var cells = new Dictionary<string, string>(4000).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in table)
        {
            var country = Shared(cells, row.Cell(at[3]));
            places.Add(new()
            {
                Id = row.Text(at[0]),
                Name = row.Text(at[1]),
                Aliases = row.List(at[2]),
                Country = country == "XZ" ? "" : country,
                Division = Shared(cells, row.Cell(at[4])),
                Latitude = row.Number(at[5]),
                Longitude = row.Number(at[6]),
                Population = (int)(row.Number(at[7]) ?? 0),
                Kind = KindOf(row.Cell(at[8])),
                IsCapital = row.Yes(at[9]),
            });
        }
        return [.. places];
    }

    /// <summary>The places with those of place_towns.tsv, residences and the like that stand for a town.</summary>
    public static Place[] WithSites(Place[] places, TableText table)
    {
        int site = table.Column("site"), aliases = table.Column("aliases"), country = table.Column("country"), town = table.Column("town");
        var all = new List<Place>(places.Length + 512);
        all.AddRange(places);
        var known = new Dictionary<string, int>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Kind != PlaceKind.City)
                known[places[i].Country + places[i].Name] = i;
        }
        foreach (var row in table)
        {
            var (code, name, others, stands) = (row.Text(country), row.Text(site), row.List(aliases), row.Text(town));
            foreach (var other in others.Prepend(name))
            {
                if (known.TryGetValue(code + other, out var index))
                    all[index] = all[index] with { Town = stands };
            }
            all.Add(new()
            {
                Id = $"s-{NameFolder.Fold(name).Replace(' ', '-')}-{code.ToLowerInvariant()}",
                Name = name,
                Aliases = others,
                Country = code,
                Division = "",
                Kind = PlaceKind.Residence,
                Town = stands,
            });
        }
        return [.. all];
    }

    private static string Shared(Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> cells, ReadOnlySpan<char> cell)
    {
        if (cells.TryGetValue(cell, out var known))
            return known;
        var text = cell.ToString();
        cells[cell] = text;
        return text;
    }

    private static PlaceKind KindOf(ReadOnlySpan<char> cell) => cell switch
    {
        "resort" => PlaceKind.Resort,
        "residence" => PlaceKind.Residence,
        "base" => PlaceKind.Base,
        "region" => PlaceKind.Region,
        _ => PlaceKind.City,
    };
}
