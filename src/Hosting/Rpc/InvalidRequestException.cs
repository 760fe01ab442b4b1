namespace Motorcade.Hosting.Rpc;

/// <summary>A request that cannot be served as it is; the caller learns which field is at fault and why.</summary>
/// <param name="field">The request's field, as the contract spells it.</param>
/// <param name="reason">What is wrong and what to do.</param>
public sealed class InvalidRequestException(string field, string reason) : Exception($"{field}: {reason}")
{
    /// <summary>The request's field, as the contract spells it.</summary>
    public string Field { get; } = field;

    /// <summary>What is wrong and what to do.</summary>
    public string Reason { get; } = reason;
}
