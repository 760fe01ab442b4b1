namespace Motorcade.Domain.Reading.Mentions;

/// <summary>What a stretch of text names.</summary>
public enum EntityKind
{
    /// <summary>A named person, or one found by office or pronoun.</summary>
    Person,

    /// <summary>A city, region, residence or sea.</summary>
    Place,

    /// <summary>A state or territory.</summary>
    Country,

    /// <summary>An international body, authority, company, party or armed group.</summary>
    Organisation,

    /// <summary>An office named without its holder being known: "President of Kazakhstan".</summary>
    Office,

    /// <summary>A paper, agency or channel.</summary>
    Outlet,

    /// <summary>A described group of people or things of a country: "Russian banks".</summary>
    Group,
}
