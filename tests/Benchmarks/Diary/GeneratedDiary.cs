using System.Globalization;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Domain.World;
using Place = Motorcade.Domain.World.Place;
using WirePerson = Motorcade.Contracts.Rpc.Claims.V1.Person;
using WirePlace = Motorcade.Contracts.Rpc.Claims.V1.Place;

namespace Motorcade.Benchmarks.Diary;

/// <summary>
/// News that never was, skewed as news is: few travellers are written about often, few places are visited often and everybody has some of
/// his own, the latest years have most. The same traveller's articles are the same on every run.
/// </summary>
internal sealed class GeneratedDiary
{
    private const double TravellerSkew = 0.6;
    private const double Week = 7;
    private static readonly DateOnly End = new(2026, 11, 1);
    private static readonly string[] Outlets = ["Gazette", "Courier", "Wire Service", "Morning Post", "Le Matin", "Der Bote", "Il Corriere", "Daily Star"];
    private static readonly string[] Events = ["G20 summit", "UN General Assembly", "Climate conference", "Security conference", "State funeral"];
    private readonly WorldTables world = WorldTables.Load();
    private readonly Dictionary<string, string> countries;
    private readonly Place[] places;
    private readonly double[] reach;
    private readonly double[] share;
    private readonly int claims;

    public GeneratedDiary(int claims, int travellers)
    {
        this.claims = claims;
        countries = world.Countries.ToDictionary(c => c.Code, c => c.Name);
        places = [.. world.Places.Where(p => p.Kind == PlaceKind.City && countries.ContainsKey(p.Country)).OrderByDescending(p => p.Weight).ThenBy(p => p.Id)];
        reach = Cumulate(places.Length, rank => 1.0 / (rank + 20));
        share = [.. Enumerable.Range(1, travellers).Select(rank => Math.Pow(rank, -TravellerSkew))];
        var sum = share.Sum();
        for (var i = 0; i < share.Length; i++)
            share[i] /= sum;
    }

    public int Travellers => share.Length;

    /// <summary>What is written of one traveller, in the order of publication; each article has one claim.</summary>
    public IEnumerable<AnnotatedArticle> Articles(int traveller)
    {
        var random = new Random(traveller);
        var who = Person(traveller, random);
        var home = Enumerable.Range(0, 6).Select(_ => Town(random)).ToArray();
        var left = Math.Max(1, (int)Math.Round(share[traveller] * claims));
        var articles = new List<AnnotatedArticle>(left);
        for (var trip = 0; left > 0; trip++)
        {
            var told = Math.Min(left, 1 + (int)(-Math.Log(1 - random.NextDouble()) * 3.2));
            articles.AddRange(Trip(random, $"{traveller}-{trip}", who, random.Next(2) == 0 ? Town(random) : home[random.Next(home.Length)], told));
            left -= told;
        }

        return articles.OrderBy(a => a.Published, StringComparer.Ordinal).ThenBy(a => a.ArticleId, StringComparer.Ordinal);
    }

    /// <summary>A traveller, drawn as often as there are claims of him.</summary>
    public int Draw(Random random)
    {
        var (left, traveller) = (random.NextDouble(), 0);
        while (traveller < share.Length - 1 && (left -= share[traveller]) > 0)
            traveller++;
        return traveller;
    }

    /// <summary>One more article, of a trip that somebody was written about in before or of a new one.</summary>
    public AnnotatedArticle Another(Random random, AnnotatedArticle like, int number)
    {
        var claim = like.Trips[0].Clone();
        claim.Id = $"another-{number}";
        claim.Status = (TripStatus)(1 + random.Next(4));
        return Article($"another-{number}", Parse(like.Published).AddDays(random.Next(3)), claim);
    }

