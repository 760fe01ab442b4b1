using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Reads a trip's status off its verb, as of publication.</summary>
internal static class StatusReader
{
    /// <summary>How long after an arrival a visitor is taken to be still there.</summary>
    private const int FreshDays = 1;

    /// <summary>The status that a verb group gives; null when it says that nothing happened.</summary>
    public static TripStatus? Of(Sentence sentence, int clause, TripVerb frame, DateInterval dates, DateOnly? reference)
    {
        var verb = Governing(sentence, clause);
        if (verb.Negated)
            return verb.Tense == Tense.Past || verb.Perfect ? null : TripStatus.Cancelled;
        if (InCondition(sentence, clause))
            return null;
        if (verb.Modality == Modality.Possible)
            return verb.Tense == Tense.Past || verb.Perfect ? null : TripStatus.Proposed;
        if (verb.Modality == Modality.Obligation)
            return null;
        if (verb.Tense == Tense.Future || verb.Modality is Modality.Intended)
            return TripStatus.Planned;
        return Settle(Seen(verb, frame), dates, reference);
    }

    /// <summary>A day gone by ends what was planned or under way; a day to come makes it a plan.</summary>
    public static TripStatus Settle(TripStatus status, DateInterval dates, DateOnly? reference)
    {
        if (reference is not { } now)
            return status;
        if (dates.Start is { Day: not null } start && start.First > now && status is TripStatus.Underway or TripStatus.Completed)
            return TripStatus.Planned;
        var fresh = dates.Start is null || dates.Start.Value.Last.AddDays(FreshDays) >= now;
        if (status == TripStatus.Underway && (dates.End is { Day: not null } end && end.Last < now && end != dates.Start || !fresh))
            return TripStatus.Completed;
        return status;
    }

    private static TripStatus Seen(VerbGroup verb, TripVerb frame)
    {
        if (frame.Phase == TripPhase.End)
            return TripStatus.Completed;
        if (verb.Tense == Tense.Present && !verb.Perfect)
            return TripStatus.Underway;
        return frame.Phase is TripPhase.Arrive or TripPhase.Leave or TripPhase.Start && !(verb.Perfect && frame.Phase == TripPhase.Start)
            ? TripStatus.Underway
            : TripStatus.Completed;
    }

    /// <summary>Infinitives and participles take the tense of the clause they hang on.</summary>
    private static VerbGroup Governing(Sentence sentence, int clause)
    {
        var own = sentence.Clauses[clause].Verb!;
        var now = clause;
        for (var hops = 0; hops < 4 && sentence.Clauses[now].Verb!.Tense == Tense.None; hops++)
        {
            var parent = sentence.Clauses[now].Parent;
            if (parent < 0 || sentence.Clauses[parent].Verb is null)
                return now == clause && sentence.Clauses[now].Kind == ClauseKind.Infinitive ? own with { Tense = Tense.Future } : own;
            now = parent;
        }

        var governing = sentence.Clauses[now].Verb!;
        return now == clause ? own : own with { Tense = governing.Tense, Perfect = governing.Perfect, Modality = governing.Modality, Negated = governing.Negated || own.Negated };
    }

    private static bool InCondition(Sentence sentence, int clause)
    {
        for (var hops = 0; clause >= 0 && hops < 4; hops++, clause = sentence.Clauses[clause].Parent)
        {
            if (sentence.Clauses[clause].Kind == ClauseKind.Conditional)
                return true;
        }

        return false;
    }
}
