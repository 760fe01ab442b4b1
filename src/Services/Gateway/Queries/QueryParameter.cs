namespace Motorcade.Gateway.Queries;

/// <summary>One parameter of a query: what is taken, and how it is described.</summary>
/// <param name="Name">As written in the address.</param>
/// <param name="Kind">What its value must be.</param>
/// <param name="Description">What it does, for the reference.</param>
internal sealed record QueryParameter(string Name, QueryKind Kind, string Description)
{
    /// <summary>The words that are taken; any when empty.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Largest number that is taken.</summary>
    public int Most { get; init; }

    public bool Required { get; init; }

    public static QueryParameter Text(string name, string description) => new(name, QueryKind.Text, description);

    public static QueryParameter Day(string name, string description) => new(name, QueryKind.Day, description);

    public static QueryParameter IncludeWeak(string description) => new("include_weak", QueryKind.Flag, description);

    public static QueryParameter AsOf() => new(
        "as_of", QueryKind.Moment, "What was known at this moment: RFC 3339, or a day, meant to its end in UTC. Now when absent.");

    public static QueryParameter OneOf<TEnum>(string name, string description)
        where TEnum : struct, Enum
        => new(name, QueryKind.Word, description) { Words = WireWords<TEnum>.All };

    public static QueryParameter AnyOf<TEnum>(string name, string description)
        where TEnum : struct, Enum
        => new(name, QueryKind.Words, description) { Words = WireWords<TEnum>.All };

    /// <summary>Page size and page token.</summary>
    public static QueryParameter[] Paging(int most, int usual) =>
    [
        new("page_size", QueryKind.Count, $"How many at most, 1 to {most}; {usual} when absent.") { Most = most },
        Text("page_token", "The page before's next_page_token."),
    ];
}
