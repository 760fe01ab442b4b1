namespace Motorcade.Domain.Reading.Trips;

/// <summary>Where a place stands, seen from the sentence that may send somebody there.</summary>
internal enum PlaceLink : byte
{
    Here,
    Previous,
    TwoBack,
    Farther,
    InTitle,
    InDateline,
    OfEvent,
    Main,
    Likeliest,
    OfCompanion,
}
