using Motorcade.Domain.Names;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Puts judged hints together: what tells of one decision is one row.</summary>
internal sealed class RowBuilder(SanctionScene scene)
{
    /// <summary>Least probability of a hint to be looked at.</summary>
    public const double LeastHint = 0.12;

    /// <summary>Least probability of a row.</summary>
    public const double Least = 0.3;

    private const double LeastImposer = 0.1;
    private const double LeastTarget = 0.12;
    private const double Share = 0.7;
    private const double NamedShare = 0.6;
    private const double LeastShared = 0.3;
    private const double SpelledOut = 0.6;
    private const double SameAction = 0.35;

    public List<Row> Build(IEnumerable<Hint> hints)
    {
        var rows = new List<Row>();
        var likely = hints.Where(h => h.Probability >= LeastHint).ToList();
        likely.RemoveAll(h => h.IsLoose && likely.Exists(o => IsSpelledOut(h, o)));
        foreach (var hint in likely.OrderByDescending(h => h.Probability).ThenBy(h => h.Sentence).ThenBy(h => (int)h.Kind))
        {
            var row = Of(hint);
            if (row.Targets.Count == 0)
                continue;
            if (rows.Find(r => IsSame(r, row)) is { } same)
                same.Hints.Add(hint);
            else
                rows.Add(row);
        }

        new RowFeatures(scene).Fill(rows);
        return rows;
    }

    /// <summary>What a hint alone tells.</summary>
    public static Row Of(Hint hint)
    {
        var imposers = Imposers(hint);
        return new() { Hints = [hint], Imposers = imposers, Targets = Targets(hint, imposers) };
    }

    /// <summary>"An arms embargo": the word that decides says beside it what the measure does.</summary>
    private static bool IsSpelledOut(Hint open, Hint other) => !other.IsLoose && other.Sentence == open.Sentence
        && other.Decider == open.Decider && other.Probability >= SpelledOut * open.Probability;

    private static bool IsSame(Row known, Row row)
    {
        var (a, b) = (known.Best, row.Best);
        if (a.Kind != b.Kind && !(IsLoose(a.Kind) && IsLoose(b.Kind)))
            return false;
        return known.SharesImposer(row) && known.SharesTarget(row) && Alike(a.Actions, b.Actions) && !Apart(a, b);
    }

    public static bool IsLoose(MeasureKind kind) => kind is MeasureKind.General or MeasureKind.Designation;

    private static bool Apart(Hint a, Hint b) => a.Date is { } one && b.Date is { } two && !one.Fits(two);

    private static bool Alike(double[] a, double[] b)
    {
        double dot = 0, first = 0, second = 0;
        for (var i = 0; i < a.Length; i++)
            (dot, first, second) = (dot + (a[i] * b[i]), first + (a[i] * a[i]), second + (b[i] * b[i]));
        return dot > SameAction * Math.Sqrt(first * second);
    }

    private static List<Role> Imposers(Hint hint)
    {
        var most = hint.Roles.Count == 0 ? 0 : hint.Roles.Max(r => r.Imposer);
        return most < LeastImposer ? [] : hint.Roles.FindAll(r => r.Imposer == most || (r.Imposer >= LeastShared
            && r.Imposer >= Share * most));
    }

    private static List<Role> Targets(Hint hint, List<Role> imposers)
    {
        var open = hint.Roles.FindAll(r => !imposers.Exists(i => i == r || (i.Party.Country.Length > 0
            && i.Party.Country == r.Party.Country)));
        var most = open.Count == 0 ? 0 : open.Max(r => r.Target);
        if (most < LeastTarget)
            return [];
        var sure = open.FindAll(r => r.Target == most || (r.Target >= LeastShared && r.Target >= (IsNamed(r) ? NamedShare : Share) * most));
        sure.Sort((a, b) => b.Target.CompareTo(a.Target));
        for (var i = sure.Count - 1; i > 0; i--)
        {
            if (sure.Exists(s => s != sure[i] && sure.IndexOf(s) < i && IsSameName(s.Party, sure[i].Party)))
                sure.RemoveAt(i);
        }

        return sure;
    }

    private static bool IsNamed(Role role) => role.Party.Kind is PartyKind.Person or PartyKind.Organisation;

    /// <summary>Whether the words of one name are among the other's.</summary>
    private static bool IsSameName(Party a, Party b)
    {
        if (a.Kind is not (PartyKind.Person or PartyKind.Organisation) || b.Kind is not (PartyKind.Person or PartyKind.Organisation))
            return false;
        var (one, two) = (NameFolder.Fold(a.Name).Split(' '), NameFolder.Fold(b.Name).Split(' '));
        var (few, many) = one.Length < two.Length ? (one, two) : (two, one);
        return Array.TrueForAll(few, w => Array.IndexOf(many, w) >= 0) && (few.Length > 1 || few[0] == many[^1] || few[0] == many[0]);
    }
}
