using Motorcade.Domain.Dates;

namespace Motorcade.Domain.World.Tables;

/// <summary>Reads countries.tsv.</summary>
internal static class CountryTable
{
    public static Country[] Read(TableText table)
    {
        var columns = new[]
        {
            "iso2", "iso3", "name", "official_name", "aliases", "demonyms", "capital", "capital_aliases", "lat", "lon", "metonyms",
            "capital_metonym", "groups", "status", "parent", "article",
        };
        var at = Array.ConvertAll(columns, table.Column);
        var countries = new List<Country>(256);
        foreach (var row in table)
        {
            countries.Add(new()
            {
                Code = row.Text(at[0]),
                Iso3 = row.Text(at[1]),
                Name = row.Text(at[2]),
                Aliases = Aliases(row.Text(at[3]), row.List(at[4])),
                Demonyms = row.List(at[5]),
                Capital = row.Text(at[6]),
                CapitalAliases = row.List(at[7]),
                Latitude = row.Number(at[8]),
                Longitude = row.Number(at[9]),
                Metonyms = row.List(at[10]),
                CapitalIsMetonym = row.Yes(at[11]),
                Memberships = Array.ConvertAll(row.List(at[12]), ReadMembership),
                Status = row.Text(at[13]),
                Parent = row.Text(at[14]),
                TakesArticle = row.Yes(at[15]),
            });
        }
        return [.. countries];
    }

    private static string[] Aliases(string official, string[] aliases)
    {
        // The column may hold several forms with a remark in brackets: "Islamic Emirate of Afghanistan (de facto); …".
        var names = new List<string>(aliases);
        foreach (var part in official.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = part.IndexOf('(', StringComparison.Ordinal);
            var name = (bracket < 0 ? part : part[..bracket]).Trim();
            if (name.Length > 0 && !names.Contains(name))
                names.Add(name);
        }
        return [.. names];
    }

    private static Membership ReadMembership(string text)
    {
        var colon = text.LastIndexOf(':');
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return colon < 0 || dots < colon
            ? new(text, null, null)
            : new(text[..colon], PartialDate.Parse(text[(colon + 1)..dots]), PartialDate.Parse(text[(dots + 2)..]));
    }
}
