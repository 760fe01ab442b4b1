using Motorcade.Domain.Names;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Countries that words name where no mention does: "two Iranian diplomats", "Russian-flagged".</summary>
internal static class CountryWords
{
    private const int ShortestPrefix = 3;

    /// <summary>The country that a token names within an office or outside any mention; null without one.</summary>
    public static Country? At(SentenceView view, int token)
    {
        if (view.At(token) is { Kind: not (EntityKind.Office or EntityKind.Person) } or { Form: MentionForm.Name })
            return null;
        var text = view.Tokens[token].Text;
        if (text.Length < ShortestPrefix || !char.IsUpper(text[0]))
            return null;
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return Named(hyphen >= ShortestPrefix ? text[..hyphen] : text, view.Context.World);
    }

    /// <summary>The country of a name or demonym.</summary>
    public static Country? Named(string word, WorldTables world)
    {
        foreach (var entry in world.Names.Find(NameFolder.Fold(word)))
        {
            if (entry.Kind is NameKind.Country or NameKind.Demonym && WorldTables.IsSpelt(entry, word))
                return world.Countries[entry.Index];
        }

        return null;
    }
}
