using System.Globalization;
using Motorcade.Domain.Articles;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.SystemTests.Road;

/// <summary>Articles made for counting: each tells of one traveller, one town and one day of its own.</summary>
internal static class GeneratedArticles
{
    private static readonly Lazy<Analyst> Reader = new(() => new(WorldTables.Load()));

    private static readonly (string Traveller, string Where)[] Travellers =
    [
        ("French President Emmanuel Macron", "Paris"), ("German Chancellor Olaf Scholz", "Berlin"), ("Japanese Prime Minister Fumio Kishida", "Tokyo"),
        ("Brazilian President Luiz Inacio Lula da Silva", "Brasilia"), ("South African President Cyril Ramaphosa", "Pretoria"),
        ("Indian Prime Minister Narendra Modi", "Delhi"), ("Turkish President Recep Tayyip Erdogan", "Ankara"), ("Italian Prime Minister Giorgia Meloni", "Rome"),
        ("Canadian Prime Minister Justin Trudeau", "Ottawa"), ("Kenyan President William Ruto", "Nairobi"), ("British Prime Minister Rishi Sunak", "London"),
        ("Spanish Prime Minister Pedro Sanchez", "Madrid"), ("Polish President Andrzej Duda", "Warsaw"), ("Greek Prime Minister Kyriakos Mitsotakis", "Athens"),
        ("Dutch Prime Minister Mark Rutte", "The Hague"), ("Belgian Prime Minister Alexander De Croo", "Brussels"), ("Irish Prime Minister Leo Varadkar", "Dublin"),
        ("Danish Prime Minister Mette Frederiksen", "Copenhagen"), ("Swedish Prime Minister Ulf Kristersson", "Stockholm"), ("Swiss President Alain Berset", "Bern"),
        ("Hungarian Prime Minister Viktor Orban", "Budapest"), ("Serbian President Aleksandar Vucic", "Belgrade"), ("Ukrainian President Volodymyr Zelensky", "Kyiv"),
        ("Egyptian President Abdel Fattah el-Sisi", "Cairo"), ("Ghanaian President Nana Akufo-Addo", "Accra"), ("Rwandan President Paul Kagame", "Kigali"),
        ("Mexican President Andres Manuel Lopez Obrador", "Mexico City"), ("Colombian President Gustavo Petro", "Bogota"), ("Argentine President Alberto Fernandez", "Buenos Aires"),
        ("Australian Prime Minister Anthony Albanese", "Canberra"), ("Chinese President Xi Jinping", "Beijing"), ("Russian President Vladimir Putin", "Moscow"),
        ("South Korean President Yoon Suk-yeol", "Seoul"), ("Philippine President Ferdinand Marcos", "Manila"), ("Israeli Prime Minister Benjamin Netanyahu", "Jerusalem"),
        ("Armenian Prime Minister Nikol Pashinyan", "Yerevan"), ("Azerbaijani President Ilham Aliyev", "Baku"), ("Georgian President Salome Zourabichvili", "Tbilisi"),
        ("Mongolian President Ukhnaa Khurelsukh", "Ulaanbaatar"), ("Belarusian President Alexander Lukashenko", "Minsk"), ("Romanian President Klaus Iohannis", "Bucharest"),
    ];

    private static readonly string[] Towns = ["Lisbon", "Oslo", "Vienna", "Hanoi", "Lima", "Amman", "Dakar", "Astana", "Helsinki", "Santiago"];

    /// <summary>A number of articles that no other run has.</summary>
    public static IReadOnlyList<Article> Make(int run, int count) => [.. Enumerable.Range(0, count).Select(n => One(run, n))];

    /// <summary>What a diary that got every article once must hold, one line a trip.</summary>
    public static IReadOnlyList<string> Expected(IEnumerable<Article> articles)
    {
        var claims = articles.SelectMany(a => Reader.Value.Read(a with { Text = TextNormalizer.Normalize(a.Text) }).Trips
            .Select(t => new DiaryClaim(t, a.Id, a.Published, DateTimeOffset.UnixEpoch)));
        return [.. claims.GroupBy(c => TravellerKey.Of(c.Claim.Traveller)).SelectMany(TripFold.Fold).Where(t => !t.IsWeak)
            .Select(t => Line(t.Traveller.Name, t.Destination.Name, t.Dates.Start?.ToString(), t.Claims.Count)).Order(StringComparer.Ordinal)];
    }

    public static string Line(string? traveller, string? town, string? start, int claims) => $"{traveller}|{town}|{start}|{claims}";

    private static Article One(int run, int n)
    {
        var (traveller, capital) = Travellers[n % Travellers.Length];
        var town = Towns[n / Travellers.Length % Towns.Length];
        // Trips of one traveller lie days apart, and each run has months of its own.
        var day = new DateOnly(2023, 1, 2).AddDays((run * 100) + (n / (Travellers.Length * Towns.Length) * 9) + (n / Travellers.Length % 2));
        var text = $"{capital.ToUpperInvariant()} — {traveller} will travel to {town} on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, a spokesman said. "
            + $"This is notice {n} of series {run}.";
        return new(text, day.AddDays(-1), $"Notice {n}", "Gazette", $"{run}-{n}");
    }
}
