namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Sorts missed and false sanctions.</summary>
internal static class SanctionErrors
{
    public static ErrorClass WhyMissed(SanctionRow row, ArticleRows<SanctionRow> rows)
    {
        if (rows.Weak.Any(w => SanctionRules.Fits(row, w)))
            return ErrorClass.KeptWeak;
        if (rows.Strong.Any(p => SanctionRules.Fits(row, p)))
            return ErrorClass.SameTwice;
        if (Nearly(rows.AnyFalse, p => (row, p)) is { } near)
            return near;
        if (row.Imposers.Count > 0 && !IsNamed(rows.Reading, row.Imposers, (a, b) => NameRules.SameCountry(a, b)))
            return ErrorClass.ImposerNotFound;
        return IsNamed(rows.Reading, row.Targets, SameOrWithin) ? ErrorClass.DecisionNotRead : ErrorClass.TargetNotFound;
    }

    public static ErrorClass WhyFalse(SanctionRow row, ArticleRows<SanctionRow> rows)
    {
        if (rows.AnyPairedGold(g => SanctionRules.Fits(g, row)))
            return ErrorClass.SameTwice;
        return Nearly(rows.AnyMissed, g => (g, row)) ?? ErrorClass.NotASanction;
    }

    /// <summary>What is wrong with a field of a paired row.</summary>
    public static string Confused(string field, SanctionRow gold, SanctionRow predicted) => field switch
    {
        "imposers" => FieldFaults.Names(gold.Imposers, predicted.Imposers, NameRules.SameCountry),
        "targets" => FieldFaults.Names(
            NameLists.OneGroupEach(gold.Targets), NameLists.OneGroupEach(predicted.Targets), NameRules.SameTarget),
        "measure" => $"{gold.Measure} → {predicted.Measure}",
        "action" => $"{gold.Action} → {predicted.Action}",
        "date" => FieldFaults.Date(gold.Date, predicted.Date),
        _ => FieldFaults.Presence(gold.Goods, predicted.Goods),
    };

    /// <summary>The one thing that keeps a row of the other side from fitting.</summary>
    private static ErrorClass? Nearly(
        Func<Func<SanctionRow, bool>, bool> any, Func<SanctionRow, (SanctionRow Gold, SanctionRow Predicted)> with)
    {
        if (any(r => with(r) is var (g, p) && SanctionRules.ShareImposer(g, p) && SanctionRules.ShareTarget(g, p)))
            return ErrorClass.WrongMeasure;
        if (any(r => with(r) is var (g, p) && SanctionRules.ShareImposer(g, p) && SanctionRules.SameMeasure(g, p)))
            return ErrorClass.WrongTarget;
        return any(r => with(r) is var (g, p) && SanctionRules.ShareTarget(g, p) && SanctionRules.SameMeasure(g, p))
            ? ErrorClass.WrongImposer
            : null;
    }

    private static bool IsNamed(ArticleReading reading, IReadOnlyList<string> names, Func<string, string, bool> same) =>
        reading.Mentions.Any(m => names.Any(n => same(n, m.Name)));

    private static bool SameOrWithin(string target, string mention) =>
        NameRules.SameTarget(target, mention)
        || NameRules.GroupCountry(target) == (NameRules.GroupCountry(mention) ?? NameRules.Country(mention));
}
