namespace Motorcade.Domain.Language;

/// <summary>Dictionary forms by rule, with a table of the irregular ones.</summary>
internal static class Lemmatizer
{
    private const string Vowels = "aeiou";

    /// <summary>Dictionary form of a lower-case word that has a tag.</summary>
    public static string Lemma(string lower, Tag tag) =>
        InflectionOf(tag) == Inflection.None ? lower : WordPool.Get(lower).LemmaAs(tag);

    /// <summary>Dictionary form of a lower-case word that has been inflected so.</summary>
    public static string Lemma(string lower, Inflection inflection) =>
        LanguageTables.Lemmas.GetValueOrDefault(lower) ?? inflection switch
        {
            Inflection.Verb => OfVerb(lower),
            Inflection.Plural => OfPlural(lower),
            _ => lower,
        };

    /// <summary>What a word with a tag may have been made of.</summary>
    public static Inflection InflectionOf(Tag tag) => tag switch
    {
        Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBZ => Inflection.Verb,
        Tag.NNS => Inflection.Plural,
        Tag.VBP or Tag.VB or Tag.MD or Tag.RB or Tag.NN => Inflection.Bare,
        _ => Inflection.None,
    };

    private static string OfVerb(string form) => form switch
    {
        _ when form.Length > 4 && form.EndsWith("ies", StringComparison.Ordinal) => form[..^3] + "y",
        _ when form.Length > 4 && form.EndsWith("ied", StringComparison.Ordinal) => form[..^3] + "y",
        _ when form.EndsWith("sses", StringComparison.Ordinal) || form.EndsWith("shes", StringComparison.Ordinal)
            || form.EndsWith("ches", StringComparison.Ordinal) || form.EndsWith("xes", StringComparison.Ordinal)
                || form.EndsWith("oes", StringComparison.Ordinal) => form[..^2],
        _ when form.Length > 3 && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) => form[..^1],
        _ when form.Length > 4 && form.EndsWith("ing", StringComparison.Ordinal) => Stem(form[..^3]),
        _ when form.Length > 3 && form.EndsWith("ed", StringComparison.Ordinal) => Stem(form[..^2]),
        _ => form,
    };

    private static string OfPlural(string form) => form switch
    {
        _ when form.Length > 4 && form.EndsWith("ies", StringComparison.Ordinal) => form[..^3] + "y",
        _ when form.EndsWith("sses", StringComparison.Ordinal) || form.EndsWith("shes", StringComparison.Ordinal)
            || form.EndsWith("ches", StringComparison.Ordinal) || form.EndsWith("xes", StringComparison.Ordinal) => form[..^2],
        _ when form.Length > 3 && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal)
            && !form.EndsWith("us", StringComparison.Ordinal) => form[..^1],
        _ => form,
    };

    /// <summary>Gives the stem of "-ed" and "-ing" its silent e back, or takes its doubled consonant off.</summary>
    private static string Stem(string stem)
    {
        if (stem.Length < 3)
            return stem + (stem.Length == 2 && !Vowels.Contains(stem[1]) ? "e" : "");
        var (last, before, third) = (stem[^1], stem[^2], stem[^3]);
        if (last == before && !Vowels.Contains(last) && last is not ('l' or 's' or 'z' or 'f'))
            return stem[..^1];
        var silent = last is 'v' or 'c' or 'u' || (last is 's' && before is not 's' && Vowels.Contains(before)) || (last is 'g'
            && before is 'n' or 'd' or 'r' or 'a')
            || (last is 'z' && before is 'i' or 'y')
            || (last is 't' && before is 'a' or 'i' or 'u' && !Vowels.Contains(third) && stem.Length > 4
                && !stem.EndsWith("visit", StringComparison.Ordinal)
                && !stem.EndsWith("hibit", StringComparison.Ordinal) && !stem.EndsWith("limit", StringComparison.Ordinal)
                    && !stem.EndsWith("hat", StringComparison.Ordinal))
            || (last is 'r' && before is 'i' or 'u' or 'o' && !Vowels.Contains(third)
                && !stem.EndsWith("tor", StringComparison.Ordinal) && !stem.EndsWith("bor", StringComparison.Ordinal))
            || (last is 'l' && !Vowels.Contains(before) && before is not ('l' or 'r' or 'w'))
            || (last is 'd' && before is 'i' or 'u' or 'o' && !Vowels.Contains(third) && stem.Length > 3)
            || (last is 'm' or 'n' or 'k' or 'p' && before is 'a' or 'i' or 'o' or 'u' && stem.Length == 3)
            || (last is 'n' && before is 'i' && third is 'b' or 'l')
            || (last is 'm' && before is 'u' && third is 's');
        return silent ? stem + "e" : stem;
    }
}
