namespace Motorcade.Domain.Language;

/// <summary>When a verb places its action, seen from the article.</summary>
public enum Tense
{
    /// <summary>Infinitives and participles take it from the clause they hang on.</summary>
    None,

    /// <summary>"went", "had gone".</summary>
    Past,

    /// <summary>"goes", "is going".</summary>
    Present,

    /// <summary>"will go", "is to go", "is going to", "is due to".</summary>
    Future,
}
