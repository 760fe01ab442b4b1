namespace Motorcade.Domain.Language;

/// <summary>Finds what stands between quotation marks.</summary>
internal static class QuoteMarks
{
    /// <summary>For each token, whether it is inside; a mark that never closes opens nothing.</summary>
    public static bool[] Inside(Token[] tokens)
    {
        var inside = new bool[tokens.Length];
        var open = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var mark = tokens[i].Text;
            if (mark is "“" or "«" or "„" || (mark == "\"" && open < 0))
                open = i;
            else if (open >= 0 && mark is "”" or "»" or "\"")
            {
                inside.AsSpan(open + 1, i - open - 1).Fill(true);
                open = -1;
            }
        }

        return inside;
    }
}
