using System.Collections.Frozen;
using Motorcade.Domain.Names;
using Motorcade.Domain.Resources;
using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.Diary.Events;

/// <summary>What words in the names of events mean; from the tables event-words, event-names and organisations.</summary>
internal sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> Shipped = new(() => new());
    private static readonly string[] Bodies = ["bloc", "intergovernmental", "summit_format"];

    private readonly Dictionary<string, EventPhrase> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> ofBodies = new(StringComparer.Ordinal);

    private EventLexicon()
    {
        foreach (var row in WordTable.Rows("event-words.tsv"))
            Add(row[0], new(Enum.Parse<EventWord>(row[1], ignoreCase: true), row[2]));
        AddBodies(TableText.Open("organisations"));
        foreach (var row in WordTable.Rows("event-names.tsv"))
            Add(row[0], new(EventWord.Name, string.Join(' ', EventWords.Of(row[1], this))));
        Kinds = phrases.Values.Where(p => p.Word is EventWord.Gathering or EventWord.Occasion).Select(p => p.StandsFor)
            .ToFrozenSet(StringComparer.Ordinal);
        Gatherings = phrases.Values.Where(p => p.Word is EventWord.Gathering).Select(p => p.StandsFor).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The tables that the library carries.</summary>
    public static EventLexicon Default => Shipped.Value;

    /// <summary>The most words that a phrase has.</summary>
    public int Longest { get; private set; }

    /// <summary>What summits, forums and ceremonies are called by.</summary>
    public FrozenSet<string> Kinds { get; }

    /// <summary>Kinds that say little beside the body that gathers: summit, meeting, forum.</summary>
    public FrozenSet<string> Gatherings { get; }

    /// <summary>A phrase of folded words; null when it means nothing of its own.</summary>
    public EventPhrase? Find(string folded) => phrases.GetValueOrDefault(folded);

    /// <summary>Whether a word stands in the full name of a body, so that it says nothing beside it: "COP27 climate conference".</summary>
    public bool IsOfBody(string body, string word) => ofBodies.TryGetValue(body, out var words) && words.Contains(word);

    private void AddBodies(TableText table)
    {
        var (id, name, aliases, kind) = (table.Column("id"), table.Column("name"), table.Column("aliases"), table.Column("kind"));
        foreach (var row in table)
        {
            if (!Bodies.Contains(row.Text(kind)))
                continue;
            ofBodies["=" + row.Text(id)] = NameFolder.Fold(row.Text(name)).Split(' ');
            foreach (var spelling in (string[])[row.Text(name), .. row.List(aliases)])
                Add(spelling, new(IsAcronym(spelling) ? EventWord.Acronym : EventWord.Name, "=" + row.Text(id)));
        }
    }

    private void Add(string phrase, EventPhrase meaning)
    {
        var folded = NameFolder.Fold(phrase);
        phrases.TryAdd(folded, meaning);
        Longest = Math.Max(Longest, folded.Count(c => c == ' ') + 1);
    }

    private static bool IsAcronym(string spelling) => spelling.Length <= 6 && !spelling.Any(char.IsLower);
}
