namespace Motorcade.Domain.Language;

/// <summary>What can be seen of a word without knowing it.</summary>
internal static class Shape
{
    /// <summary>0 lower, 1 capitalised, 2 all capitals, 3 a number, 4 has a digit, 5 a sign; 6 more with a hyphen.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        bool digit = false, letter = false, upper = false, lower = false, hyphen = false;
        foreach (var c in word)
        {
            digit |= char.IsDigit(c);
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
            letter |= char.IsLetter(c);
            hyphen |= c == '-';
        }

        var shape = !letter && !digit ? 5 : digit && !letter ? 3 : digit ? 4 : !char.IsUpper(word[0]) ? 0 : upper && !lower
            && word.Length > 1 ? 2 : 1;
        return hyphen ? shape + 6 : shape;
    }
}
