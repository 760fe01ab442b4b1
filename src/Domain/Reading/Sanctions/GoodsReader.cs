using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What a measure bans or caps.</summary>
internal static class GoodsReader
{
    private const int Reach = 14;

    /// <summary>The first noun near the decision that names goods; "arms" for an arms embargo; null for measures without goods.</summary>
    public static string? Of(SentenceView view, Hint hint)
    {
        if (hint.Kind == MeasureKind.ArmsEmbargo)
            return "arms";
        if (hint.Kind is not (MeasureKind.ImportBan or MeasureKind.ExportBan or MeasureKind.PriceCap))
            return null;
        for (var far = 0; far <= Reach; far++)
        {
            if (Goods(view, hint.Anchor + far) is { } behind)
                return behind;
            if (Goods(view, hint.Anchor - far) is { } before)
                return before;
        }

        return hint.Kind == MeasureKind.PriceCap ? "oil" : "goods";
    }

    private static string? Goods(SentenceView view, int token) =>
        token >= 0 && token < view.Tokens.Length && SanctionLexicon.Goods.Contains(view.Tokens[token].Lower)
            ? view.Tokens[token].Lower : null;
}
