using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A sentence with what it names, by token and by role.</summary>
internal sealed class SentenceView
{
    private readonly Mention?[] at;

    public SentenceView(ReadingContext context, Sentence sentence)
    {
        Context = context;
        Sentence = sentence;
        Mentions = [.. context.MentionsOf[sentence.Index]];
        Dates = [.. context.DatesOf[sentence.Index]];
        at = new Mention?[sentence.Tokens.Length];
        foreach (var mention in Mentions.OrderByDescending(m => m.EndToken - m.FirstToken))
        {
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
                at[i] ??= mention;
        }
    }

    public ReadingContext Context { get; }

    public Sentence Sentence { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public Token[] Tokens => Sentence.Tokens;

    /// <summary>The mention a token belongs to, or null.</summary>
    public Mention? At(int token) => token >= 0 && token < at.Length ? at[token] : null;

    public static bool IsPerson(Mention mention) => mention.Kind is EntityKind.Person or EntityKind.Office;

    public static bool IsPlace(Mention mention) =>
        mention.Kind is EntityKind.Place or EntityKind.Country && !mention.Metonym && mention.Form is not (MentionForm.Demonym or MentionForm.Pronoun);

    /// <summary>The lower-case preposition before a mention, over its article and adjectives; empty without one.</summary>
    public string Preposition(Mention mention)
    {
        for (var i = mention.FirstToken - 1; i >= 0 && i >= mention.FirstToken - 5; i--)
        {
            if (Tokens[i].Tag is Tag.IN or Tag.TO)
                return OpensClause(i) ? "" : Tokens[i].Lower;
            if (Tokens[i].Tag is not (Tag.DT or Tag.JJ or Tag.JJS or Tag.NN or Tag.NNP or Tag.VBN or Tag.CD or Tag.POS or Tag.VBG) || At(i) is { } other && IsPerson(other))
                return "";
        }

        return "";
    }

    /// <summary>"that", "as", "after" in front of a clause are no prepositions of its subject.</summary>
    private bool OpensClause(int token) =>
        LanguageTables.Subordinators.ContainsKey(Tokens[token].Lower) && Sentence.Clauses[Sentence.ClauseOf[token]].Start == token
        && Sentence.Clauses[Sentence.ClauseOf[token]].Verb is { } verb && verb.First > token && Sentence.Clauses[Sentence.ClauseOf[token]].Kind != ClauseKind.Participle;

    /// <summary>Whether a mention is joined by a comma or "and" to the one before.</summary>
    public bool IsJoined(Mention mention, Mention before)
    {
        for (var i = before.EndToken; i < mention.FirstToken; i++)
        {
            if (Tokens[i].Tag is not (Tag.CC or Tag.Comma or Tag.RB or Tag.DT) && Tokens[i].Lower is not ("then" or "to" or "in"))
                return false;
        }

        return mention.FirstToken - before.EndToken <= 4;
    }

    /// <summary>The persons a mention stands for, each with the country it belongs to.</summary>
    public IEnumerable<Mention> Each(Mention mention) => mention.Members.Count == 0
        ? [mention]
        : mention.Members.Select(m => mention with { Name = m.Name, EntityId = m.Id, Members = [], Country = CountryOf(m) });

    private string CountryOf(PersonRef person)
    {
        var of = person.Name.LastIndexOf(" of ", StringComparison.Ordinal);
        if (of > 0 && Context.World.CountryNamed(person.Name[(of + 4)..]) is { } named)
            return named.Code;
        return Context.World.Person(person.Id)?.TermOn(Context.Reference)?.Country ?? "";
    }
}
