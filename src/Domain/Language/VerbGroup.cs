namespace Motorcade.Domain.Language;

/// <summary>A verb with its auxiliaries and what they say of it.</summary>
/// <param name="First">Index of the group's first token in the sentence.</param>
/// <param name="Head">Index of the main verb.</param>
/// <param name="Lemma">Dictionary form of the main verb, with its particle if any: "travel", "call off".</param>
/// <param name="Tense">When it happens, seen from the article.</param>
/// <param name="Perfect">"has arrived", "had met".</param>
/// <param name="Progressive">"is visiting".</param>
/// <param name="Passive">"was received".</param>
/// <param name="Negated">"did not go", "will never visit".</param>
/// <param name="Modality">How sure it is made.</param>
public sealed record VerbGroup(
    int First, int Head, string Lemma, Tense Tense, bool Perfect, bool Progressive, bool Passive, bool Negated, Modality Modality);
