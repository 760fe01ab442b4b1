namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the visitors of a row: "Emperor Dom Pedro II", "President A and Prime Minister B", "President and Mrs. C".</summary>
internal static class VisitorReader
{
    /// <summary>The visitors with their titles; empty when the cell cannot be told apart into titles and names.</summary>
    public static IReadOnlyList<NamedPerson> Read(string cell, TitleReader titles)
    {
        var words = RemarkWords.Of(PersonNameText.Plain(cell).Replace(" & ", " and ", StringComparison.Ordinal));
        var visitors = new List<NamedPerson>();
        for (var i = 0; i < words.Count;)
        {
            if (visitors.Count > 0 && words[i].Lower == "and")
                i++;
            var title = RecordTitle.None;
            if (titles.Read(words, i) is { } read && i + read.Words <= words.Count)
                (title, i) = (read.Title, i + read.Words);
            i = WithoutSpouse(words, i);
            var length = NameReader.Length(words, i);
            if (length == 0)
                return [];
            visitors.Add(new(title, NameReader.Text(words, i, length), ""));
            i += length;
            if (i < words.Count && words[i].Lower != "and" && words[i - 1].After != ',')
                return [];
        }
        return visitors;
    }

    private static int WithoutSpouse(List<RemarkWord> words, int i) =>
        i + 2 < words.Count && words[i].Lower == "and" && (words[i + 1].Lower is "mrs" or "mr" or "madame" or "mme") ? i + 2 : i;
}
