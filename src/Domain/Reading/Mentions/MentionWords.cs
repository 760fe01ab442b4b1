using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>The words of mention_words.tsv that tell names from other words, by class.</summary>
internal sealed class MentionWords
{
    private static readonly Lazy<MentionWords> Shipped = new(() => new(TableText.Open("mention_words")));
    private readonly Dictionary<string, HashSet<string>> classes = [];

    private MentionWords(TableText table)
    {
        int word = table.Column("word"), kind = table.Column("class");
        foreach (var row in table)
        {
            var name = row.Text(kind);
            if (!classes.TryGetValue(name, out var words))
                classes[name] = words = [];
            words.Add(row.Text(word));
        }
        TitleAdjectives = classes["title_adjective"];
        Locatives = classes["locative"];
        Motions = classes["motion"];
        NotPersons = classes["not_person"];
        NotNames = classes["not_a_name"];
        PlaceSuffixes = classes["place_suffix"];
        GroupAdjectives = classes["group_adjective"];
        GroupNouns = classes["group_noun"];
        BodyWords = classes["body_word"];
        CountryNouns = classes["country_noun"];
        PlaceAdjectives = classes["place_adjective"];
        FormerWords = classes["former_word"];
        NotPlaces = classes["not_place"];
        PlacePrefixes = classes["place_prefix"];
        Ways = classes["way"];
        TownNouns = classes["town_noun"];
        StopWords = classes["stop_word"];
        VenueNouns = classes["venue_noun"];
    }

    /// <summary>The words that the library carries.</summary>
    public static MentionWords Default => Shipped.Value;

    /// <summary>Stand between a country and a title: "former", "acting".</summary>
    public HashSet<string> TitleAdjectives { get; }

    /// <summary>Prepositions that make a place a place: "in", "to".</summary>
    public HashSet<string> Locatives { get; }

    /// <summary>Verbs whose object is a place.</summary>
    public HashSet<string> Motions { get; }

    /// <summary>Words of a capitalised run that keep it from being a person.</summary>
    public HashSet<string> NotPersons { get; }

    /// <summary>Capitalised words that begin sentences and lines.</summary>
    public HashSet<string> NotNames { get; }

    /// <summary>Make a region of the word before: "Bavarian Alps".</summary>
    public HashSet<string> PlaceSuffixes { get; }

    /// <summary>Stand between a country and a group: "major".</summary>
    public HashSet<string> GroupAdjectives { get; }

    /// <summary>Stand between a preposition and a place: "the", "nearby".</summary>
    public HashSet<string> PlaceAdjectives { get; }

    /// <summary>Capitalised words that stand behind "in" and "at" without being places: "in Mandarin".</summary>
    public HashSet<string> NotPlaces { get; }

    /// <summary>Make a place of the name behind them: "Mount Athos".</summary>
    public HashSet<string> PlacePrefixes { get; }

    /// <summary>Words behind which an unknown single name is a place: "to", "at", "visited".</summary>
    public HashSet<string> Ways { get; }

    /// <summary>Stand for a town named before: "the city".</summary>
    public HashSet<string> TownNouns { get; }

    /// <summary>Make a stop of a journey of the capital before them: "London is the next stop".</summary>
    public HashSet<string> StopWords { get; }

    /// <summary>Last words of events named after their town: "Munich Security Conference".</summary>
    public HashSet<string> VenueNouns { get; }

    /// <summary>Say that an office is over: "former".</summary>
    public HashSet<string> FormerWords { get; }

    /// <summary>Stand for a country named before: "the kingdom".</summary>
    public HashSet<string> CountryNouns { get; }

    /// <summary>Words that make a capitalised run an organisation: "Bank", "Corp".</summary>
    public HashSet<string> BodyWords { get; }

    /// <summary>Plurals that a country's adjective makes a group of: "Russian banks".</summary>
    public HashSet<string> GroupNouns { get; }
}
