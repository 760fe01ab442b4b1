namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>How decisions are compared: an imposer and a target in common, and the same measure.</summary>
internal static class SanctionRules
{
    public static RowRules<SanctionRow> Rules { get; } =
        new(["imposers", "targets", "measure", "action", "date", "goods"], ["imposers", "targets", "measure", "action"], Fits, Judge);

    public static bool Fits(SanctionRow gold, SanctionRow predicted) =>
        ShareImposer(gold, predicted) && ShareTarget(gold, predicted) && SameMeasure(gold, predicted);

    public static bool ShareImposer(SanctionRow gold, SanctionRow predicted) =>
        gold.Imposers.Count == 0 || NameLists.Hits(gold.Imposers, predicted.Imposers, NameRules.SameCountry) > 0;

    public static bool ShareTarget(SanctionRow gold, SanctionRow predicted) =>
        NameLists.Hits(NameLists.OneGroupEach(gold.Targets), NameLists.OneGroupEach(predicted.Targets), NameRules.SameTarget) > 0;

    /// <summary>A measure that is not spelled out fits any.</summary>
    public static bool SameMeasure(SanctionRow gold, SanctionRow predicted) =>
        gold.Measure == predicted.Measure || IsLoose(gold.Measure) || IsLoose(predicted.Measure);

    private static bool IsLoose(string? measure) => measure is "general" or "designation";

    private static bool[] Judge(SanctionRow gold, SanctionRow predicted) =>
    [
        NameLists.AllSame(gold.Imposers, predicted.Imposers, NameRules.SameCountry),
        NameLists.AllSame(NameLists.OneGroupEach(gold.Targets), NameLists.OneGroupEach(predicted.Targets), NameRules.SameTarget),
        gold.Measure == predicted.Measure,
        gold.Action == predicted.Action,
        NameLists.SameText(gold.Date, predicted.Date),
        string.IsNullOrEmpty(gold.Goods) == string.IsNullOrEmpty(predicted.Goods),
    ];
}
