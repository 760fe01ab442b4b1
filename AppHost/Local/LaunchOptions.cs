namespace Motorcade.AppHost.Local;

/// <summary>What the caller asked for.</summary>
/// <param name="Mode">auto, embedded or processes.</param>
/// <param name="Data">Folder for stores, queues and logs.</param>
/// <param name="Port">Wished port of the page and the API.</param>
/// <param name="Seeds">Whether to read the seed articles.</param>
internal sealed record LaunchOptions(string Mode, string Data, int Port, bool Seeds);
