namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is asked of a hint: the order is the order of its feature codes.</summary>
internal enum HintFeature
{
    Words, Kind, Operator, AnchorTag, DeciderTag, Distance, DeciderFirst, SameClause, VerbAction, Tense, Aspect, Modality, ClauseKind,
    ParentVerb,
    Heading, Item, ItemHead, SentenceIndex, Quoted, DateInClause, DateInSentence, Operators, Strong, Other, TitleCue, Countries,
    Bodies, Persons,
    Organisations, Groups, KindRank, KindCount, ObjectWords, SanctionHere, ListHere, FreezeHere, LiftHere, Length, Already, Total,
    Condition, Reaction,
    OperatorsBefore, Anaphor, Reporting, NextSameKind, DeciderNegated, Question, Fraction, NearRelief, HeadRelief, TitleRelief, Guess,
    Count,
}
