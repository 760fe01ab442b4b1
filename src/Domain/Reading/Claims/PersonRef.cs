namespace Motorcade.Domain.Reading;

/// <summary>A person or an office, as a claim names it.</summary>
/// <param name="Name">Common English full name, or the office with its country: "President of Kazakhstan".</param>
/// <param name="Id">Wikidata QID or slug; empty when not in the world tables.</param>
public sealed record PersonRef(string Name, string Id = "");
