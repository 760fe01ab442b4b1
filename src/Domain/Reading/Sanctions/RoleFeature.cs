namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is asked of a party beside a hint: the order is the order of its feature codes.</summary>
internal enum RoleFeature
{
    ImposerWords, TargetWords, PartyKind, HintKind, Operator, Unit, Form, Place, Before, Next, SameClause, BeforeVerb, Passive,
    Occurrences, Title, Rank,
    Acts, Aimed, KindHere, Item, Heading, SentenceIndex, Anaphor, VerbAction, Tense, Modality, Order, Joined, MayImpose, GroupHere,
    Home, OwnVerb,
    Probability, HintItem, Opens, Quoted, DeciderTag, PartiesHere, CountryCount, HintIndex, Between,
    FirstImposer, FirstTarget, OtherImposer, OtherTarget, BackImposer, BackTarget, ImposerRank, TargetRank, BestImposer, BestTarget,
    TargetsHere,
    GroupTarget, CountryTarget, Link, OfImposer, OfTarget, Chain, ActsAll, AimedAll, ActsMost, AimedMost, Speaks, Official, Head,
    LevelCountry, LevelGroup, LevelNames, Count,
}
