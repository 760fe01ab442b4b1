namespace Motorcade.Domain.Reading.Trips;

/// <summary>What is asked of a trip with one of its dates: the order is the order of its codes.</summary>
internal enum StayFeature
{
    CandidateOdds,
    DateOdds,
    BestOther,
    Rank,
    Fitting,
    Repeats,
    PairOdds,
    Absent,
    Reading,
    Precision,
    Range,
    Side,
    FromBest,
    SpotThere,
    PersonThere,
    OwnOdds,
    Home,
    PlaceKind,
    PlaceLink,
    PersonLink,
    Strong,
    RankAmongPersons,
    RankAmongPlaces,
    TownOfCountry,
    ArticleStrong,
    Options,
    Count,
}
