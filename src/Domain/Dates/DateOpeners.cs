using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Dates;

/// <summary>Words that open dates: `dates-openers.tsv`.</summary>
internal static class DateOpeners
{
    private static readonly FrozenDictionary<string, DateOpening> Openers =
        WordTable.Rows("dates-openers.tsv").ToFrozenDictionary(r => r[0], r => Parse(r[1]));

    /// <summary>What a word in lower case opens.</summary>
    public static DateOpening Of(string word) => Openers.GetValueOrDefault(word);

    public static bool Opens(string word, DateOpening what) => (Of(word) & what) != 0;

    private static DateOpening Parse(string list)
    {
        var all = DateOpening.None;
        foreach (var one in list.Split(','))
            all |= Enum.Parse<DateOpening>(one.Replace("-", ""), ignoreCase: true);
        return all;
    }
}
