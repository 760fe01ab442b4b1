namespace Motorcade.Domain.Language;

/// <summary>How a clause hangs on the rest of its sentence.</summary>
public enum ClauseKind
{
    /// <summary>Stands alone or is coordinated with one that does.</summary>
    Main,

    /// <summary>What somebody said, announced, thinks: "that Putin will travel".</summary>
    Reported,

    /// <summary>"who visited Kyiv".</summary>
    Relative,

    /// <summary>"to meet him".</summary>
    Infinitive,

    /// <summary>"arriving in Paris", "accompanied by".</summary>
    Participle,

    /// <summary>"if he goes", "unless".</summary>
    Conditional,

    /// <summary>"after he met", "when", "because", "as".</summary>
    Adverbial,
}
