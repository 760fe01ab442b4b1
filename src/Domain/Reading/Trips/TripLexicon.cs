using System.Collections.Frozen;
using System.Globalization;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The words that speak of trips.</summary>
internal static class TripLexicon
{
    public static readonly FrozenDictionary<string, TripVerb> Verbs = WordTable.Rows("trip-verbs.tsv").ToFrozenDictionary(
        r => r[0], r => new TripVerb(Enum.Parse<TripFrame>(r[1], true), Enum.Parse<TripPhase>(r[2], true)));

    public static readonly FrozenDictionary<string, TripNoun> Nouns =
        WordTable.Rows("trip-nouns.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<TripNoun>(r[1], true));

    /// <summary>Signs that nobody travelled to meet.</summary>
    public static readonly FrozenSet<string> Virtual = WordTable.Set("trip-virtual.tsv");

    /// <summary>Codes of the prepositions that tell where something stands to a place.</summary>
    public static readonly FrozenDictionary<string, int> Prepositions =
        WordTable.Rows("trip-prepositions.tsv").ToFrozenDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));

    /// <summary>Codes of the words before a date that are no prepositions.</summary>
    public static readonly FrozenDictionary<string, int> DateOpeners =
        WordTable.Rows("trip-date-openers.tsv").ToFrozenDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));

    /// <summary>Words near a trip that speak for a status.</summary>
    public static readonly FrozenDictionary<string, TripStatus> StatusCues =
        WordTable.Rows("trip-status-cues.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<TripStatus>(r[1], true));

    /// <summary>Signs that somebody is where another is.</summary>
    public static readonly FrozenSet<string> Companions = WordTable.Set("trip-companions.tsv");
}

/// <summary>What a verb does with a trip, and which part of it.</summary>
internal readonly record struct TripVerb(TripFrame Frame, TripPhase Phase);

/// <summary>Who goes and what stands for the place.</summary>
internal enum TripFrame
{
    /// <summary>Subject goes to a place.</summary>
    Go,

    /// <summary>Subject goes back.</summary>
    Return,

    /// <summary>Subject leaves for a place.</summary>
    Leave,

    /// <summary>The object is the place.</summary>
    Visit,

    /// <summary>Subject is somewhere.</summary>
    Stay,

    /// <summary>Subject is at an event.</summary>
    Attend,

    /// <summary>Subject meets object.</summary>
    Meet,

    /// <summary>Subject holds a meeting, or something else.</summary>
    Hold,

    /// <summary>Object comes to the subject.</summary>
    Receive,

    /// <summary>Object is asked to come.</summary>
    Invite,

    /// <summary>Subject goes where the object goes.</summary>
    Accompany,

    /// <summary>Object is taken somewhere.</summary>
    Carry,

    /// <summary>The noun behind it says what is done.</summary>
    Light,

    /// <summary>The trip behind it will not be.</summary>
    Cancel,

    /// <summary>The trip behind it will be later.</summary>
    Postpone,

    /// <summary>The trip behind it is said not to be.</summary>
    Deny,
}

/// <summary>Which part of a trip a verb names.</summary>
internal enum TripPhase
{
    Start,
    Arrive,
    Leave,
    Stay,
    End,
}

/// <summary>What a noun stands for.</summary>
internal enum TripNoun
{
    Trip,
    Arrival,
    Tour,
    Return,
    Meeting,
    Event,
    Guest,
}
