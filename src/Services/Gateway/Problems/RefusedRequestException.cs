namespace Motorcade.Gateway.Problems;

/// <summary>A request that cannot be served as it is.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="detail">What is wrong and what to do.</param>
/// <param name="errors">The fields at fault with their reasons.</param>
internal sealed class RefusedRequestException(int status, string detail, IReadOnlyDictionary<string, string[]>? errors = null)
    : Exception(detail)
{
    public RefusedRequestException(string field, string reason)
        : this(StatusCodes.Status400BadRequest, $"{field}: {reason}", new Dictionary<string, string[]> { [field] = [reason] })
    {
    }

    public int Status { get; } = status;

    public IReadOnlyDictionary<string, string[]>? Errors { get; } = errors;
}
