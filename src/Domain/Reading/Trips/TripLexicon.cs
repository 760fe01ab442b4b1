using System.Collections.Frozen;
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

    /// <summary>What a journey may go to without a stop being named.</summary>
    public static readonly FrozenSet<string> Regions = WordTable.Set("trip-regions.tsv");

    public static readonly FrozenDictionary<string, TripStatus> Modifiers =
        WordTable.Rows("trip-modifiers.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<TripStatus>(r[1], true));
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
    Tour,
    Return,
    Meeting,
    Event,
}
