namespace Motorcade.Domain.Reading.Trips;

/// <summary>How a person hangs on the words about a place.</summary>
internal enum PersonLink : byte
{
    Subject,
    SharedSubject,
    Object,
    Agent,
    With,
    Possessor,
    Before,
    After,
    EarlierClause,
    LaterClause,
    PreviousSubject,
    Previous,
    Main,
    InTitle,
}
