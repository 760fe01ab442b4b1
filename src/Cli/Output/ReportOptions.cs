namespace Motorcade.Cli.Output;

/// <summary>What a report of readings is to show.</summary>
/// <param name="Weak">Weak claims, too.</param>
/// <param name="Explain">What is behind each claim.</param>
internal sealed record ReportOptions(bool Weak, bool Explain)
{
    public bool Shows(bool isWeak) => Weak || !isWeak;
}
