using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Sanctions;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>Counts at which step labelled sanctions get out of reach.</summary>
internal static class SanctionCeiling
{
    public static int Run(string[] files)
    {
        var world = WorldTables.Load();
        var analyst = new Analyst(world);
        var counts = new SortedDictionary<string, int>();
        foreach (var labelled in LabelledArticle.Load(files, world))
        {
            var hints = new LabelledHints(analyst, labelled, isMade: false);
            hints.Align(known: false);
            foreach (var gold in labelled.Sanctions)
            {
                var step = Step(hints, gold);
                counts[step] = counts.GetValueOrDefault(step) + 1;
                if (step[0] < '6')
                    Tell(hints, gold, step);
            }
        }

        foreach (var (step, count) in counts)
            Console.WriteLine($"{step}: {count}");
        return 0;
    }

    private static void Tell(LabelledHints article, GoldSanction gold, string step)
    {
        var missing = gold.Targets.Where(t => !article.Scene.Parties.Any(t.Is)).Select(t => t.Name);
        Console.WriteLine(string.Join('\t', article.Article.Id, step, string.Join('+', gold.Imposers), gold.Kind, gold.Action, string.Join(" | ", missing)));
    }

    private static string Step(LabelledHints article, GoldSanction gold)
    {
        if (gold.Imposers.Count > 0 && !article.Scene.Parties.Any(gold.IsImposer))
            return "1 imposer not found";
        if (!article.Scene.Parties.Any(gold.IsTarget))
            return "2 no target found";
        if (!article.Hints.Exists(h => h.Kind == gold.Kind || (h.IsLoose && RowBuilder.IsLoose(gold.Kind))))
            return "3 no hint of the kind";
        if (!article.Told.Contains(gold))
            return "4 all hints of the kind tell of others";
        if (gold.Targets.Any(t => !article.Scene.Parties.Any(t.Is)))
            return "5 some targets not found";
        return "6 within reach";
    }
}
