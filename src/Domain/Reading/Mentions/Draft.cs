using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>A mention in the making.</summary>
internal sealed class Draft
{
    public required SentenceWords Words { get; init; }

    public required int Start { get; set; }

    public required int End { get; set; }

    public required EntityKind Kind { get; set; }

    public MentionForm Form { get; set; }

    /// <summary>First token of the name itself, titles left off.</summary>
    public int NameStart { get; set; }

    /// <summary>Index behind the last token of the name itself.</summary>
    public int NameEnd { get; set; }

    /// <summary>Persons or places of the tables it may be.</summary>
    public List<int> Candidates { get; init; } = [];

    /// <summary>Persons that only share the surname or the sound.</summary>
    public List<int> Weak { get; init; } = [];

    /// <summary>Places of the same name, for countries and metonyms.</summary>
    public List<int> Places { get; init; } = [];

    /// <summary>The office in the text.</summary>
    public OfficeTitle? Title { get; set; }

    /// <summary>Countries and organisations that the office belongs to.</summary>
    public List<string> Owners { get; } = [];

    /// <summary>"his", "its": whose the office is, when a pronoun says it.</summary>
    public string Possessor { get; set; } = "";

    /// <summary>Whether the office is past or to come: "former", "ex", "president-elect".</summary>
    public bool IsFormer { get; set; }

    /// <summary>Means a person only if the article names him in full elsewhere.</summary>
    public bool NeedsMemory { get; set; }

    /// <summary>"of" and something that is no country or body we know: only an apposition can tell whose office it is.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>"a correspondent": only an apposition makes it somebody.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>The person found, when the tables have him.</summary>
    public Person? Person { get; set; }

    public Gender Gender { get; set; }

    public string EntityId { get; set; } = "";

    public string Name { get; set; } = "";

    public string Country { get; set; } = "";

    public bool Metonym { get; set; }

    public bool Official { get; set; }

    /// <summary>Stands where places stand: behind "in", "to", "visited".</summary>
    public bool IsLocative { get; set; }

    /// <summary>A place that no table has; its country is the one spoken of around it.</summary>
    public bool IsUnlistedPlace { get; set; }

    /// <summary>What a description of a place refers to: "the capital", "the city".</summary>
    public PlaceReference Reference { get; init; }

    /// <summary>Nothing came of it.</summary>
    public bool Dropped { get; set; }

    public List<PersonRef> Members { get; set; } = [];

    public string NameText => Words.TextOf(NameStart, NameEnd);

    public Mention ToMention()
    {
        var tokens = Words.Tokens;
        return new()
        {
            Span = TextSpan.Between(tokens[Start].Span.Start, tokens[End - 1].Span.End),
            Sentence = Words.Sentence.Index,
            FirstToken = Start,
            EndToken = End,
            Kind = Kind,
            EntityId = EntityId,
            Name = Name,
            Country = Country,
            Form = Form,
            Metonym = Metonym,
            Official = Official,
            Members = Members,
        };
    }
}
