using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>One stay of one person at one place, put together from the sentences that tell of it.</summary>
internal sealed class Stop
{
    public required Entity Person { get; init; }

    public required Entity Place { get; init; }

    /// <summary>What tells of it: first the sentence that its dates and status were read from.</summary>
    public required IReadOnlyList<Pair> Pairs { get; init; }

    public DateInterval Dates { get; set; }

    /// <summary>The expression that the dates were read from; null when none is given.</summary>
    public DateMention? Date { get; init; }

    /// <summary>Probability of each status, by its number.</summary>
    public double[] Statuses { get; init; } = new double[StatusCount];

    public List<PersonRef> Meets { get; } = [];

    public string? Event { get; set; }

    public const int StatusCount = 7;

    /// <summary>That there is such a trip, 0 to 1.</summary>
    public required double Probability { get; init; }

    public TripStatus Status => (TripStatus)Array.IndexOf(Statuses, Statuses.Max());

    /// <summary>Whether another's dates may be those of the same stay.</summary>
    public bool Fits(Stop other) => Dates.Start is not { } a || other.Dates.Start is not { } b
        || (a.First <= (other.Dates.End ?? b).Last && b.First <= (Dates.End ?? a).Last) || a.Fits(b);
}
