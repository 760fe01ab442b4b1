namespace Motorcade.Domain.Diary.Folding;

/// <summary>What forbids that two tellings of one town speak of one stop.</summary>
internal static class SameStop
{
    /// <summary>
    /// Whether they may: official records that differ are two stops; so are an old and a new date of a trip that was put off, days apart
    /// in one article, and a visit planned after another was seen to happen.
    /// </summary>
    public static bool MayBe(Telling a, Telling b)
    {
        if (IsRenewed(a, b) || IsRenewed(b, a) || (a.HasRecord && b.HasRecord && !OneRecord(a.Window, b.Window)))
            return false;
        return a.Window.Agrees(b.Window) || (!a.SharesArticle(b) && !IsNext(a, b) && !IsNext(b, a));
    }

    /// <summary>Whether the later is the new date of the earlier: first told when that was put off.</summary>
    private static bool IsRenewed(Telling earlier, Telling later) => earlier.PostponedSince is { } since
        && later.Window.Lo > earlier.Window.Lo && later.Window.Hi > earlier.Window.Hi && later.FirstAlive >= since;

    /// <summary>Whether the later is a visit of its own: planned when the earlier had been seen to happen.</summary>
    private static bool IsNext(Telling earlier, Telling later) => earlier.Window.Lo < later.Window.Lo
        && earlier.HasHappened && !later.HasHappened && later.FirstTold != int.MaxValue && later.FirstTold > earlier.Window.Hi;

    /// <summary>A diary names a stop by its days: leaving and coming back on one day are two.</summary>
    private static bool OneRecord(TimeWindow a, TimeWindow b) => a.Lo == b.Lo || Math.Min(a.Hi, b.Hi) > Math.Max(a.Lo, b.Lo);
}
