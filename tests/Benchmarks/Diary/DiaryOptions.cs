using System.Globalization;

namespace Motorcade.Benchmarks.Diary;

/// <summary>How large a diary, and where it is kept.</summary>
/// <param name="Claims">How many claims.</param>
/// <param name="Travellers">Of how many travellers.</param>
/// <param name="IsPostgres">SQLite else.</param>
/// <param name="Connection">A running PostgreSQL; one is started when null.</param>
/// <param name="Folder">Where a SQLite file stays for the next run; a temporary one when null.</param>
internal sealed record DiaryOptions(int Claims, int Travellers, bool IsPostgres, string? Connection, string? Folder)
{
    /// <summary>Null when the arguments are none of these.</summary>
    public static DiaryOptions? Parse(string[] arguments)
    {
        var options = new DiaryOptions(1_000_000, 20_000, false, null, null);
        foreach (var pair in arguments.Chunk(2))
        {
            DiaryOptions? next = pair switch
            {
                ["--claims", var count] when Number(count) is { } claims => options with { Claims = claims },
                ["--travellers", var count] when Number(count) is { } travellers => options with { Travellers = travellers },
                ["--store", "sqlite"] => options with { IsPostgres = false },
                ["--store", "postgres"] => options with { IsPostgres = true },
                ["--connection", var connection] => options with { IsPostgres = true, Connection = connection },
                ["--folder", var folder] => options with { Folder = Path.GetFullPath(folder) },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
        }

        return options;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
