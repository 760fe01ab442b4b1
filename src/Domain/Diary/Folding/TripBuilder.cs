using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>What the claims of a stop add up to.</summary>
internal static class TripBuilder
{
    public static DiaryTrip Build(Stop stop, bool isWeak)
    {
        var news = stop.Claims.ToArray();
        Array.Sort(news, Testimony.CompareNews);
        var towns = Variant<string>.Of(news.Where(c => c.Town is not null), c => c.Town!);
        var dates = new StopDates(news);
        var status = new StopStatus(news);
        var (sources, confidence) = Support.Of(news, c => (c.Source.ArticleId, c.Source.Sketch, c.Claim.Confidence));
        return new()
        {
            Id = IdOf(stop),
            Traveller = news.MinBy(c => c.Claim.Traveller.Name, StringComparer.Ordinal)!.Claim.Traveller,
            Destination = (towns.Count > 0 ? towns[0].Claims[0] : news[0]).Claim.Destination,
            Dates = dates.Interval,
            Status = status.Value,
            Meets = [.. news.SelectMany(c => c.Claim.Meets).DistinctBy(TravellerKey.Of)],
            Event = news.Select(c => c.Claim.Event).FirstOrDefault(e => e is not null),
            ReportedBy = [.. news.SelectMany(c => c.Claim.ReportedBy).Distinct()],
            Confidence = confidence,
            Claims = [.. news.Select(c => c.Source)],
            Conflicts = Conflicts(dates, status, towns),
            Sources = sources,
            IsOfficial = Array.Exists(news, c => c.Authority > Authority.Hearsay),
            IsWeak = isWeak,
            WeakClaims = WeakOf(stop),
        };
    }

    private static DiaryClaim[] WeakOf(Stop stop)
    {
        var weak = stop.Weak.ToArray();
        Array.Sort(weak, Testimony.CompareNews);
        return Array.ConvertAll(weak, c => c.Source);
    }

    private static List<DiaryConflict> Conflicts(StopDates dates, StopStatus status, List<Variant<string>> towns)
    {
        var found = new List<DiaryConflict>();
        Add(found, "start", dates.Starts(), v => Day(v.Value));
        Add(found, "end", dates.Ends(), v => Day(v.Value));
        Add(found, "status", status.Conflict(), v => v.Value.ToString().ToLowerInvariant());
        Add(found, "destination", towns, v => v.Claims[0].Claim.Destination.ToString());
        return found;
    }

    private static void Add<T>(List<DiaryConflict> found, string field, List<Variant<T>> values, Func<Variant<T>, string> say)
        where T : notnull
    {
        if (values.Count > 1)
            found.Add(new(field, [.. values.Select(v => new ConflictingValue(say(v), [.. v.Claims.Select(c => c.Source)]))]));
    }

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Named after the claim that was learned first, a weak one too, so the name stays whatever comes later.</summary>
    private static string IdOf(Stop stop)
    {
        var oldest = stop.Claims.Concat(stop.Weak).OrderBy(c => c.Source.Recorded).ThenBy(c => c, Comparer<Testimony>.Create(Testimony.Compare)).First();
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"trip\n{oldest.Source.ArticleId}\n{oldest.Claim.Id}")).AsSpan(0, 12));
    }
}
