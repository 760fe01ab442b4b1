using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>What the claims of a stop add up to.</summary>
internal static class TripBuilder
{
    public static DiaryTrip Build(Stop stop, bool isWeak) =>
        stop.Claims.Count == 1 ? Alone(stop, stop.Claims[0], isWeak) : Together(stop, isWeak);

    /// <summary>Most trips are told once: there is nothing to weigh.</summary>
    private static DiaryTrip Alone(Stop stop, Testimony only, bool isWeak) => new()
    {
        Id = IdOf(stop),
        Traveller = only.Claim.Traveller,
        Destination = only.Claim.Destination,
        Dates = only.Claim.Dates,
        Status = only.Status,
        Meets = Distinct(only.Claim.Meets, TravellerKey.Of),
        Event = only.Claim.Event,
        ReportedBy = Distinct(only.Claim.ReportedBy, name => name),
        Confidence = only.Claim.Confidence,
        Claims = [only.Source],
        Sources = 1,
        IsOfficial = only.Authority > Authority.Hearsay,
        IsWeak = isWeak,
        WeakClaims = WeakOf(stop),
    };

    private static DiaryTrip Together(Stop stop, bool isWeak)
    {
        var news = stop.Claims.ToArray();
        Array.Sort(news, Testimony.CompareNews);
        var towns = Variant<string>.Of(news.Where(c => c.Town is not null), c => c.Town!);
        var dates = new StopDates(news);
        var status = new StopStatus(news);
        var (sources, confidence) = Support.Of(news.Select(c => (c.Source.ArticleId, c.Source.Sketch, c.Claim.Confidence)));
        return new()
        {
            Id = IdOf(stop),
            Traveller = news.MinBy(c => c.Claim.Traveller.Name, StringComparer.Ordinal)!.Claim.Traveller,
            Destination = (towns.Count > 0 ? towns[0].Claims[0] : news[0]).Claim.Destination,
            Dates = dates.Interval,
            Status = status.Value,
            Meets = Distinct(news.SelectMany(c => c.Claim.Meets), TravellerKey.Of),
            Event = news.Select(c => c.Claim.Event).FirstOrDefault(e => e is not null),
            ReportedBy = Distinct(news.SelectMany(c => c.Claim.ReportedBy), name => name),
            Confidence = confidence,
            Claims = [.. news.Select(c => c.Source)],
            Conflicts = Conflicts(dates, status, towns),
            Sources = sources,
            IsOfficial = Array.Exists(news, c => c.Authority > Authority.Hearsay),
            IsWeak = isWeak,
            WeakClaims = WeakOf(stop),
        };
    }

    private static T[] Distinct<T>(IEnumerable<T> all, Func<T, string> key) => [.. all.DistinctBy(key, StringComparer.Ordinal)];

    private static DiaryClaim[] WeakOf(Stop stop)
    {
        if (stop.Weak.Count == 0)
            return [];
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
        var oldest = stop.Claims[0];
        foreach (var claim in stop.Claims.Concat(stop.Weak))
        {
            var order = claim.Source.Recorded.CompareTo(oldest.Source.Recorded);
            if (order < 0 || (order == 0 && Testimony.Compare(claim, oldest) < 0))
                oldest = claim;
        }

        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"trip\n{oldest.Source.ArticleId}\n{oldest.Claim.Id}")).AsSpan(0, 12));
    }
}
