using Motorcade.Domain.Names;

namespace Motorcade.Domain.Language;

/// <summary>What can be told of a word by itself, worked out once for all its meetings.</summary>
internal sealed class WordForm
{
    private readonly string lemmaOfVerb;
    private readonly string lemmaOfPlural;
    private readonly string lemmaOfBare;
    private TaggedWord? tagged;

    public WordForm(string text, uint hash)
    {
        (Text, Hash) = (text, hash);
        Lower = text.ToLowerInvariant() is var lower && lower == text ? text : lower;
        Folded = NameFolder.IsFolded(Lower) ? Lower : NameFolder.Fold(text);
        IsCapital = text.Length > 0 && (char.IsUpper(text[0]) || IsParticled(text));
        Certain = Tagger.OfSign(text) is var sign && sign != Tag.None ? sign
            : text.Length > 0 && char.IsLower(text[0]) ? LanguageTables.OneTag.GetValueOrDefault(Lower) : Tag.None;
        lemmaOfVerb = Lemmatizer.Lemma(Lower, Inflection.Verb);
        lemmaOfPlural = Lemmatizer.Lemma(Lower, Inflection.Plural);
        lemmaOfBare = Lemmatizer.Lemma(Lower, Inflection.Bare);
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Of the word as written.</summary>
    public uint Hash { get; }

    /// <summary>Lower case, accents kept.</summary>
    public string Lower { get; }

    /// <summary>As names are looked up.</summary>
    public string Folded { get; }

    /// <summary>Whether it begins like a name.</summary>
    public bool IsCapital { get; }

    /// <summary>The tag of a sign or of a word that has only one; None where the tagger decides.</summary>
    public Tag Certain { get; }

    /// <summary>What it says to the tagger that the library carries.</summary>
    public TaggedWord Tagged => tagged ??= new(TaggerModel.Default, TagFeatures.Of(Text, Lower));

    /// <summary>Dictionary form where the word has a tag.</summary>
    public string LemmaAs(Tag tag) => Lemmatizer.InflectionOf(tag) switch
    {
        Inflection.Verb => lemmaOfVerb,
        Inflection.Plural => lemmaOfPlural,
        Inflection.Bare => lemmaOfBare,
        _ => Lower,
    };

    // "al-Sisi", "el-Sissi", "d'Estaing": the capital stands behind the particle.
    private static bool IsParticled(string text)
    {
        var at = text.AsSpan().IndexOfAny('-', '’', '\'');
        return at is > 0 and <= 3 && at + 1 < text.Length && char.IsUpper(text[at + 1]);
    }
}
