using Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.Ingestion.Storing;

/// <summary>How far an article has come: a small row of its own, so that progress never rewrites a text.</summary>
internal sealed class ArticleProgress
{
    public required string ArticleId { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>Reader versions of the news from each service, 0 before the first. They only grow: news may come in any order.</summary>
    public int AnnotatedVersion { get; init; }

    public int TripsVersion { get; init; }

    public int MeasuresVersion { get; init; }

    /// <summary>Why it failed, or empty.</summary>
    public string Reason { get; init; } = "";

    public required DateTimeOffset Changed { get; init; }

    /// <summary>How often it was announced since it was accepted or asked to be read again.</summary>
    public int Announcements { get; init; }

    public required DateTimeOffset NextAnnouncement { get; init; }

    /// <summary>The W3C trace that the article came in with, which its announcements carry on; or empty.</summary>
    public string TraceParent { get; init; } = "";
}
