namespace Motorcade.Domain.Reading;

/// <summary>What part somebody or something plays in a claim.</summary>
public enum EvidenceRole
{
    /// <summary>Who goes.</summary>
    Traveller,

    /// <summary>Where to.</summary>
    Destination,

    /// <summary>Whom the traveller meets.</summary>
    Met,

    /// <summary>Who imposes.</summary>
    Imposer,

    /// <summary>Whom it is aimed at.</summary>
    Target,
}
