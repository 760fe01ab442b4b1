namespace Motorcade.Ingestion.Announcing;

/// <summary>An article to announce.</summary>
/// <param name="ArticleId">Hash of the normalised content.</param>
/// <param name="Announcements">How often it was announced before.</param>
/// <param name="TraceParent">The trace it came in with, or empty.</param>
internal sealed record Announcement(string ArticleId, int Announcements, string TraceParent);
