using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Finds measures that are nouns and reads what they ban off the words beside them.</summary>
internal sealed class MeasureNounReader(SentenceView view)
{
    private const int LongestComplement = 18;

    public IEnumerable<MeasureNoun> Read()
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var token = view.Tokens[i];
            if ((token.Tag is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS || IsMistaken(i)) && SanctionLexicon.Heads.TryGetValue(Lemma(token), out var kind) && Build(i, kind) is { } measure)
                yield return measure;
        }
    }

    /// <summary>A noun that was tagged as a verb though it follows another noun: "an arms embargo".</summary>
    private bool IsMistaken(int i) =>
        i > 0 && view.Tokens[i].Tag is Tag.VB or Tag.VBP or Tag.JJ && view.Tokens[i - 1].Tag is Tag.DT or Tag.NN or Tag.NNS or Tag.JJ;

    public static string Lemma(Token token) => token.Tag is Tag.NNP or Tag.NNPS ? Lemmatizer.Lemma(token.Lower, Tag.NNS) : token.Lemma;

    private MeasureNoun? Build(int head, MeasureKind kind)
    {
        var first = head;
        while (first > 0 && view.Tokens[first - 1].Tag is Tag.JJ or Tag.NN or Tag.NNP or Tag.NNPS or Tag.NNS or Tag.CD or Tag.VBN or Tag.VBG or Tag.DT or Tag.POS or Tag.PRPS or Tag.CC or Tag.JJR && head - first < 8)
            first--;
        var end = ComplementEnd(head);
        var lemma = Lemma(view.Tokens[head]);
        var (found, goods) = kind == MeasureKind.General ? Beside(head, first, end, lemma == "sanction") : (kind, null);
        if (found == MeasureKind.General && SanctionLexicon.NeedsKind.Contains(lemma))
            return null;
        if (kind == MeasureKind.AssetFreeze && !Mentions(first, end, MeasureKind.AssetFreeze))
            return null;
        return new(head, first, end, found, goods);
    }

    private int ComplementEnd(int head)
    {
        var end = head + 1;
        while (end < view.Tokens.Length && end - head < LongestComplement
            && view.Tokens[end].Tag is not (Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.Stop or Tag.Colon or Tag.WP or Tag.WDT or Tag.WRB or Tag.OpenQuote or Tag.Dash or Tag.VBG)
            && !(view.Tokens[end].Tag == Tag.Comma && end + 1 < view.Tokens.Length && view.Tokens[end + 1].Tag is Tag.IN or Tag.PRP or Tag.RB or Tag.WDT or Tag.WP))
            end++;
        return end;
    }

    /// <summary>The kind that the nearest telling word gives: before the head first, then behind it.</summary>
    private (MeasureKind Kind, string? Goods) Beside(int head, int first, int end, bool sanctions)
    {
        (MeasureKind Kind, string? Goods) found = (MeasureKind.General, null);
        for (var i = head - 1; i >= first; i--)
        {
            if (Telling(i) is { } told && (!sanctions || told.Kind is MeasureKind.Secondary or MeasureKind.TravelBan))
            {
                found = found.Kind == MeasureKind.General ? told : found with { Goods = found.Goods ?? told.Goods };
            }
        }

        if (sanctions || (found.Kind != MeasureKind.General && found.Goods is not null))
            return found;
        for (var i = head + 1; i < end; i++)
        {
            if (Telling(i) is not { } told || told.Kind == MeasureKind.General)
                continue;
            found = found.Kind == MeasureKind.General ? told : found with { Goods = found.Goods ?? told.Goods };
        }

        return found.Kind is MeasureKind.ImportBan or MeasureKind.ExportBan && found.Goods is null ? found with { Goods = GoodsIn(head, end) } : found;
    }

    private (MeasureKind Kind, string? Goods)? Telling(int i) =>
        view.At(i) is { Kind: EntityKind.Person } ? null
        : SanctionLexicon.Kinds.TryGetValue(view.Tokens[i].Lemma, out var told) || SanctionLexicon.Kinds.TryGetValue(view.Tokens[i].Lower, out told) ? told : null;

    private bool Mentions(int first, int end, MeasureKind kind)
    {
        for (var i = first; i < end; i++)
        {
            if (Telling(i) is { } told && told.Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>"imports of steel and timber": the noun behind "of".</summary>
    private string? GoodsIn(int head, int end)
    {
        for (var i = head + 1; i + 1 < end; i++)
        {
            if (view.Tokens[i].Lower != "of")
                continue;
            var last = i + 1;
            while (last < end && view.Tokens[last].Tag is Tag.JJ or Tag.NN or Tag.NNS && view.At(last) is null)
                last++;
            if (last > i + 1)
                return view.Context.Document.Text[view.Tokens[i + 1].Span.Start..view.Tokens[last - 1].Span.End];
        }

        return null;
    }
}
