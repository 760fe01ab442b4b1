using System.Globalization;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Events;

/// <summary>Country and year: trips of different scopes are never to the same event.</summary>
public static class EventScope
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2199;

    /// <summary>"DE 2022"; the year is that of the first day, else one in the name, else missing.</summary>
    public static string Of(string name, PlaceRef place, DateOnly? first)
    {
        var country = place.CountryCode.Length > 0 ? place.CountryCode : NameFolder.Fold(place.Country);
        return string.Create(CultureInfo.InvariantCulture, $"{country} {first?.Year ?? YearIn(name)}");
    }

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
