namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Says in a word or two what is wrong with a field.</summary>
internal static class FieldFaults
{
    public static string Presence(string? gold, string? predicted) => (string.IsNullOrEmpty(gold), string.IsNullOrEmpty(predicted)) switch
    {
        (false, true) => "missing",
        (true, false) => "not labelled",
        _ => "another",
    };

    public static string Date(string? gold, string? predicted)
    {
        if (string.IsNullOrEmpty(gold) || string.IsNullOrEmpty(predicted))
            return Presence(gold, predicted);
        if (!TripRules.DatesFit(gold, predicted))
            return "another";
        return gold.Length > predicted.Length ? "too coarse" : "too fine";
    }

    public static string Names(IReadOnlyList<string> gold, IReadOnlyList<string> predicted, Func<string?, string?, bool> same)
    {
        var hits = NameLists.Hits(gold, predicted, same);
        return (hits < gold.Count, hits < predicted.Count) switch
        {
            (true, false) => "some missing",
            (false, true) => "some not labelled",
            _ => "others",
        };
    }
}
