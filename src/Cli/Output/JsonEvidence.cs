using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Cli.Output;

/// <summary>The words behind a row.</summary>
internal sealed record JsonEvidence(
    IReadOnlyList<JsonName> Names, IReadOnlyList<JsonDate> Dates, IReadOnlyList<JsonCue> Cues, string? ReferenceDate)
{
    public static JsonEvidence? Of(ClaimEvidence? evidence) => evidence is null ? null : new(
        [.. evidence.Names.Select(JsonName.Of)],
        [.. evidence.Dates.Select(JsonDate.Of)],
        [.. evidence.Cues.Select(c => new JsonCue(c.Cue, JsonQuote.OfAny(c.Words)))],
        evidence.Reference?.ToString("O"));
}

/// <summary>Where a party of the row is named; named_at for a pronoun or a description whose name stands elsewhere.</summary>
internal sealed record JsonName(
    string Role, string Name, string? EntityId, string? Form, int? SentencesAway, JsonQuote? Mention, JsonQuote? NamedAt)
{
    public static JsonName Of(NameEvidence name) => new(
        RowWord.Of(name.Role),
        name.Name,
        name.EntityId.Length > 0 ? name.EntityId : null,
        name.Mention is null ? null : RowWord.Of<MentionForm>(name.Form),
        name.Mention is null ? null : name.Sentences,
        JsonQuote.OfAny(name.Mention),
        JsonQuote.OfAny(name.Named));
}

/// <summary>A date expression and what it was resolved to.</summary>
internal sealed record JsonDate(JsonQuote Words, string Kind, string? Start, string? End, int? Days, int SentencesAway)
{
    public static JsonDate Of(DateEvidence date) => new(
        JsonQuote.Of(date.Words),
        RowWord.Of<DateKind>(date.Kind),
        date.Interval.Start?.ToString(),
        date.Interval.End?.ToString(),
        date.Days,
        date.Sentences);
}

/// <summary>A word that decided the row, and where the quote has it.</summary>
internal sealed record JsonCue(string Cue, JsonQuote? Words);
