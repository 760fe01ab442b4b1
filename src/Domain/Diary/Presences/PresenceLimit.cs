namespace Motorcade.Domain.Diary.Presences;

/// <summary>What one side of a stop allows: no surer than this, and why.</summary>
/// <param name="Certainty">The surest that it allows.</param>
/// <param name="Factor">What it takes from the probability, 0 to 1.</param>
/// <param name="Reason">In a few words; empty when it limits nothing.</param>
internal readonly record struct PresenceLimit(Certainty Certainty, double Factor = 1, string Reason = "")
{
    /// <summary>Limits nothing.</summary>
    public static PresenceLimit None { get; } = new(Certainty.Certain);
}
