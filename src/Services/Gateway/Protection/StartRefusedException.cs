namespace Motorcade.Gateway.Protection;

/// <summary>The gateway would not be safe with these settings; the message says in one line what to change.</summary>
public sealed class StartRefusedException(string message) : Exception(message)
{
    /// <summary>The process's exit code: EX_CONFIG of sysexits.h.</summary>
    public const int ExitCode = 78;
}
