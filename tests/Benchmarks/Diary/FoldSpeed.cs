using System.Diagnostics;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Benchmarks.Diary;

/// <summary>Folding of generated claims of one traveller in one country: a busy pair of years, and worse than any real one.</summary>
internal static class FoldSpeed
{
    private static readonly PlaceRef[] Places =
        [new("", "Peru", "PE"), new("Lima", "Peru", "PE", "10"), new("Cusco", "Peru", "PE", "11"), new("Arequipa", "Peru", "PE", "12")];

    private static readonly TripStatus[] Statuses =
        [TripStatus.Planned, TripStatus.Planned, TripStatus.Underway, TripStatus.Completed, TripStatus.Completed, TripStatus.Postponed, TripStatus.Denied];

    public static int Run()
    {
        foreach (var (count, years) in ((int, int)[])[(30, 2), (300, 5), (300, 1), (5_000, 20), (5_000, 1)])
            Print($"{count:N0} claims over {years} years", Claims(count, years * 365));
        Print("5,000 claims of one stop, all copies of ten texts", [.. Claims(5_000, 1).Select(OneStop)]);
        return 0;
    }

    private static void Print(string what, IReadOnlyList<DiaryClaim> claims)
    {
        var trips = 0;
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < TimeSpan.FromSeconds(1.5);)
            trips = TripFold.Fold(claims).Count;
        var times = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(3);)
        {
            var before = clock.Elapsed;
            TripFold.Fold(claims);
            times.Add((clock.Elapsed - before).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"{what}: {trips} trips, {times[0]:F2} ms fastest, {times[times.Count / 2]:F2} ms median");
    }

    private static DiaryClaim OneStop(DiaryClaim claim, int n) => claim with
    {
        Claim = claim.Claim with { Destination = Places[1], Dates = DateInterval.At(new DateOnly(2020, 1, 2)) },
        Sketch = TextSketch.Of(string.Join(' ', Enumerable.Range(0, 120 + (n % 60)).Select(w => $"text{n % 10}word{w}"))),
    };

    private static List<DiaryClaim> Claims(int count, int days)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(n => Claim(random, n, days))];
    }

    private static DiaryClaim Claim(Random random, int n, int days)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(days));
        var dates = random.Next(6) switch
        {
            0 => default,
            1 => DateInterval.At(new PartialDate(day.Year, day.Month)),
            2 => new DateInterval(PartialDate.Of(day), null),
            3 => new DateInterval(PartialDate.Of(day), PartialDate.Of(day.AddDays(random.Next(1, 6)))),
            _ => DateInterval.At(day),
        };
        var article = $"article-{n * 2 / 3}";
        return new(
            new TripClaim
            {
                Id = $"claim-{n}",
                Traveller = new("Ada Example", "Q1"),
                Destination = Places[random.Next(Places.Length)],
                Dates = dates,
                Status = Statuses[random.Next(Statuses.Length)],
                ReportedBy = random.Next(3) == 0 ? ["Reuters", "Kremlin"] : ["Reuters"],
                Meets = random.Next(3) == 0 ? [new($"Host {random.Next(9)}")] : [],
                Quote = new(new(0, 1), "x"),
                Confidence = 0.7,
                IsWeak = random.Next(5) == 0,
            },
            article,
            day.AddDays(random.Next(-20, 5)),
            DateTimeOffset.UnixEpoch.AddMinutes(n))
        {
            Sketch = TextSketch.Of(string.Join(' ', Enumerable.Range(0, 120).Select(w => $"{article}-{w}"))),
        };
    }
}
