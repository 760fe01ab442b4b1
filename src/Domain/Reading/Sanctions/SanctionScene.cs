using Motorcade.Domain.Language;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>The article's sentences with the parties that they name, and what the article as a whole is about.</summary>
internal sealed class SanctionScene
{
    public SanctionScene(ReadingContext context)
    {
        Context = context;
        Title = " " + NameFolder.Fold(context.Article.Title ?? "") + " ";
        var sentences = context.Document.Sentences;
        Count(sentences);
        Views = new SentenceView?[sentences.Length];
        Heads = new int[sentences.Length];
        if (Openers == 0)
            return;
        var head = -1;
        foreach (var sentence in sentences)
        {
            if (sentence.Kind != SentenceKind.Clutter && sentence.Tokens.Length > 0)
                Views[sentence.Index] = new SentenceView(context, sentence);
            var item = sentence.Tokens.Length > 0 && IsItem(sentence);
            Heads[sentence.Index] = item ? head : -1;
            if (!item && sentence.Kind != SentenceKind.Clutter)
                head = sentence.Index;
        }

        Parties = new PartyFinder(this).Find();
        PartiesOf = new List<(Party, PartyAt)>[sentences.Length];
        foreach (var party in Parties)
        {
            foreach (var at in party.At)
                (PartiesOf[at.Sentence] ??= []).Add((party, at));
        }
    }

    public ReadingContext Context { get; }

    /// <summary>The headline, folded, between spaces.</summary>
    public string Title { get; }

    /// <summary>By index of the sentence; null for clutter.</summary>
    public SentenceView?[] Views { get; }

    /// <summary>For items of a list, the sentence before the list; else -1.</summary>
    public int[] Heads { get; }

    public IReadOnlyList<Party> Parties { get; } = [];

    /// <summary>The parties of each sentence.</summary>
    public List<(Party Party, PartyAt At)>?[] PartiesOf { get; } = [];

    /// <summary>Words that only articles on sanctions have.</summary>
    public int Strong { get; private set; }

    /// <summary>Words that a sanction may be told with.</summary>
    public int Openers { get; private set; }

    /// <summary>Words of other sanctions: courts, sports, welfare.</summary>
    public int Other { get; private set; }

    private static bool IsItem(Sentence sentence)
    {
        var first = sentence.Tokens[0];
        return first.Tag is Tag.Punctuation or Tag.Dash or Tag.SYM or Tag.LS or Tag.OpenBracket
            || (first.Text.Length > 0 && !char.IsLetterOrDigit(first.Text[0]) && first.Tag != Tag.OpenQuote)
            || (first.Tag == Tag.CD && sentence.Tokens.Length > 1 && sentence.Tokens[1].Text is "." or ")");
    }

    private void Count(Sentence[] sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (SanctionLexicon.StrongCues.Contains(token.Lower) || SanctionLexicon.StrongCues.Contains(token.Lemma))
                    Strong++;
                if (SanctionLexicon.Openers.Contains(token.Lower))
                    Openers++;
                if (SanctionLexicon.OtherSenses.Contains(token.Lower))
                    Other++;
            }
        }
    }
}
