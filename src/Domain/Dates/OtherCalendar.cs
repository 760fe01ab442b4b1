using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Dates;

/// <summary>Leaves names and other calendars alone: "Sunday Times", "Good Friday", "fiscal year 2023".</summary>
internal static class OtherCalendar
{
    private static readonly FrozenSet<string> Calendars = WordTable.Set("dates-calendars.tsv");

    private static readonly FrozenSet<string> Names = WordTable.Set("dates-names.tsv");

    /// <summary>Whether the token belongs to a name, or its year to another calendar.</summary>
    public static bool Claims(DateTokens tokens, int i)
    {
        switch (tokens.Word(i).Kind)
        {
            case DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Weekend:
                return Names.Contains(tokens.Lower(i) + " " + tokens.Lower(i + 1))
                    || Names.Contains(tokens.Lower(i - 1) + " " + tokens.Lower(i));
            case DateWordKind.Year:
                return Calendars.Contains(tokens.Lower(i - 1))
                    || (tokens.Lower(i - 1) is "year" or "of" && Calendars.Contains(tokens.Lower(i - 2)));
            default:
                return false;
        }
    }

    /// <summary>Whether another calendar's word goes on behind an expression: "the first quarter of fiscal 2023".</summary>
    public static bool Follows(DateTokens tokens, int end) =>
        tokens.Lower(end) == "of" && (Calendars.Contains(tokens.Lower(end + 1))
            || (tokens.Lower(end + 1) is "the" or "this" or "last" or "its" && Calendars.Contains(tokens.Lower(end + 2))));
}
