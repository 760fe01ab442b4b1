using System.Globalization;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Events;

/// <summary>Country and year: trips of different scopes are never to the same event.</summary>
/// <param name="Country">ISO alpha-2 code, else the folded name.</param>
/// <param name="Year">That of the first day, else one in the name, else null.</param>
public readonly record struct EventScope(string Country, int? Year)
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2199;

    /// <summary>The scope of a trip to an event.</summary>
    /// <param name="name">The event as the trip's claims name it.</param>
    /// <param name="place">Where.</param>
    /// <param name="first">First day of the trip; null while undated.</param>
    public static EventScope Of(string name, PlaceRef place, DateOnly? first) =>
        new(place.CountryCode.Length > 0 ? place.CountryCode : NameFolder.Fold(place.Country), first?.Year ?? YearIn(name));

    /// <summary>"DE 2022".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Country} {Year}");

    private static int? YearIn(string name)
    {
        foreach (var word in NameFolder.Fold(name).Split(' '))
        {
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= EarliestYear and <= LatestYear)
                return year;
        }

        return null;
    }
}
