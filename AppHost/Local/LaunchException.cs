namespace Motorcade.AppHost.Local;

/// <summary>What keeps Motorcade from starting; the message says what to do, in one line.</summary>
internal sealed class LaunchException(string message) : Exception(message);
