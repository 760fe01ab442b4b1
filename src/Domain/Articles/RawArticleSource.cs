namespace Motorcade.Domain.Articles;

/// <summary>What form an article came in.</summary>
public enum RawArticleSource
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Plain text under a block of header lines.</summary>
    Header,

    /// <summary>An HTML page.</summary>
    Page,
}
