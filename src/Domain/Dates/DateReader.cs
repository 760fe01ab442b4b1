using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Finds date expressions and resolves them. Safe to share between threads.</summary>
public sealed class DateReader
{
    /// <summary>All date expressions of a document, in order of the text.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="reference">The day that relative dates are resolved against; null leaves them open.</param>
    public IReadOnlyList<DateMention> Read(Document document, DateOnly? reference)
    {
        var mentions = new List<DateMention>();
        var resolver = new DateResolver(reference);
        DateInterval? anchor = null;
        foreach (var sentence in document.Sentences)
        {
            var parser = new DateParser(sentence.Tokens);
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                if (parser.At(i) is not { } found)
                    continue;
                var mention = Mention(sentence, i, found.End, found.Expression, resolver, anchor);
                mentions.Add(mention);
                if (mention.Kind == DateKind.Calendar && mention.Interval.Start is { Day: not null })
                    anchor = mention.Interval;
                i = found.End - 1;
            }
        }

        return mentions;
    }

    private static DateMention Mention(Sentence sentence, int first, int end, DateExpression expression, DateResolver resolver,
        DateInterval? anchor)
    {
        var before = first > 0 ? sentence.Tokens[first - 1].Lower : "";
        var kind = expression.Form switch
        {
            DateForm.Duration => DateKind.Duration,
            DateForm.Vague => DateKind.Vague,
            _ when before is "since" => DateKind.Since,
            _ => DateKind.Calendar,
        };
        return new(
            TextSpan.Between(sentence.Tokens[first].Span.Start, sentence.Tokens[end - 1].Span.End),
            sentence.Index,
            first,
            end,
            resolver.Resolve(expression, Direction(sentence, first), anchor),
            kind)
        {
            Days = expression.Form == DateForm.Duration ? expression.Amount : null,
        };
    }

    /// <summary>Which way the verb looks that governs a token.</summary>
    private static int Direction(Sentence sentence, int token)
    {
        var index = sentence.ClauseOf.Length > token ? sentence.ClauseOf[token] : -1;
        for (var hops = 0; index >= 0 && hops < sentence.Clauses.Length; hops++)
        {
            var clause = sentence.Clauses[index];
            if (clause.Verb is { } verb)
            {
                if (verb.Tense == Tense.Past || verb.Perfect)
                    return -1;
                if (verb.Tense == Tense.Future)
                    return 1;
                if (verb.Tense == Tense.Present && !verb.Passive)
                    return LanguageTables.Reporting.Contains(verb.Lemma) ? -1 : 1;
                if (verb.Tense == Tense.None && clause.Kind == ClauseKind.Infinitive)
                    return 1;
            }

            index = clause.Parent;
        }

        return 0;
    }
}
