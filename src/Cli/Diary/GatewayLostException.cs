namespace Motorcade.Cli.Diary;

/// <summary>The gateway does not answer, cannot, or broke off; the message says so in one line.</summary>
internal sealed class GatewayLostException(string message) : Exception(message);
