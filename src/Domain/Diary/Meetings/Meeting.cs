using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Meetings;

/// <summary>Two who meet, whoever of them travelled.</summary>
public sealed record Meeting
{
    /// <summary>Stays while its first trip does.</summary>
    public required string Id { get; init; }

    /// <summary>The two, the traveller of the first trip first.</summary>
    public required (PersonRef Guest, PersonRef Host) Participants { get; init; }

    /// <summary>The stops it was read from: one, or one of each on foreign ground, the earlier first.</summary>
    public required IReadOnlyList<PathStop> Stops { get; init; }

    /// <summary>The stop that says best where.</summary>
    public required PathStop Where { get; init; }

    /// <summary>When.</summary>
    public required DateInterval Dates { get; init; }

    /// <summary>The most settled of its stops' statuses.</summary>
    public required TripStatus Status { get; init; }

    /// <summary>The summit or ceremony around it, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Probability that at least one of its trips is told rightly, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
