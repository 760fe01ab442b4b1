namespace Motorcade.Gateway.Articles;

/// <summary>What became of one line of a batch.</summary>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Id">Hash of the article's content; null when it was refused.</param>
/// <param name="Duplicate">True when the same article had been stored before.</param>
/// <param name="ClientId">The caller's own key.</param>
/// <param name="Error">Why it was refused.</param>
internal sealed record BatchLine(int Line, string? Id, bool Duplicate, string? ClientId, BatchError? Error);

/// <summary>Why one line was refused.</summary>
/// <param name="Field">The field at fault; null when it is the whole line.</param>
/// <param name="Reason">What was wrong and what to do.</param>
internal sealed record BatchError(string? Field, string Reason);
