namespace Motorcade.Contracts.Messages.Itineraries;

/// <summary>What an article says of trips is in the diary, even when that is nothing.</summary>
/// <param name="ArticleId">Hash of the normalised content.</param>
/// <param name="ReaderVersion">Version of the reader whose claims were recorded.</param>
/// <param name="Claims">How many claims there were.</param>
public sealed record TripsRecorded(string ArticleId, int ReaderVersion, int Claims);
