namespace Motorcade.Gateway.Live;

/// <summary>Why a stream that had begun came to its end.</summary>
internal sealed record StreamProblem(int Status, string Detail);
