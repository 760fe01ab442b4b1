namespace Motorcade.Domain.World.Tables;

/// <summary>Reads offices.tsv, executives.tsv and name_orders.tsv.</summary>
internal static class OfficeTable
{
    public static OfficeTitle[] ReadTitles(TableText table)
    {
        string[] columns = ["phrase", "label", "use", "titles", "gender", "official", "plural", "singular"];
        var at = Array.ConvertAll(columns, table.Column);
        var titles = new List<OfficeTitle>(700);
        foreach (var row in table)
        {
            var gender = row.Cell(at[4]) switch { "male" => Gender.Male, "female" => Gender.Female, _ => Gender.Unknown };
            titles.Add(new(
                row.Text(at[0]), row.Text(at[1]), UseOf(row.Cell(at[2])), row.List(at[3]), gender, row.Yes(at[5]), row.Yes(at[6]),
                row.Text(at[7])));
        }
        return [.. titles];
    }

    public static ILookup<string, Membership> ReadExecutives(TableText table)
    {
        int country = table.Column("country"), from = table.Column("from"), to = table.Column("to"), leads = table.Column("leads");
        var spans = new List<(string Country, Membership Span)>(128);
        foreach (var row in table)
            spans.Add((row.Text(country), new(row.Text(leads), row.Date(from), row.Date(to))));
        return spans.ToLookup(s => s.Country, s => s.Span);
    }

    public static HashSet<string> ReadFamilyFirst(TableText table)
    {
        int country = table.Column("country"), first = table.Column("family_first");
        var countries = new HashSet<string>();
        foreach (var row in table)
        {
            if (row.Yes(first))
                countries.Add(row.Text(country));
        }
        return countries;
    }

    private static OfficeUse UseOf(ReadOnlySpan<char> cell) => cell switch
    {
        "honorific" => OfficeUse.Honorific,
        "leader" => OfficeUse.Leader,
        "head_of_state" => OfficeUse.HeadOfState,
        "head_of_government" => OfficeUse.HeadOfGovernment,
        "foreign_minister" => OfficeUse.ForeignMinister,
        "vice_president" => OfficeUse.VicePresident,
        "legislature_head" => OfficeUse.LegislatureHead,
        "org_head" => OfficeUse.OrganisationHead,
        "by_title" => OfficeUse.ByTitle,
        _ => OfficeUse.Untabled,
    };
}