    private IEnumerable<AnnotatedArticle> Trip(Random random, string name, WirePerson who, Place place, int told)
    {
        var start = End.AddDays((int)(-365.25 * 30 * Math.Pow(random.NextDouble(), 1.7)));
        var stay = random.Next(10) < 7 ? random.Next(3) : random.Next(9);
        var meets = Enumerable.Range(0, random.Next(3)).Select(_ => Person(random.Next(Math.Min(Travellers, 3000)), random)).ToList();
        var happening = random.Next(10) == 0 ? $"{Events[random.Next(Events.Length)]} {start.Year}" : "";
        var outcome = random.Next(100);
        for (var n = 0; n < told; n++)
        {
            var published = start.AddDays((int)Math.Round((random.NextDouble() - 0.65) * 3 * Week));
            var claim = new TripClaim
            {
                Id = $"{name}-{n}",
                Traveller = who,
                Destination = Destination(random, place),
                Status = Status(outcome, published, start, stay),
                Meets = { meets.Where(_ => random.Next(3) > 0) },
                Event = happening,
                ReportedBy = { Outlets[random.Next(Outlets.Length)] },
                Cues = { "will travel" },
                Confidence = 0.3 + (0.65 * random.NextDouble()),
                Weak = random.Next(100) < 12,
            };
            (claim.Start, claim.End) = Days(random, start, stay);
            claim.Quote = new() { Span = new() { Start = random.Next(900), Length = 90 }, Text = $"{who.Name} will travel to {place.Name} in the coming days, a spokesman said on {published:D}." };
            yield return Article($"{name}-{n}", published, claim);
        }
    }

    private static AnnotatedArticle Article(string name, DateOnly published, TripClaim claim) => new()
    {
        ArticleId = name,
        ReaderVersion = 1,
        Title = $"{claim.Traveller.Name} expected in {claim.Destination.Name}",
        Outlet = Outlets[Math.Abs(name.GetHashCode(StringComparison.Ordinal)) % Outlets.Length],
        Published = Text(published),
        Trips = { claim },
    };

    private WirePerson Person(int traveller, Random random)
    {
        var persons = world.Persons;
        if (traveller < persons.Count)
            return new() { Id = persons[traveller].Id, Name = persons[traveller].Name };
        var (given, family) = (persons[traveller * 7 % persons.Count].Name, persons[traveller * 13 % persons.Count].Name);
        var name = $"{given.Split(' ')[0]} {family.Split(' ')[^1]} {Roman(traveller / persons.Count)}".Trim();
        return traveller % 3 == 0 ? new() { Name = name } : new() { Id = $"x-{traveller}", Name = name };
    }

    private static string Roman(int round) => new('I', round);

    private WirePlace Destination(Random random, Place place)
    {
        var destination = new WirePlace { Country = countries[place.Country], CountryCode = place.Country };
        if (random.Next(100) >= 15)
            (destination.Id, destination.Name, destination.Latitude, destination.Longitude) = (place.Id, place.Name, place.Latitude ?? 0, place.Longitude ?? 0);
        return destination;
    }

    private static TripStatus Status(int outcome, DateOnly published, DateOnly start, int stay) =>
        outcome < 3 ? TripStatus.Denied
        : outcome < 8 && published >= start.AddDays(-3) ? TripStatus.Cancelled
        : outcome < 12 && published >= start.AddDays(-3) ? TripStatus.Postponed
        : published < start.AddDays(-9) ? TripStatus.Proposed
        : published < start ? TripStatus.Planned
        : published <= start.AddDays(stay) ? TripStatus.Underway
        : TripStatus.Completed;

    private static (string Start, string End) Days(Random random, DateOnly start, int stay) => random.Next(100) switch
    {
        < 6 => ("", ""),
        < 9 => (start.ToString("yyyy", CultureInfo.InvariantCulture), ""),
        < 18 => (start.ToString("yyyy-MM", CultureInfo.InvariantCulture), ""),
        < 50 => (Text(start), ""),
        _ => (Text(start), Text(start.AddDays(stay))),
    };

    private Place Town(Random random)
    {
        var found = Array.BinarySearch(reach, random.NextDouble());
        return places[Math.Min(found < 0 ? ~found : found, places.Length - 1)];
    }

    private static double[] Cumulate(int count, Func<int, double> weight)
    {
        var sums = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            sums[i] = sum += weight(i);
        return Array.ConvertAll(sums, s => s / sum);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
