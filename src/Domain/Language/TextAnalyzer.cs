using System.Buffers;
using System.Runtime.InteropServices;

namespace Motorcade.Domain.Language;

/// <summary>Cuts a text into sentences, tags its words and finds its clauses. Safe to share between threads.</summary>
public sealed class TextAnalyzer
{
    private const int MostOnStack = 512;

    private readonly TaggerModel model = TaggerModel.Default;

    /// <summary>Analyses a text; offsets in the result point into it as it is.</summary>
    /// <param name="text">The normalised text of an article.</param>
    /// <param name="title">The headline, when known: a line equal to it is a heading.</param>
    public Document Analyze(string text, string? title = null)
    {
        var sentences = new List<Sentence>();
        TextSpan? dateline = null;
        var tokens = new List<TextSpan>(200);
        var paragraphs = ParagraphReader.Read(text, title?.Trim());
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var (span, kind) = paragraphs[p];
            if (kind == SentenceKind.Body && DatelineReader.Find(text, span) is { } head)
            {
                dateline ??= head;
                span = TextSpan.Between(head.End, span.End);
            }

            tokens.Clear();
            Tokenizer.Cut(text, span, tokens);
            ReadParagraph(text, tokens, kind, p, sentences);
        }

        return new(text, [.. sentences], LanguageGuess.Of(text), dateline);
    }

    private void ReadParagraph(string text, List<TextSpan> spans, SentenceKind kind, int paragraph, List<Sentence> sentences)
    {
        var start = 0;
        foreach (var end in SentenceCutter.Ends(text, spans))
        {
            sentences.Add(ReadSentence(text, CollectionsMarshal.AsSpan(spans)[start..end], kind, sentences.Count, paragraph));
            start = end;
        }
    }

    private Sentence ReadSentence(string text, ReadOnlySpan<TextSpan> spans, SentenceKind kind, int index, int paragraph)
    {
        var forms = new WordForm[spans.Length];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = WordPool.Get(text.AsSpan(spans[i].Start, spans[i].Length));
        var tokens = Tag(spans, forms);
        var (clauses, clauseOf) = ClauseReader.Read(tokens, VerbGroupReader.Read(tokens));
        return new()
        {
            Index = index,
            Paragraph = paragraph,
            Span = TextSpan.Between(spans[0].Start, spans[^1].End),
            Kind = kind,
            Tokens = tokens,
            Forms = forms,
            Clauses = clauses,
            ClauseOf = clauseOf,
            Quoted = QuoteMarks.Inside(tokens),
        };
    }

    private Token[] Tag(ReadOnlySpan<TextSpan> spans, WordForm[] forms)
    {
        Span<Tag> tags = spans.Length <= MostOnStack ? stackalloc Tag[spans.Length] : new Tag[spans.Length];
        var words = ArrayPool<TaggedWord>.Shared.Rent(spans.Length);
        for (var i = 0; i < forms.Length; i++)
            (words[i], tags[i]) = (forms[i].Tagged, forms[i].Certain);
        Tagger.Assign(model, words.AsSpan(0, forms.Length), tags);
        ArrayPool<TaggedWord>.Shared.Return(words);
        TagRepair.Apply(forms, tags);
        TagRepair.FindVerb(forms, tags);
        var tokens = new Token[spans.Length];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = new(spans[i], forms[i].Text, forms[i].Lower, forms[i].LemmaAs(tags[i]), tags[i]);
        return tokens;
    }
}
