using System.Collections.Frozen;
using Motorcade.Domain.Language;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Dates;

/// <summary>Which way the verb looks that governs a date: -1 for the past, 1 for the future, 0 for neither, 2 for a plan.</summary>
internal static class TenseDirection
{
    /// <summary>What was planned may be over or not; weekdays rather lie ahead.</summary>
    public const int Planned = 2;

    private const int SpeakingDistance = 3;
    private const int OpeningTokens = 2;

    /// <summary>Verbs whose date is when the thing planned is to happen, whatever their tense: "was invited for Monday".</summary>
    private static readonly FrozenSet<string> Planning = WordTable.Set("dates-planning-verbs.tsv");

    /// <summary>Verbs whose infinitive happens with them: "went to see him in April".</summary>
    private static readonly FrozenSet<string> Going = WordTable.Set("dates-going-verbs.tsv");

    /// <param name="sentence">Where the date stands.</param>
    /// <param name="token">The date's first token.</param>
    /// <param name="coarse">Whether it is a month or a season: those leave more room, so that a present or a plan says nothing.</param>
    public static int Of(Sentence sentence, int token, bool coarse)
    {
        var before = token > 0 ? sentence.Tokens[token - 1].Lower : "";
        if (before is "the" or "next" or "this" && token > 1)
            before = sentence.Tokens[token - 2].Lower;
        if (before is "since")
            return -1;
        var index = sentence.ClauseOf.Length > token ? sentence.ClauseOf[token] : -1;
        var purpose = false;
        for (var hops = 0; index >= 0 && hops < sentence.Clauses.Length; hops++)
        {
            var clause = sentence.Clauses[index];
            if (clause.Verb is { } verb && Looks(sentence, clause, verb, token, before, purpose, coarse) is { } direction)
                return direction;
            purpose |= clause.Verb is not null && clause.Kind == ClauseKind.Infinitive;
            index = clause.Parent;
        }

        return before == "for" && !coarse ? 1 : Beside(sentence, token, before, coarse);
    }

    /// <summary>Where no verb above the date has a tense, that of a clause before it.</summary>
    private static int Beside(Sentence sentence, int token, string before, bool coarse)
    {
        for (var i = (sentence.ClauseOf.Length > token ? sentence.ClauseOf[token] : 0) - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i] is { Kind: ClauseKind.Main, Verb: { Tense: not Tense.None } verb } clause)
                return Looks(sentence, clause, verb, token, before, false, coarse) ?? 0;
        }

        return 0;
    }

    private static int? Looks(Sentence sentence, Clause clause, VerbGroup verb, int token, string before, bool purpose, bool coarse)
    {
        if (IsUnreal(sentence, verb))
            return Planned;
        if (LanguageTables.Reporting.Contains(verb.Lemma) && IsSaidBefore(sentence, verb, token))
            return null;
        if (verb.Tense == Tense.Past || verb.Perfect || IsPastForm(sentence, verb))
        {
            if (purpose)
                return Going.Contains(verb.Lemma) ? 0 : 1;
            return IsPlan(verb, before) ? (coarse || verb.Tense == Tense.Past ? Planned : 1) : -1;
        }

        if (verb.Tense == Tense.None && clause.Kind == ClauseKind.Participle && sentence.Tokens[verb.Head].Tag is Tag.VBN or Tag.VBD)
            return Planning.Contains(verb.Lemma) || IsObject(sentence, clause, verb) ? null : -1;
        return verb.Tense switch
        {
            Tense.Future => 1,
            Tense.Present when LanguageTables.Reporting.Contains(verb.Lemma) && !verb.Passive
                && token - verb.Head is > 0 and <= SpeakingDistance => -1,
            Tense.Present => coarse && !Planning.Contains(verb.Lemma) ? 0 : 1,
            _ => null,
        };
    }

    /// <summary>"She flies out on Friday, two people said": what is said stands before, with a tense of its own.</summary>
    private static bool IsSaidBefore(Sentence sentence, VerbGroup verb, int token)
    {
        if (token <= OpeningTokens || verb.Head < token)
            return false;
        for (var i = token + 1; i < verb.Head; i++)
        {
            if (sentence.Tokens[i].Tag == Tag.Comma)
                return true;
        }

        return false;
    }

    /// <summary>"sang", "spent": in the present only "be" and "have" differ from their dictionary form.</summary>
    private static bool IsPastForm(Sentence sentence, VerbGroup verb) =>
        verb is { Tense: Tense.Present, Passive: false, Progressive: false } && sentence.Tokens[verb.Head] is { Tag: Tag.VBP } head
            && head.Lower != head.Lemma && head.Lemma is not ("be" or "have" or "do");

    /// <summary>A word right behind a verb is no participle of another noun.</summary>
    private static bool IsObject(Sentence sentence, Clause clause, VerbGroup verb) =>
        clause.Parent >= 0 && sentence.Clauses[clause.Parent].Verb is { Passive: true } above && above.Head == verb.First - 1;

    /// <summary>"has been called for Monday", "was invited for talks in May".</summary>
    private static bool IsPlan(VerbGroup verb, string before) =>
        Planning.Contains(verb.Lemma)
            ? before is "for" or "in" or "to" or "until" or "from" or "between" or "at" || (verb.Passive && before is "on")
            : before == "for" && (verb.Passive || verb.Perfect || verb.Lemma == "be");

    /// <summary>"should have taken place", "was to have gone", "were to meet": what was still to come when it was planned.</summary>
    private static bool IsUnreal(Sentence sentence, VerbGroup verb)
    {
        for (var i = Math.Max(verb.First, 0); i < verb.Head - 1; i++)
        {
            var next = sentence.Tokens[i + 1].Lower;
            if (sentence.Tokens[i].Lower switch
            {
                "should" or "would" or "ought" => next is "have" or "to",
                "was" or "were" => next == "to",
                _ => false,
            })
                return true;
        }

        return false;
    }
}
