namespace Motorcade.Contracts.Messages.Sanctions;

/// <summary>What an article says of sanctions is recorded, even when that is nothing.</summary>
/// <param name="ArticleId">Hash of the normalised content.</param>
/// <param name="ReaderVersion">Version of the reader whose claims were recorded.</param>
/// <param name="Claims">How many claims there were.</param>
public sealed record MeasuresRecorded(string ArticleId, int ReaderVersion, int Claims);
