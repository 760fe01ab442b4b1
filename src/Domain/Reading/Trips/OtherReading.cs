using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>What a bare weekday or month means when it lies on the other side of the article's day.</summary>
internal static class OtherReading
{
    private const int Week = 7;

    /// <summary>The other reading; null for an expression that has but one.</summary>
    public static DateInterval? Of(SentenceScene view, DateMention date, DateOnly now)
    {
        if (date.Interval.Start is not { } start || date.Interval.End != start)
            return null;
        var kind = DateWordKind.None;
        for (var i = date.FirstToken; i < date.EndToken; i++)
        {
            var word = DateWord.Of(view.View.Tokens[i].Text, view.View.Tokens[i].Lower).Kind;
            if (word is DateWordKind.Weekday or DateWordKind.Month)
                kind = word;
            else if (word != DateWordKind.Part)
                return null;
        }

        var later = start.First > now;
        return kind switch
        {
            DateWordKind.Weekday when start.Day is not null => DateInterval.At(start.First.AddDays(later ? -Week : Week)),
            DateWordKind.Month when start is { Month: not null, Day: null } => DateInterval.At(start with { Year = start.Year + (later ? -1 : 1) }),
            _ => null,
        };
    }
}
