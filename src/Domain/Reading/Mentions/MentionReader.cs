using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds what a document names and resolves it, pronouns and descriptions included.</summary>
/// <param name="world">What is known before reading.</param>
public sealed class MentionReader(WorldTables world)
{
    private readonly MentionWords vocabulary = MentionWords.Default;
    private readonly PlaceReferenceReader references = new(world, MentionWords.Default);

    /// <summary>All mentions, in order of the text; none overlaps another but for members of a longer name.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="dates">Its date expressions, which are no names.</param>
    /// <param name="reference">The day at which offices are resolved; null takes the latest holders.</param>
    public IReadOnlyList<Mention> Read(Document document, IReadOnlyList<DateMention> dates, DateOnly? reference)
    {
        var sentences = new List<Draft>[document.Sentences.Length];
        var words = new SentenceWords[document.Sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            words[i] = new(document.Sentences[i]);
            sentences[i] = Draft(words[i], dates);
        }
        var countries = CountCountries(sentences);
        var all = new List<Draft>();
        var places = new PlaceChooser(world, vocabulary, countries);
        foreach (var sentence in sentences)
        {
            foreach (var draft in sentence)
                places.Choose(draft, sentence);
            all.AddRange(sentence);
        }
        var people = new PeopleChooser(world, reference, countries.Keys.ToHashSet());
        people.Choose(all);
        UnlistedPlaces.Settle(sentences, people, countries);
        var referents = new ReferenceResolver(world, people, reference, DatelinePlace.Read(document, world));
        for (var i = 0; i < sentences.Length; i++)
            referents.Resolve(words[i], sentences[i]);
        people.Spread(all);
        return Collect(sentences);
    }

    private List<Draft> Draft(SentenceWords words, IReadOnlyList<DateMention> dates)
    {
        var atoms = new AtomReader(world, vocabulary).Read(words);
        if (dates.Count > 0)
            atoms.RemoveAll(a => IsDate(a, words.Sentence.Index, dates));
        var drafts = new TitleAssembler(world, vocabulary, words, atoms).Assemble();
        drafts.AddRange(new NameAssembler(world, vocabulary, words, atoms).Assemble());
        references.Read(words, drafts);
        drafts.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        return drafts;
    }

    private static bool IsDate(Atom atom, int sentence, IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Sentence == sentence && date.FirstToken <= atom.Start && atom.End <= date.EndToken
                && atom.Kind is AtomKind.Run or AtomKind.Place or AtomKind.Surname)
                return true;
        }
        return false;
    }

    private Dictionary<string, int> CountCountries(List<Draft>[] sentences)
    {
        var counts = new Dictionary<string, int>();
        foreach (var sentence in sentences)
        {
            foreach (var draft in sentence)
            {
                foreach (var owner in draft.Owners)
                    Count(counts, owner);
                if (draft.Kind == EntityKind.Country)
                    Count(counts, world.Countries[draft.Candidates[0]].Code);
                else if (draft.Kind == EntityKind.Place && draft.Candidates.Exists(p => world.Places[p].IsCapital))
                    Count(counts, world.Places[draft.Candidates.Find(p => world.Places[p].IsCapital)].Country);
                else if (draft.Country.Length > 0)
                    Count(counts, draft.Country);
            }
        }
        return counts;
    }

    private static void Count(Dictionary<string, int> counts, string country) =>
        counts[country] = counts.TryGetValue(country, out var count) ? count + 1 : 1;

    private static List<Mention> Collect(List<Draft>[] sentences)
    {
        var mentions = new List<Mention>();
        foreach (var sentence in sentences)
        {
            foreach (var draft in sentence)
            {
                if (!draft.Dropped && draft.Name.Length > 0)
                    mentions.Add(draft.ToMention());
            }
        }
        mentions.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : b.Span.Length.CompareTo(a.Span.Length));
        return mentions;
    }
}
