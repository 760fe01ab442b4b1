namespace Motorcade.Contracts.Messages.Ingestion;

/// <summary>An article is stored and waits to be read. Announced again until the last service has recorded it.</summary>
/// <param name="ArticleId">Hash of the normalised content.</param>
public sealed record ArticleIngested(string ArticleId);
