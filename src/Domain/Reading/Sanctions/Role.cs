namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>A party beside a hint, and how likely it decides or is aimed at.</summary>
internal sealed class Role(Party party, PartyAt? at)
{
    public Party Party { get; } = party;

    /// <summary>Where it stands nearest to the hint.</summary>
    public PartyAt? At { get; } = at;

    /// <summary>Which enumeration it is part of: the same for all that are joined by commas and "and", and for the items of a
    /// list.</summary>
    public int Chain { get; set; }

    public RoleLink Link { get; set; }

    public byte[] Features { get; } = new byte[(int)RoleFeature.Count];

    public uint[] Words { get; set; } = [];

    /// <summary>At first sight, from its own place alone.</summary>
    public double FirstImposer { get; set; }

    public double FirstTarget { get; set; }

    public double Imposer { get; set; }

    public double Target { get; set; }
}
