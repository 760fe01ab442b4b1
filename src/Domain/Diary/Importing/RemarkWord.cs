namespace Motorcade.Domain.Diary.Importing;

/// <summary>A word of a remark.</summary>
/// <param name="Text">As written, without the signs around it.</param>
/// <param name="Lower">Folded: lower case, no accents; "el-Sisi" is "el sisi".</param>
/// <param name="Start">Offset of its first letter in the remark.</param>
/// <param name="After">The sign behind it that is not a blank, or a blank.</param>
internal readonly record struct RemarkWord(string Text, string Lower, int Start, char After)
{
    private static readonly char[] Joints = ['-', '\'', '’', '‘'];

    public int End => Start + Text.Length;

    /// <summary>Whether it begins like a name: "Rabin", "al-Sisi", "d'Estaing".</summary>
    public bool IsCapital => char.IsUpper(Text[0]) || (Text.IndexOfAny(Joints) is var at and > 0 && char.IsUpper(Text[at + 1]));

    /// <summary>Whether nothing but a blank stands between it and the next word.</summary>
    public bool IsOpen => After == ' ';
}
