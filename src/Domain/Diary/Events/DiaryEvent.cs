using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Diary.Events;

/// <summary>A summit, forum or ceremony.</summary>
public sealed record DiaryEvent
{
    /// <summary>Stays while name, country and year do, and no earlier event of the name comes to light in the same year.</summary>
    public required string Id { get; init; }

    /// <summary>As most claims name it.</summary>
    public required string Name { get; init; }

    /// <summary>The stop that says where as most do.</summary>
    public required EventStop Where { get; init; }

    /// <summary>First day; null while nothing is known of its date.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>From the first day to the last; a whole month or year is said as such.</summary>
    public DateInterval Dates => (First, Last) is ({ } first, { } last)
        ? Whole(first, last) is { } date ? DateInterval.At(date) : new(PartialDate.Of(first), PartialDate.Of(last))
        : default;

    /// <summary>The trips to it, in the order of their ids.</summary>
    public required IReadOnlyList<EventStop> Stops { get; init; }

    private static PartialDate? Whole(DateOnly first, DateOnly last)
    {
        PartialDate[] wholes = [new(first.Year), new(first.Year, first.Month)];
        foreach (var date in wholes)
        {
            if (date.First == first && date.Last == last)
                return date;
        }

        return null;
    }
}
