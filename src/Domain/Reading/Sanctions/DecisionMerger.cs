namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>A decision told twice is one: title, first sentence and later paragraphs are put together.</summary>
internal static class DecisionMerger
{
    public static List<Decision> Merge(IEnumerable<Decision> found)
    {
        var merged = new List<Decision>();
        foreach (var decision in found)
        {
            var same = merged.FindIndex(d => Same(d, decision));
            if (same < 0)
                merged.Add(decision);
            else
                merged[same] = Join(merged[same], decision);
        }

        if (merged.Count > 1)
            merged.RemoveAll(d => d is { Guessed: true, Measure: MeasureKind.General or MeasureKind.Designation, Action: MeasureAction.InForce });
        return merged;
    }

    private static bool Same(Decision a, Decision b)
    {
        if (!a.Imposers.Intersect(b.Imposers).Any() || !a.Targets.Intersect(b.Targets).Any())
            return false;
        if (a.Measure != b.Measure && a.Measure is not (MeasureKind.General or MeasureKind.Designation) && b.Measure is not (MeasureKind.General or MeasureKind.Designation))
            return false;
        if (a.Date is { } first && b.Date is { } second && !first.Fits(second))
            return false;
        return a.Action == b.Action || IsWeak(a.Action) || IsWeak(b.Action);
    }

    private static bool IsWeak(MeasureAction action) => action is MeasureAction.Announced or MeasureAction.InForce;

    private static Decision Join(Decision a, Decision b)
    {
        var finer = a.Measure is MeasureKind.General or MeasureKind.Designation && b.Measure is not (MeasureKind.General or MeasureKind.Designation) ? b : a;
        return finer with
        {
            Imposers = [.. a.Imposers.Union(b.Imposers)],
            Targets = [.. a.Targets.Union(b.Targets)],
            Goods = a.Goods ?? b.Goods,
            Action = a.Action == MeasureAction.InForce ? b.Action : a.Action,
            Date = a.Date is null || (b.Date is { } date && date.ToString().Length > a.Date.Value.ToString().Length) ? b.Date ?? a.Date : a.Date,
            Confidence = Math.Min(0.95, Math.Max(a.Confidence, b.Confidence) + 0.05),
        };
    }
}
