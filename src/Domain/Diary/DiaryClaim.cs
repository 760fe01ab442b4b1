using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>A trip claim with the article it stands in and the moment we learned it.</summary>
/// <param name="Claim">What the article says.</param>
/// <param name="ArticleId">Hash of the article's content.</param>
/// <param name="Published">The article's day, or null.</param>
/// <param name="Recorded">When we learned it.</param>
public sealed record DiaryClaim(TripClaim Claim, string ArticleId, DateOnly? Published, DateTimeOffset Recorded)
{
    /// <summary>What the article's text is made of: copies of one text count once.</summary>
    public TextSketch Sketch { get; init; }

    /// <summary>Whether it comes from an official record and not from the news.</summary>
    public bool IsRecord { get; init; }
}
