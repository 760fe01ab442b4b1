using Motorcade.Domain.Names;

namespace Motorcade.Domain.Diary.Events;

/// <summary>Cuts the name of an event into the words that tell it from others, in their order.</summary>
internal static class EventWords
{
    private static readonly string[] Possessives = ["'s", "\u2019s"];
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>Without numbers, noise and what follows the name; bodies, kinds and whole names give what they stand for.</summary>
    public static IReadOnlyList<string> Of(string name, EventLexicon lexicon)
    {
        var pieces = Pieces(name);
        // A name typed without any capital, as in a search, may mean the letters of a body all the same.
        var anyCase = !name.Any(char.IsUpper);
        var words = new List<string>();
        for (var i = 0; i < pieces.Count;)
        {
            var (phrase, length) = Longest(pieces, i, lexicon, anyCase);
            if (phrase?.Word == EventWord.Tail && words.Count > 0)
                break;
            if (phrase is not null)
                words.AddRange(phrase.StandsFor.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else if (!IsNumber(pieces[i].Folded))
                words.Add(pieces[i].Folded);
            i += length;
        }

        return words;
    }

    private static (EventPhrase? Phrase, int Length) Longest(List<Piece> pieces, int from, EventLexicon lexicon, bool anyCase)
    {
        for (var length = Math.Min(lexicon.Longest, pieces.Count - from); length > 0; length--)
        {
            var taken = pieces.GetRange(from, length);
            var phrase = lexicon.Find(string.Join(' ', taken.Select(p => p.Folded)));
            if (phrase is not null && (phrase.Word != EventWord.Acronym || anyCase || taken.TrueForAll(p => p.IsCapital)))
                return (phrase, length);
        }

        // "COP27": the body with the number of its meeting.
        var letters = pieces[from].Folded.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var numbered = pieces[from].Folded.Length - letters.Length >= 2 && pieces[from].IsCapital ? lexicon.Find(letters) : null;
        return (numbered?.Word == EventWord.Acronym ? numbered : null, 1);
    }

    private static List<Piece> Pieces(string name)
    {
        var pieces = new List<Piece>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ending = Array.Find(Possessives, p => word.EndsWith(p, StringComparison.Ordinal)) ?? "";
            var bare = word[..^ending.Length];
            var capital = !bare.Any(char.IsLower);
            foreach (var folded in NameFolder.Fold(bare).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                pieces.Add(new(folded, capital));
        }

        return pieces;
    }

    private static bool IsNumber(string folded) => folded.All(char.IsAsciiDigit)
        || (char.IsAsciiDigit(folded[0]) && Ordinals.Any(o => folded.EndsWith(o, StringComparison.Ordinal)));

    private readonly record struct Piece(string Folded, bool IsCapital);
}
