namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is asked of a row beside the article's other rows: the order is the order of its feature codes.</summary>
internal enum RowFeature
{
    Kind, Best, Second, Hints, Imposer, Target, Imposers, Targets, TargetKind, Action, ActionSure, Sentence, Heading, Rank, Rows,
    SameKind, SameKindBest,
    Specific, SpecificBest, Loose, LooseBest, SameSentence, SameSentenceBest, Dated, Strong, Other, TitleCue, Operator, ImposerHere,
    TargetHere, Words,
    ArticleBest, Item, SameTargetEarlier, SameActionBest, SecondImposer, SecondTarget, Tense, Count,
}
