namespace Motorcade.Domain.Diary.Presences;

/// <summary>What a question says of the place.</summary>
public enum PlaceAsked
{
    /// <summary>Nothing: it is asked for.</summary>
    None,

    /// <summary>The country: any place in it will do.</summary>
    Country,

    /// <summary>A town or region: a stop known only by the country may be elsewhere.</summary>
    Town,
}
