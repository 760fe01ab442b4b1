using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Which columns of a table hold which fields of a diary.</summary>
public sealed class ColumnMap
{
    /// <summary>The fields there are, in the order in which they are explained.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["key", "traveller", "title", "traveller_country", "start", "end", "year", "country", "city", "met", "event", "remarks", "status"];

    private static readonly FrozenSet<string> Blanks = WordTable.Set("record-blanks.tsv");

    private readonly Dictionary<string, List<string>> columns = [];

    private ColumnMap(IEnumerable<(string Field, string Column)> pairs)
    {
        foreach (var (field, column) in pairs)
        {
            if (!columns.TryGetValue(field, out var list))
                columns[field] = list = [];
            list.Add(column);
        }
    }

    /// <summary>The columns of COLT, the Country and Organizational Leader Travel data set.</summary>
    public static ColumnMap Colt() => new(WordTable.Rows("record-colt.tsv").Select(r => (r[0], r[1])));

    /// <summary>Reads "traveller=Leader,met=Host+Others"; throws a FormatException that names what is wrong.</summary>
    public static ColumnMap Parse(string text)
    {
        var map = ParsePart(text);
        string[] missing = [.. new[] { "traveller", "start", "country" }.Where(f => !map.Has(f) && !(f == "start" && map.Has("year")))];
        return missing.Length == 0 ? map : throw new FormatException($"no column is given for {string.Join(" and ", missing)}");
    }

    /// <summary>The same for a map that changes another: fields may be missing.</summary>
    public static ColumnMap ParsePart(string text)
    {
        var pairs = new List<(string, string)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var field = equals < 0 ? part : part[..equals].Trim();
            if (!Fields.Contains(field))
                throw new FormatException($"'{field}' is no field; there are {string.Join(", ", Fields)}");
            if (equals < 0 || equals == part.Length - 1)
                throw new FormatException($"{field} has no column; write {field}=COLUMN");
            pairs.AddRange(part[(equals + 1)..].Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(column => (field, column)));
        }
        return new(pairs);
    }

    /// <summary>The map with the columns of another in place of its own.</summary>
    public ColumnMap With(ColumnMap other) => new(
        columns.Where(c => !other.columns.ContainsKey(c.Key)).Concat(other.columns)
            .SelectMany(c => c.Value.Select(column => (c.Key, column))));

    /// <summary>Whether a field has a column.</summary>
    public bool Has(string field) => columns.ContainsKey(field);

    /// <summary>The columns of a field.</summary>
    public IReadOnlyList<string> Of(string field) => columns.TryGetValue(field, out var list) ? list : [];

    /// <summary>The values of a field in a row, those that hold nothing left out.</summary>
    public IEnumerable<string> Values(DiaryRow row, string field) =>
        Of(field).Select(column => row[column]).Where(cell => cell.Length > 0 && !Blanks.Contains(cell.ToLowerInvariant()));

    /// <summary>The first value of a field in a row; empty when it has none.</summary>
    public string Value(DiaryRow row, string field) => Values(row, field).FirstOrDefault() ?? "";
}
