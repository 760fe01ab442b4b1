namespace Motorcade.Entities.Annotating;

/// <summary>What the reader made of an article.</summary>
internal sealed class Annotation
{
    public required string ArticleId { get; init; }

    /// <summary>Version of the reader that read it.</summary>
    public required int ReaderVersion { get; init; }

    /// <summary>The contract's AnnotatedArticle, in its own encoding: written once, sent as it is.</summary>
    public required byte[] Body { get; init; }

    public required DateTimeOffset Recorded { get; init; }
}
