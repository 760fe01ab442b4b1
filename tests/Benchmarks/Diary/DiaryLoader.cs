using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Names;
using Motorcade.Itineraries.Recording;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Benchmarks.Diary;

/// <summary>
/// Writes a generated diary as the recorder would have written it over the years, but in bulk: each part is folded when four fifths of its
/// claims were known and again with all of them, so that there is a history to ask for.
/// </summary>
internal sealed class DiaryLoader(ItinerariesStore store, IRowSink sink)
{
    private readonly Dictionary<Type, RowShape> shapes = store.Model.GetEntityTypes().ToDictionary(e => e.ClrType, e => new RowShape(e));
    private readonly HashSet<string> names = [];
    private long claims;
    private long changes;
    private long versions;

    public async Task LoadAsync(GeneratedDiary diary)
    {
        var clock = Stopwatch.StartNew();
        for (var traveller = 0; traveller < diary.Travellers; traveller++)
        {
            await LoadAsync([.. diary.Articles(traveller)]);
            if (traveller % 500 == 499)
                Console.Error.Write($"\r{traveller + 1:N0} of {diary.Travellers:N0} travellers, {claims:N0} claims, {clock.Elapsed.TotalSeconds:N0} s ");
        }

        await sink.CompleteAsync();
        Console.Error.WriteLine();
        Console.WriteLine($"{claims:N0} claims, {versions:N0} versions of trips, {changes:N0} changes loaded in {clock.Elapsed.TotalSeconds:N0} s");
    }

    private async Task LoadAsync(List<AnnotatedArticle> articles)
    {
        var rows = new List<ClaimRecord>(articles.Count);
        foreach (var article in articles)
        {
            var row = ClaimWriter.Row(new(article), article.Trips[0], Moment(article));
            rows.Add(Counted(row, ++claims));
            await AddAsync(new ArticleRecord { ArticleId = article.ArticleId, ReaderVersion = 1, Claims = 1 });
            await AddAsync(rows[^1]);
        }

        foreach (var part in rows.GroupBy(r => r.FoldKey))
            await FoldAsync(part.Key, [.. part]);
    }

    private async Task FoldAsync(string key, List<ClaimRecord> rows)
    {
        var early = rows.GetRange(0, Math.Max(1, rows.Count * 4 / 5));
        var first = new FoldedPart(key, [], []).Fold(early, early[^1].Recorded).Select(f => f.After!(1)).ToList();
        var later = early.Count == rows.Count ? [] : new FoldedPart(key, early, first).Fold(rows, rows[^1].Recorded).ToList();
        foreach (var change in later.Where(c => c.Before is not null))
            change.Before!.To = rows[^1].Recorded;
        foreach (var version in first)
            await AddAsync(version, ChangeKind.Added);
        foreach (var change in later)
        {
            if (change.After is { } after)
                await AddAsync(after(change.Before?.Version + 1 ?? 1), change.Kind);
            else
                await LogAsync(change.Before!, ChangeKind.Withdrawn);
        }
    }

    private async Task AddAsync(TripVersion version, ChangeKind kind)
    {
        versions++;
        await AddAsync(version);
        foreach (var met in version.Meets)
            await AddAsync(met);
        if (version.Attends is { } attends)
            await AddAsync(attends);
        await LogAsync(version, kind);
        var trip = Trip.Parser.ParseFrom(version.Body);
        await NameAsync(version.TravellerKey, trip.Traveller.Name, true);
        foreach (var met in trip.Meets)
            await NameAsync(TravellerKey.Of(new(met.Name, met.Id)), met.Name, false);
        if (names.Add($"{version.Place}\n{version.Country}\n{version.CountryCode}"))
            await AddAsync(new PlaceName { Place = version.Place, Country = version.Country, CountryCode = version.CountryCode });
    }

    private async Task NameAsync(string key, string name, bool travels)
    {
        var folded = NameFolder.Fold(name);
        if (names.Add($"{key}\n{folded}\n{travels}"))
            await AddAsync(new PersonName { PersonKey = key, Name = folded, Travels = travels, Spelling = name });
    }

    private Task LogAsync(TripVersion version, ChangeKind kind) => AddAsync(new ChangeRecord
    {
        Sequence = ++changes,
        TripId = version.TripId,
        Version = version.Version,
        Kind = (int)kind,
        Traveller = version.Traveller,
    });

    private Task AddAsync(object row) => sink.AddAsync(shapes[row.GetType()], row);

    private static ClaimRecord Counted(ClaimRecord row, long sequence) => new()
    {
        Sequence = sequence,
        ClaimId = row.ClaimId,
        ArticleId = row.ArticleId,
        ReaderVersion = row.ReaderVersion,
        TravellerKey = row.TravellerKey,
        FoldKey = row.FoldKey,
        ArticleTitle = row.ArticleTitle,
        Outlet = row.Outlet,
        Published = row.Published,
        Recorded = row.Recorded,
        Superseded = row.Superseded,
        Body = row.Body,
    };

    private static DateTimeOffset Moment(AnnotatedArticle article) =>
        DateTimeOffset.ParseExact(article.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            .AddSeconds(article.ArticleId.Sum(c => c) % 86400);
}
