using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>A claim with what the fold asks of it again and again.</summary>
/// <param name="Source">The claim and its article.</param>
/// <param name="Town">Key of its town, or null for a whole country.</param>
/// <param name="Window">The days that it speaks of.</param>
/// <param name="Authority">How much the one who speaks must know.</param>
/// <param name="Article">Number of its article in this fold.</param>
internal sealed record Testimony(DiaryClaim Source, string? Town, TimeWindow Window, Authority Authority, int Article)
{
    public TripClaim Claim => Source.Claim;

    public TripStatus Status => Source.Claim.Status;

    public bool IsRecord => Authority == Authority.Record;

    /// <summary>Day number of publication, or null.</summary>
    public int? Published { get; } = Source.Published?.DayNumber;

    /// <summary>Whether it says that the traveller is or was there.</summary>
    public bool Happened => Status is TripStatus.Underway or TripStatus.Completed;

    /// <summary>Whether it speaks of what is to come.</summary>
    public bool Prospective => Status is TripStatus.Proposed or TripStatus.Planned;

    /// <summary>Whether it says that the traveller does not come, or not then.</summary>
    public bool Negative => !Happened && !Prospective;

    /// <summary>Whom to believe of facts: a record, then who saw it happen, then who must know; of each the official first.</summary>
    public int Tier => IsRecord ? 4 : (Happened ? 2 : 0) + (Authority == Authority.Official ? 1 : 0);

    /// <summary>By what only the claim itself decides, so that order is the same wherever it comes from.</summary>
    public static int Compare(Testimony a, Testimony b)
    {
        var byClaim = string.CompareOrdinal(a.Claim.Id, b.Claim.Id);
        return byClaim != 0 ? byClaim : string.CompareOrdinal(a.Source.ArticleId, b.Source.ArticleId);
    }

    /// <summary>The one to believe first: the better witness, the newer word, the surer reading.</summary>
    public static int CompareWeight(Testimony a, Testimony b)
    {
        var order = b.Tier.CompareTo(a.Tier);
        if (order == 0)
            order = (b.Published ?? Telling.Unknown).CompareTo(a.Published ?? Telling.Unknown);
        if (order == 0)
            order = b.Claim.Confidence.CompareTo(a.Claim.Confidence);
        return order != 0 ? order : Compare(a, b);
    }

    /// <summary>The latest article first; of one day, who must know and what settles more.</summary>
    public static int CompareNews(Testimony a, Testimony b)
    {
        var order = (b.Published ?? Telling.Unknown).CompareTo(a.Published ?? Telling.Unknown);
        if (order == 0)
            order = b.Authority.CompareTo(a.Authority);
        if (order == 0)
            order = b.Status.CompareTo(a.Status);
        return order != 0 ? order : Compare(a, b);
    }
}
