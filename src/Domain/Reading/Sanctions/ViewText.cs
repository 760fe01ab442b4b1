using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What stands at and before a stretch of tokens.</summary>
internal static class ViewText
{
    private const int Reach = 5;

    /// <summary>As written.</summary>
    public static string Text(this SentenceView view, int first, int end) =>
        TextSpan.Between(view.Tokens[first].Span.Start, view.Tokens[end - 1].Span.End).In(view.Context.Document.Text);

    /// <summary>The lower-case preposition before a token, over articles, adjectives and what is joined; empty without one.</summary>
    public static string WordBefore(this SentenceView view, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - Reach; i--)
        {
            if (view.Tokens[i].Tag is Tag.IN or Tag.TO)
                return view.Tokens[i].Lower;
            if (view.Tokens[i].Tag is not (Tag.DT or Tag.JJ or Tag.NN or Tag.NNS or Tag.NNP or Tag.VBN or Tag.CD or Tag.POS
                or Tag.VBG or Tag.CC or Tag.PRPS))
                return "";
        }

        return "";
    }

    /// <summary>The verb of a token's clause, or of the next one above that has one.</summary>
    public static VerbGroup? VerbOf(this SentenceView view, int token)
    {
        var clause = view.Sentence.ClauseOf[token];
        for (var hops = 0; clause >= 0 && hops < Reach; hops++)
        {
            if (view.Sentence.Clauses[clause].Verb is { } verb)
                return verb;
            clause = view.Sentence.Clauses[clause].Parent;
        }

        return null;
    }
}
