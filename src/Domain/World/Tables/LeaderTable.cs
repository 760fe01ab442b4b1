namespace Motorcade.Domain.World.Tables;

/// <summary>Reads leaders.tsv: a row a term, gathered by person.</summary>
internal static class LeaderTable
{
    public static Person[] Read(TableText table)
    {
        string[] columns =
            ["person_id", "name", "aliases", "gender", "birth", "country", "org", "office", "title", "start", "end", "as_of"];
        var at = Array.ConvertAll(columns, table.Column);
        var persons = new List<(Person Person, List<Term> Terms)>(8000);
        var index = new Dictionary<string, int>(8000);
        var byId = index.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in table)
        {
            var id = row.Cell(at[0]);
            if (!byId.TryGetValue(id, out var position))
            {
                position = persons.Count;
                var terms = new List<Term>(1);
                persons.Add((ReadPerson(row, at, terms), terms));
                byId[id] = position;
            }
            persons[position].Terms.Add(ReadTerm(row, at));
        }
        var result = new Person[persons.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = persons[i].Person;
        return result;
    }

    private static Person ReadPerson(TableRow row, int[] at, List<Term> terms) => new()
    {
        Id = row.Text(at[0]),
        Name = row.Text(at[1]),
        Aliases = row.List(at[2]),
        Gender = row.Cell(at[3]) switch { "male" => Gender.Male, "female" => Gender.Female, _ => Gender.Unknown },
        Birth = row.Date(at[4]),
        Terms = terms,
    };

    private static Term ReadTerm(TableRow row, int[] at) => new(
        string.Intern(row.Text(at[5])), string.Intern(row.Text(at[6])), KindOf(row.Cell(at[7])), string.Intern(row.Text(at[8])),
        row.Date(at[9]), row.Date(at[10]), row.Date(at[11]));

    private static OfficeKind KindOf(ReadOnlySpan<char> cell) => cell switch
    {
        "head_of_state" => OfficeKind.HeadOfState,
        "monarch" => OfficeKind.Monarch,
        "head_of_government" => OfficeKind.HeadOfGovernment,
        "foreign_minister" => OfficeKind.ForeignMinister,
        "vice_president" => OfficeKind.VicePresident,
        "legislature_head" => OfficeKind.LegislatureHead,
        "org_head" => OfficeKind.OrganisationHead,
        _ => OfficeKind.Other,
    };
}
