namespace Motorcade.Domain.World;

/// <summary>A word or phrase for an office: "prime minister", "crown prince", "Mr".</summary>
/// <param name="Phrase">Folded: lower case, no accents, hyphens as spaces.</param>
/// <param name="Label">How the office is written with its country: "Prime Minister"; empty for mere honorifics.</param>
/// <param name="Use">Where it points to.</param>
/// <param name="Titles">Folded parts of table titles that it may stand for; empty takes any of its kind.</param>
/// <param name="Gender">What it says of the holder's gender.</param>
/// <param name="IsOfficial">Whether its holder is a public figure.</param>
/// <param name="IsPlural">"presidents", "leaders".</param>
/// <param name="Singular">The singular's phrase, for plurals; else the phrase itself.</param>
public sealed record OfficeTitle(
    string Phrase, string Label, OfficeUse Use, IReadOnlyList<string> Titles, Gender Gender, bool IsOfficial, bool IsPlural,
    string Singular);
