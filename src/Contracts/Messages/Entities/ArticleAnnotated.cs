namespace Motorcade.Contracts.Messages.Entities;

/// <summary>An article has been read; its annotations can be fetched from Entities.</summary>
/// <param name="ArticleId">Hash of the normalised content.</param>
/// <param name="ReaderVersion">Version of the reader that read it.</param>
public sealed record ArticleAnnotated(string ArticleId, int ReaderVersion);
