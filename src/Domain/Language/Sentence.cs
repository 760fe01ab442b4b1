namespace Motorcade.Domain.Language;

/// <summary>A sentence with its tokens and clauses.</summary>
public sealed class Sentence
{
    /// <summary>Position among the document's sentences.</summary>
    public required int Index { get; init; }

    /// <summary>Position of its paragraph or list item in the document.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Where it stands in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What kind of text it is.</summary>
    public required SentenceKind Kind { get; init; }

    /// <summary>The tokens, in order; a dateline before the first word is no part of them.</summary>
    public required Token[] Tokens { get; init; }

    /// <summary>What is known of each token's word by itself.</summary>
    internal WordForm[] Forms { get; init; } = [];

    /// <summary>The clauses, in order of their verbs; one without a verb group for a verbless sentence.</summary>
    public required Clause[] Clauses { get; init; }

    /// <summary>For each token, the index of the clause it belongs to.</summary>
    public required int[] ClauseOf { get; init; }

    /// <summary>For each token, whether it stands inside quotation marks.</summary>
    public required bool[] Quoted { get; init; }
}
