using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Finds date expressions and resolves them. Safe to share between threads.</summary>
public sealed class DateReader
{
    private const int LongestLength = 60;
    private const int LongestGap = 5;

    /// <summary>All date expressions of a document, in order of the text.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="reference">The day that relative dates are resolved against; null leaves them open.</param>
    public IReadOnlyList<DateMention> Read(Document document, DateOnly? reference)
    {
        var mentions = new List<DateMention>();
        var resolver = new DateResolver(reference);
        var tokens = new DateTokens();
        var parser = new DateParser(tokens);
        foreach (var sentence in document.Sentences)
        {
            resolver.Enter(sentence.Index, Array.TrueForAll(sentence.Clauses, c => c.Verb is null));
            tokens.Load(sentence.Tokens);
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                if (parser.At(i) is not { } found)
                    continue;
                mentions.Add(Lasting(Mention(sentence, tokens, i, found.End, found.Expression, resolver), mentions, tokens));
                resolver.Remember(mentions[^1]);
                i = found.End - 1;
            }
        }

        return mentions;
    }

    private static DateMention Mention(Sentence sentence, DateTokens tokens, int first, int end, DateExpression expression,
        DateResolver resolver)
    {
        var direction = TenseDirection.Of(sentence, first, expression.Form is DateForm.Month or DateForm.Months);
        // "five towns in nine days" is a length, "will be back in nine days" a day.
        if (expression is { Form: DateForm.Offset, Within: "in" } && (direction < 0 || (direction == 0 && expression.Months >= 12)))
            expression = expression with { Form = DateForm.Duration };
        var before = tokens.Lower(first - 1);
        if (expression is { Form: DateForm.Weekday, Which: "" } && before is "until" or "till" or "through" or "to"
            && direction >= 0 && resolver.FollowsDay)
            expression = expression with { Which = "following" };
        var kind = expression.Form switch
        {
            DateForm.Duration => DateKind.Duration,
            DateForm.Window => DateKind.Window,
            DateForm.Vague => DateKind.Vague,
            _ when before is "since" => DateKind.Since,
            _ => DateKind.Calendar,
        };
        var interval = resolver.Resolve(expression, direction);
        var span = TextSpan.Between(sentence.Tokens[first].Span.Start, sentence.Tokens[end - 1].Span.End);
        return new(span, sentence.Index, first, end, interval, kind)
        {
            Days = expression.Form == DateForm.Duration ? expression.Length : expression.Lasting > 0 ? expression.Lasting : null,
            Part = interval.Start is { Day: null } ? PartOf((expression.Last ?? expression).Within, expression.Within) : DatePart.Whole,
        };
    }

    private static DatePart PartOf(string last, string first) => (last.Length > 0 ? last : first) switch
    {
        "early" or "earlier" => DatePart.Early,
        "mid" => DatePart.Mid,
        "late" or "later" => DatePart.Late,
        _ => DatePart.Whole,
    };

    /// <summary>"a three-day visit beginning Monday": the day that a length of time begins on runs to its end.</summary>
    private static DateMention Lasting(DateMention date, List<DateMention> before, DateTokens tokens)
    {
        if (date is not { Kind: DateKind.Calendar, Interval: { Start: { Day: not null } start } interval } || interval.End != start
            || before.Count == 0)
            return date;
        var length = before[^1];
        var opener = tokens.Lower(date.FirstToken - 1) == "on" ? tokens.Lower(date.FirstToken - 2) : tokens.Lower(date.FirstToken - 1);
        return length is { Kind: DateKind.Duration, Days: > 1 and <= LongestLength } && length.Sentence == date.Sentence
            && date.FirstToken - length.EndToken <= LongestGap && opener is "beginning" or "starting" or "commencing" or "from"
            ? date with { Interval = new(start, PartialDate.Of(start.First.AddDays(length.Days.Value - 1))) } : date;
    }
}
