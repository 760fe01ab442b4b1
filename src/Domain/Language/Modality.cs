namespace Motorcade.Domain.Language;

/// <summary>How sure a verb group makes its action.</summary>
public enum Modality
{
    /// <summary>Stated as it is.</summary>
    None,

    /// <summary>"may", "might", "could", "is considering".</summary>
    Possible,

    /// <summary>"would": reported future or condition.</summary>
    Would,

    /// <summary>"should", "must", "ought to".</summary>
    Obligation,

    /// <summary>"plans to", "intends to", "hopes to".</summary>
    Intended,
}
