using Motorcade.Domain.Language;

namespace Motorcade.Benchmarks.Training;

/// <summary>A sentence with its right tags; Certain holds those that need no guessing.</summary>
internal sealed record TaggedSentence(TagFeatures.Word[] Words, Tag[] Certain, Tag[] Tags);
