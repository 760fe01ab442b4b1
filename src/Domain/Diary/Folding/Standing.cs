namespace Motorcade.Domain.Diary.Folding;

/// <summary>Whether a source speaks for a government.</summary>
/// <param name="IsOffice">Its name says so.</param>
/// <param name="Terms">When a person of that name holds an office, or null.</param>
internal readonly record struct Standing(bool IsOffice, (DateOnly Start, DateOnly End)[]? Terms)
{
    /// <summary>On a day; a person of the tables on any day when it is not known.</summary>
    public bool IsOfficial(DateOnly? on) => IsOffice
        || (Terms is not null && (on is not { } day || Array.Exists(Terms, t => t.Start <= day && day <= t.End)));
}
