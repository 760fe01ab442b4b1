namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Why a labelled row was missed or a predicted one is false, as far as it can be told.</summary>
public enum ErrorClass
{
    /// <summary>The row was read, but is kept as weak.</summary>
    KeptWeak,

    /// <summary>The same row is paired already: one trip or decision too many, or two that were not told apart.</summary>
    SameTwice,

    /// <summary>Right but for a date that does not fit.</summary>
    WrongDate,

    /// <summary>No mention names the traveller.</summary>
    TravellerNotFound,

    /// <summary>No mention names the place's country.</summary>
    PlaceNotFound,

    /// <summary>Right place and time, another traveller.</summary>
    WrongTraveller,

    /// <summary>Right traveller and time, another country.</summary>
    WrongPlace,

    /// <summary>Traveller and place are named, but were not taken for a trip.</summary>
    PairNotJudged,

    /// <summary>The traveller is sent to the own country.</summary>
    HomeCountry,

    /// <summary>Nothing of the kind is labelled.</summary>
    NotATrip,

    /// <summary>Right but for the measure.</summary>
    WrongMeasure,

    /// <summary>Right but for the imposers.</summary>
    WrongImposer,

    /// <summary>Right but for the targets.</summary>
    WrongTarget,

    /// <summary>No mention names an imposer.</summary>
    ImposerNotFound,

    /// <summary>No mention names a target.</summary>
    TargetNotFound,

    /// <summary>Imposer and target are named, but no decision was read.</summary>
    DecisionNotRead,

    /// <summary>Nothing of the kind is labelled.</summary>
    NotASanction,
}
