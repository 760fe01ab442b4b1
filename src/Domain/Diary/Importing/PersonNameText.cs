namespace Motorcade.Domain.Diary.Importing;

/// <summary>Names as diaries write them, made plain.</summary>
internal static class PersonNameText
{
    /// <summary>Without what stands in brackets and with single blanks: "Henry A. (Heinz Alfred) Kissinger".</summary>
    public static string Plain(string name)
    {
        int open;
        while ((open = name.IndexOf('(', StringComparison.Ordinal)) >= 0)
        {
            var close = name.IndexOf(')', open);
            name = close < 0 ? name[..open] : name[..open] + name[(close + 1)..];
        }
        foreach (var title in RecordWords.GluedTitles)
        {
            if (name.StartsWith(title, StringComparison.Ordinal) && name.Length > title.Length && char.IsUpper(name[title.Length]))
                name = name.Insert(title.Length, " ");
        }
        return string.Join(' ', name.Replace("- ", "-", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
