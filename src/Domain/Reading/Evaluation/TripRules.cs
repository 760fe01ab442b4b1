namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>How trips are compared: same traveller, same country, starts that may be the same.</summary>
internal static class TripRules
{
    public static RowRules<TripRow> Rules { get; } =
        new(["place", "start", "end", "status", "meets", "event"], ["place", "start", "status"], Fits, Judge);

    public static bool Fits(TripRow gold, TripRow predicted) =>
        SameTraveller(gold, predicted) && SameCountry(gold, predicted) && DatesFit(gold.Start, predicted.Start);

    public static bool SameTraveller(TripRow gold, TripRow predicted) => NameRules.SamePerson(gold.Traveller, predicted.Traveller);

    public static bool SameCountry(TripRow gold, TripRow predicted) =>
        NameRules.Place(gold.Destination).Country == NameRules.Place(predicted.Destination).Country;

    /// <summary>Whether two dates may be the same at the coarser precision; a missing one fits.</summary>
    public static bool DatesFit(string? gold, string? predicted)
    {
        if (string.IsNullOrEmpty(gold) || string.IsNullOrEmpty(predicted))
            return true;
        var shared = Math.Min(gold.Length, predicted.Length);
        return string.CompareOrdinal(gold, 0, predicted, 0, shared) == 0;
    }

    private static bool[] Judge(TripRow gold, TripRow predicted) =>
    [
        NameRules.Place(gold.Destination).Town == NameRules.Place(predicted.Destination).Town,
        NameLists.SameText(gold.Start, predicted.Start),
        NameLists.SameText(gold.End, predicted.End),
        gold.Status == predicted.Status,
        NameLists.AllSame(gold.Meets, predicted.Meets, NameRules.SamePerson),
        string.IsNullOrEmpty(gold.Event) == string.IsNullOrEmpty(predicted.Event),
    ];
}
