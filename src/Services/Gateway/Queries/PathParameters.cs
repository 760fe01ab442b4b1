using static Motorcade.Gateway.Queries.QueryParameter;

namespace Motorcade.Gateway.Queries;

/// <summary>Parameters that the questions on trips share.</summary>
internal static class PathParameters
{
    public static QueryParameter Traveller =>
        Text("traveller", "A person's id, or a name that means one traveller; accents and case do not matter.") with { Required = true };

    public static QueryParameter Weak => IncludeWeak("true for trips that rest on weak claims alone, too.");

    /// <summary>A period, the moment, weak claims, paging: the end of every list's parameters.</summary>
    public static QueryParameter[] Common(string what) =>
    [
        Day("from", $"Only {what} that touch the period from this day."),
        Day("to", $"Only {what} that touch the period to this day."),
        Weak,
        AsOf(),
        .. Paging(500, 50),
    ];
}
