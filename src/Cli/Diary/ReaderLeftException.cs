namespace Motorcade.Cli.Diary;

/// <summary>Whoever read standard output has had enough, as `head` has after ten lines.</summary>
internal sealed class ReaderLeftException : Exception;
