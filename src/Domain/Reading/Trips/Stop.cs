using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>One stay of one person at one place, put together from the sentences that tell of it.</summary>
internal sealed class Stop
{
    public required Entity Person { get; init; }

    public required Entity Place { get; init; }

    /// <summary>What tells of it, the likeliest first.</summary>
    public required List<Pair> Pairs { get; init; }

    public DateInterval Dates { get; set; }

    /// <summary>How sure the date is, 0 to 1.</summary>
    public double DateSureness { get; set; }

    /// <summary>Weight of each status, by its number.</summary>
    public double[] Statuses { get; init; } = new double[StatusCount];

    public List<PersonRef> Meets { get; } = [];

    public string? Event { get; set; }

    public const int StatusCount = 7;

    public double Probability => Pairs[0].Probability;

    public TripStatus Status => (TripStatus)Array.IndexOf(Statuses, Statuses.Max());

    /// <summary>Takes over what another stop says of the same stay.</summary>
    public void Join(Stop other)
    {
        Pairs.AddRange(other.Pairs);
        Pairs.Sort((a, b) => b.Probability.CompareTo(a.Probability));
        for (var i = 0; i < StatusCount; i++)
            Statuses[i] += other.Statuses[i];
        Take(other.Dates, other.DateSureness);
    }

    /// <summary>Whether another's dates may be those of the same stay.</summary>
    public bool Fits(Stop other) => Dates.Start is not { } a || other.Dates.Start is not { } b
        || (a.First <= (other.Dates.End ?? b).Last && b.First <= (Dates.End ?? a).Last) || a.Fits(b);

    private void Take(DateInterval dates, double sureness)
    {
        if (dates.Start is not { } start)
            return;
        if (Dates.Start is not { } known || (Precision(start) > Precision(known) && sureness > DateSureness - 0.3) || (Precision(start) == Precision(known) && sureness > DateSureness + 0.2))
        {
            (Dates, DateSureness) = (Dates.End is { } end && dates.End is null && end.Last >= start.First ? dates with { End = end } : dates, sureness);
        }
        else if (dates.End is { Day: not null } last && (Dates.End is null || Dates.End == Dates.Start) && start == known)
        {
            Dates = Dates with { End = last };
        }
    }

    private static int Precision(PartialDate date) => date.Day is not null ? 3 : date.Month is not null ? 2 : 1;
}
