namespace Motorcade.Domain.Diary.Folding;

/// <summary>All claims of one town that speak of the same days: what a fold compares, however many say it.</summary>
internal sealed class Telling
{
    /// <summary>Stands for a moment before any known publication.</summary>
    public const int Unknown = int.MinValue;

    private readonly int[] articles;

    private Telling(string? town, TimeWindow window, List<Testimony> claims)
    {
        Town = town;
        Window = window;
        Claims = claims;
        articles = claims.Count == 1 ? [claims[0].Article] : [.. claims.Select(c => c.Article).Distinct().Order()];
        foreach (var claim in claims)
        {
            var published = claim.Published ?? Unknown;
            HasRecord |= claim.IsRecord;
            HasHappened |= claim.Happened;
            FirstTold = Math.Min(FirstTold, claim.Published ?? int.MaxValue);
            if (claim.Status == Reading.TripStatus.Postponed)
                PutOff(published);
            else
                FirstAlive = Math.Min(FirstAlive, claim.Published ?? int.MaxValue);
        }
    }

    public string? Town { get; }

    public TimeWindow Window { get; }

    public IReadOnlyList<Testimony> Claims { get; }

    /// <summary>How many articles say so.</summary>
    public int Support => articles.Length;

    public bool HasRecord { get; }

    public bool HasHappened { get; }

    /// <summary>Day of the first article; the end of time when none is dated.</summary>
    public int FirstTold { get; } = int.MaxValue;

    /// <summary>Day of the first article that does not speak of putting it off.</summary>
    public int FirstAlive { get; } = int.MaxValue;

    /// <summary>Since when it is said to be put off, or null.</summary>
    public int? PostponedSince { get; private set; }

    /// <summary>Claims by town and days, in an order that only they decide: records, what most say, the longer, the earlier.</summary>
    public static List<Telling> Of(IEnumerable<Testimony> claims)
    {
        var byWindow = new Dictionary<(string?, TimeWindow), List<Testimony>>();
        foreach (var claim in claims)
        {
            if (!byWindow.TryGetValue((claim.Town, claim.Window), out var same))
                byWindow[(claim.Town, claim.Window)] = same = [];
            same.Add(claim);
        }

        var tellings = byWindow.Select(p => new Telling(p.Key.Item1, p.Key.Item2, p.Value)).ToList();
        tellings.Sort(Compare);
        return tellings;
    }

    /// <summary>Notes that it is said to be put off since a day.</summary>
    public void PutOff(int since) => PostponedSince = Math.Min(PostponedSince ?? int.MaxValue, since);

    /// <summary>Whether one article tells both.</summary>
    public bool SharesArticle(Telling other)
    {
        for (int i = 0, j = 0; i < articles.Length && j < other.articles.Length;)
        {
            if (articles[i] == other.articles[j])
                return true;
            if (articles[i] < other.articles[j])
                i++;
            else
                j++;
        }

        return false;
    }

    private static int Compare(Telling a, Telling b)
    {
        var order = b.HasRecord.CompareTo(a.HasRecord);
        if (order == 0)
            order = b.Support.CompareTo(a.Support);
        if (order == 0)
            order = (b.Window.Hi - b.Window.Lo).CompareTo(a.Window.Hi - a.Window.Lo);
        if (order == 0)
            order = a.Window.Lo.CompareTo(b.Window.Lo);
        if (order == 0)
            order = a.Window.Shape.CompareTo(b.Window.Shape);
        return order != 0 ? order : string.CompareOrdinal(a.Town, b.Town);
    }
}
