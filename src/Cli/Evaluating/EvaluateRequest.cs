namespace Motorcade.Cli.Evaluating;

/// <summary>Which labelled articles to read, and what to print of the comparison.</summary>
/// <param name="Files">JSON Lines files; - for standard input.</param>
/// <param name="Errors">How many rows of each error class.</param>
/// <param name="Split">Every fifth article of each file apart.</param>
/// <param name="Json">One JSON document instead of text.</param>
/// <param name="Predicted">JSON Lines files of rows to compare in place of what is read here; none to compare that.</param>
internal sealed record EvaluateRequest(IReadOnlyList<string> Files, int Errors, bool Split, bool Json, IReadOnlyList<string> Predicted);
