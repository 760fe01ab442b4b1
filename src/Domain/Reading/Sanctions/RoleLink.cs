namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>How a party stands to the word that decides.</summary>
internal enum RoleLink
{
    Elsewhere, Modifier, Subject, PassiveSubject, Agent, On, Object, From, Of, To, In, With, For, AnchorModifier, Possessor, Speaker,
    OtherSubject,
    Before, After, PreviousSubject, Previous, Earlier, Next, Later, Item, SameList, AnchorFrom,
}
