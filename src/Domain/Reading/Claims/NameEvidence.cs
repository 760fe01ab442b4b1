using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading;

/// <summary>Where the article names a party of a claim, nearest to the quote.</summary>
/// <param name="Role">Its part in the claim.</param>
/// <param name="Name">As the claim names it.</param>
/// <param name="EntityId">QID, GeoNames id, ISO code or slug; empty when it is not in the world tables.</param>
/// <param name="Mention">The words; null when no mention names it.</param>
/// <param name="Form">How they name it; meaningless without a mention.</param>
/// <param name="Sentences">How many sentences behind the quote's they stand; below 0 before it.</param>
/// <param name="Named">For a pronoun or a description, the nearest words that name it by name; else null.</param>
public sealed record NameEvidence(
    EvidenceRole Role, string Name, string EntityId, Quote? Mention, MentionForm Form, int Sentences, Quote? Named);
