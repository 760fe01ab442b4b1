namespace Motorcade.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the input was refused; the rest was done.</summary>
    public const int PartlyRefused = 1;

    /// <summary>Nothing could be done with what was asked.</summary>
    public const int Refused = 2;

    /// <summary>The gateway does not answer, or broke off on the way.</summary>
    public const int Lost = 3;

    public const int Interrupted = 130;
}
