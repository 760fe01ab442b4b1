using System.Security.Cryptography;
using System.Text;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>Adds sanction claims up to measures; like <see cref="TripFold"/> it depends on the set of claims alone.</summary>
public static class MeasureFold
{
    /// <summary>What claims of one measure have in common: imposers, targets, kind and action.</summary>
    public static string Key(SanctionClaim claim) =>
        $"{Names(claim.Imposers)}>{Names(claim.Targets)}>{claim.Measure}>{claim.Action}";

    /// <summary>The measures of claims that share a key, by date, undated last.</summary>
    public static IReadOnlyList<DiaryMeasure> Fold(IEnumerable<MeasureClaim> claims)
    {
        var groups = new List<List<MeasureClaim>>();
        foreach (var claim in InOrder(claims))
        {
            var group = groups.Find(g => g.TrueForAll(m => m.Claim.Date is not { } known || claim.Claim.Date is not { } date || known.Fits(date)));
            if (group is null)
                groups.Add([claim]);
            else
                group.Add(claim);
        }

        return [.. groups.Select(Measure).OrderBy(m => m.Date?.First ?? DateOnly.MaxValue).ThenBy(m => m.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<MeasureClaim> InOrder(IEnumerable<MeasureClaim> claims) => claims
        .DistinctBy(c => (c.ArticleId, c.Claim.Id))
        .OrderBy(c => c.Claim.IsWeak)
        .ThenByDescending(c => c.Claim.Date?.ToString().Length ?? 0)
        .ThenBy(c => c.Claim.Date?.First ?? DateOnly.MaxValue)
        .ThenBy(c => c.Published ?? DateOnly.MaxValue)
        .ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
        .ThenBy(c => c.ArticleId, StringComparer.Ordinal);

    private static DiaryMeasure Measure(List<MeasureClaim> group) =>
        Measure(group, group.FindAll(c => c.Claim.IsWeak == group[0].Claim.IsWeak));

    /// <summary>The strong claims of a group count; the weak ones do when there are no others.</summary>
    private static DiaryMeasure Measure(List<MeasureClaim> group, List<MeasureClaim> counted) => new()
    {
        Id = IdOf(group),
        Imposers = group[0].Claim.Imposers,
        Targets = group[0].Claim.Targets,
        Kind = group[0].Claim.Measure,
        Goods = counted.Select(c => c.Claim.Goods).FirstOrDefault(g => g is not null),
        Action = group[0].Claim.Action,
        Date = group[0].Claim.Date,
        ReportedBy = [.. counted.SelectMany(c => c.Claim.ReportedBy).Distinct()],
        Confidence = 1 - counted.GroupBy(c => c.ArticleId)
            .Aggregate(1.0, (doubt, article) => doubt * (1 - article.Max(c => c.Claim.Confidence))),
        Claims = counted,
        IsWeak = group[0].Claim.IsWeak,
        WeakClaims = group.FindAll(c => c.Claim.IsWeak && !group[0].Claim.IsWeak),
    };

    private static string IdOf(List<MeasureClaim> group)
    {
        var oldest = group.OrderBy(c => c.Recorded).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).ThenBy(c => c.ArticleId, StringComparer.Ordinal).First();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"measure\n{oldest.ArticleId}\n{oldest.Claim.Id}")).AsSpan(0, 12));
    }

    private static string Names(IEnumerable<string> names) => string.Join('|', names.Select(n => NameFolder.Fold(n)).Order(StringComparer.Ordinal));
}
