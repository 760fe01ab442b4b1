namespace Motorcade.Gateway.Live;

/// <summary>One server-sent event.</summary>
/// <param name="Name">What it tells of.</param>
/// <param name="Id">Where to go on from after a break; null when it cannot be resumed.</param>
/// <param name="Data">Its body.</param>
internal sealed record ServerEvent<T>(string Name, long? Id, T Data);
