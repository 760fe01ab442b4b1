using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Domain.Tests.Evaluation;

/// <summary>Rows written in short.</summary>
internal static class Rows
{
    /// <summary>"traveller|destination|start|end|status|meets|event"; what is left out at the end is not said.</summary>
    public static TripRow Trip(string row)
    {
        var parts = row.Split('|');
        string? At(int i) => i < parts.Length && parts[i].Length > 0 ? parts[i] : null;
        return new()
        {
            Traveller = parts[0],
            Destination = At(1) ?? "",
            Start = At(2),
            End = At(3),
            Status = At(4) ?? "planned",
            Meets = Names(At(5)),
            Event = At(6),
        };
    }

    /// <summary>"imposers|targets|measure|action|date|goods".</summary>
    public static SanctionRow Sanction(string row)
    {
        var parts = row.Split('|');
        string? At(int i) => i < parts.Length && parts[i].Length > 0 ? parts[i] : null;
        return new()
        {
            Imposers = Names(At(0)),
            Targets = Names(At(1)),
            Measure = At(2) ?? "general",
            Action = At(3) ?? "imposed",
            Date = At(4),
            Goods = At(5),
        };
    }

    public static LabelledArticle Labelled(IEnumerable<string> trips, params string[] sanctions) =>
        new(new Article("Text.", Id: "a"), [.. trips.Select(Trip)], [.. sanctions.Select(Sanction)]);

    private static string[] Names(string? list) => list?.Split(';') ?? [];
}
