using System.Text.RegularExpressions;

namespace Motorcade.Benchmarks.Dates;

/// <summary>Which expected dates a news reader should read; the classes left out are rows of left-out.tsv.</summary>
internal sealed class NewsScope(IReadOnlyList<(string Class, Regex Pattern)> classes)
{
    private const string Resource = "left-out.tsv";

    public static NewsScope Load()
    {
        using var stream = typeof(NewsScope).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'));
        return new([.. rows.Select(r => (r[0], new Regex(r[1], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))]);
    }

    /// <summary>The class that an expected date is left out for, or null where it counts.</summary>
    public string? LeftOut(DateCase one, ExpectedDate expected)
    {
        if (!expected.IsDate)
            return expected.Type;
        if (expected.Values.Count == 0)
            return "unresolved";
        foreach (var (name, pattern) in classes)
        {
            if (pattern.IsMatch(name == "file" ? one.Input : expected.Text))
                return name;
        }

        return null;
    }
}
