namespace Motorcade.Domain.Diary.Events;

/// <summary>A phrase in the names of events.</summary>
/// <param name="Word">What it is.</param>
/// <param name="StandsFor">The words that it is replaced by; a body begins with "=".</param>
internal sealed record EventPhrase(EventWord Word, string StandsFor);
