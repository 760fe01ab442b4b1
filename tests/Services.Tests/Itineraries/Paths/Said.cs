using Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Services.Tests.Itineraries.Paths;

/// <summary>Claims in a few words: "Joko Widodo (Q3318231)" goes to "Moscow".</summary>
internal static class Said
{
    private static readonly Place[] Places =
    [
        Town("Moscow", "Russia", "RU", 55.75, 37.62),
        Town("Bali", "Indonesia", "ID", -8.34, 115.09),
        Town("Astana", "Kazakhstan", "KZ", 51.18, 71.45),
        Town("Lima", "Peru", "PE", -12.04, -77.03),
        Town("Oslo", "Norway", "NO", 59.91, 10.75),
        Town("Berlin", "Germany", "DE", 52.52, 13.41),
        Town("Elmau", "Germany", "DE", 47.57, 11.19),
        Town("Kyiv", "Ukraine", "UA", 50.45, 30.52),
        Town("Chișinău", "Moldova", "MD", 47.0, 28.86),
    ];

    /// <summary>A claim on one stop.</summary>
    /// <param name="who">A name, with an id in brackets where there is one.</param>
    /// <param name="where">A town of the table, or a country of it.</param>
    /// <param name="when">"2022-06-30", "2022-06", "2022-06-28/2022-06-30", "2022-06-28/" for an end that is not said, or empty.</param>
    /// <param name="status">What is said of it.</param>
    /// <param name="meets">Names with ids, commas between.</param>
    /// <param name="to">The event.</param>
    /// <param name="weak">Whether it is weak.</param>
    public static TripClaim Claim(
        string who, string where, string when, TripStatus status = TripStatus.Completed, string meets = "", string to = "",
        bool weak = false)
    {
        var dates = when.Split('/');
        return new()
        {
            Id = $"{who}-{where}-{when}-{status}-{meets}-{to}".Replace(' ', '_'),
            Traveller = Person(who),
            Destination = Array.Find(Places, p => p.Name == where) ?? Country(Array.Find(Places, p => p.Country == where)!),
            Start = dates[0],
            End = dates[^1],
            Status = status,
            Meets = { meets.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Person) },
            Event = to,
            Quote = new() { Span = new() { Start = 0, Length = 4 }, Text = "Text" },
            Confidence = weak ? 0.3 : 0.9,
            Weak = weak,
        };
    }

    private static Person Person(string text)
    {
        var parts = text.TrimEnd(')').Split(" (");
        return new() { Name = parts[0], Id = parts.Length > 1 ? parts[1] : "" };
    }

    private static Place Town(string name, string country, string code, double north, double east) =>
        new() { Id = $"id-{name}", Name = name, Country = country, CountryCode = code, Latitude = north, Longitude = east };

    private static Place Country(Place town) => new() { Country = town.Country, CountryCode = town.CountryCode };
}
