namespace Motorcade.Cli;

/// <summary>Input that cannot be read; the message says what was wrong and what to do, in one line.</summary>
internal sealed class RefusedInputException(string message) : Exception(message);
