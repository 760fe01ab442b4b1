namespace Motorcade.Cli.Diary;

/// <summary>A form that trips are printed in.</summary>
/// <param name="Name">As given with --format.</param>
/// <param name="Extension">Ends the gateway's address and the file's name.</param>
/// <param name="Lines">Whether its lines can be counted, and how.</param>
internal sealed record OutputFormat(string Name, string Extension, LineKind Lines = LineKind.None)
{
    public const string Table = "table";

    private static readonly OutputFormat[] Known =
    [
        new("json", "json"),
        new("jsonl", "jsonl", LineKind.Plain),
        new("colt", "colt.csv", LineKind.Quoted),
        new("csv", "csv", LineKind.Quoted),
        new("parquet", "parquet"),
        new("ics", "ics"),
        new("geojson", "geojson"),
        new("atom", "atom"),
    ];

    public static string[] Names { get; } = [Table, .. Known.Select(f => f.Name)];

    /// <summary>Parquet is nothing that a terminal could show.</summary>
    public bool IsText => Name != "parquet";

    public static OutputFormat Named(string name) => Array.Find(Known, f => f.Name == name)
        ?? throw new RefusedInputException($"--format: '{name}' is none of: {string.Join(", ", Names)}");

    /// <summary>The form that a file's name tells, or null.</summary>
    public static OutputFormat? OfFile(string path) =>
        Array.Find(Known, f => path.EndsWith("." + f.Extension, StringComparison.OrdinalIgnoreCase));
}
