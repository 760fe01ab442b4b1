namespace Motorcade.Gateway.Protection;

/// <summary>Marks the gateway's own routes, which share a process with the services' in one of the modes.</summary>
/// <param name="NeedsKey">False for what holds no data: the page and the reference.</param>
internal sealed record Surface(bool NeedsKey);
