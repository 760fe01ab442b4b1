using Motorcade.Domain.Names;

namespace Motorcade.Domain.World.Tables;

/// <summary>Reads organisations.tsv and outlets.tsv.</summary>
internal static class BodyTables
{
    public static Organisation[] ReadOrganisations(TableText table)
    {
        string[] columns = ["id", "name", "aliases", "kind", "country", "members_group", "can_impose_sanctions"];
        var at = Array.ConvertAll(columns, table.Column);
        var bodies = new List<Organisation>(400);
        foreach (var row in table)
        {
            bodies.Add(new(
                row.Text(at[0]), row.Text(at[1]), row.List(at[2]), row.Text(at[3]), row.Text(at[4]), row.Text(at[5]), row.Yes(at[6])));
        }
        return [.. bodies];
    }

    public static Outlet[] ReadOutlets(TableText table)
    {
        string[] columns = ["name", "aliases", "country", "domain", "state_controlled"];
        var at = Array.ConvertAll(columns, table.Column);
        var outlets = new List<Outlet>(512);
        foreach (var row in table)
        {
            var name = row.Text(at[0]);
            bool? state = row.Cell(at[4]) switch { "y" => true, "n" => false, _ => null };
            var id = NameFolder.Fold(name).Replace(' ', '-');
            outlets.Add(new(id, name, row.List(at[1]), row.Text(at[2]), row.Text(at[3]), state));
        }
        return [.. outlets];
    }
}
