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
