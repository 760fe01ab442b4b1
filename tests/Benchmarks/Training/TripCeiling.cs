using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>Counts at which step labelled trips get out of reach.</summary>
internal static class TripCeiling
{
    public static int Run(string[] files)
    {
        var world = WorldTables.Load();
        var analyst = new Analyst(world);
        var counts = new SortedDictionary<string, int>();
        foreach (var labelled in LabelledArticle.Load(files, world))
        {
            var pairs = new LabelledPairs(analyst, labelled);
            foreach (var gold in labelled.Trips)
            {
                var step = Step(pairs, gold);
                counts[step] = counts.GetValueOrDefault(step) + 1;
                if (step[0] < '5')
                    Console.WriteLine($"{labelled.Article.Id}\t{step}\t{gold.Traveller}\t{gold.City}, {gold.Country}\t{string.Join(" | ", (step[0] == '1' ? pairs.Scene.Persons : pairs.Scene.Places).Select(p => p.Best.Name))}");
            }
        }

        foreach (var (step, count) in counts)
            Console.WriteLine($"{step}: {count}");
        return 0;
    }

    private static string Step(LabelledPairs pairs, GoldTrip gold)
    {
        if (!pairs.Scene.Persons.Any(p => gold.IsPerson(p.Best.Name)))
            return "1 person not found";
        if (!pairs.Scene.Places.Any(p => p.Best.Country == gold.Country))
            return "2 country not found";
        if (gold.City.Length > 0 && !pairs.Scene.Places.Any(p => p.Best.Country == gold.Country && NameFolder.Fold(p.Best.Name) == gold.City))
            return "3 town not found";
        var own = TripJudge.Default.Judge(pairs.Scene).FindAll(c => gold.IsPerson(c.Person.Best.Name) && c.Place.Best.Country == gold.Country);
        if (own.Count == 0)
            return "4 not brought together";
        if (!own.Exists(p => (p.Place.Best.Kind == EntityKind.Country ? "" : NameFolder.Fold(p.Place.Best.Name)) == gold.City))
            return "5 only with another place there";
        return "6 within reach";
    }
}
