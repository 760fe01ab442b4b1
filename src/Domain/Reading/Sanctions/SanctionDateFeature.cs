namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is asked of a date beside a hint: the order is the order of its feature codes.</summary>
internal enum SanctionDateFeature
{
    Sort, Near, Precision, Side, Before, DateKind, OwnTense, Range, Order, SameClause, Distance, Nearest, Tense, Aspect, Kind,
    Operator, Sentence, Already,
    VerbAction, Action, ActionSure, Options, Here, Same, HintThere, Count,
}
