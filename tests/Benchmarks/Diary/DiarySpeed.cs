using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Recording;
using Motorcade.Itineraries.Storing;
using Motorcade.Tests.Servers;

namespace Motorcade.Benchmarks.Diary;

/// <summary>How long a diary of a million claims takes to answer and to learn.</summary>
internal sealed class DiarySpeed(DiaryService service, GeneratedDiary diary)
{
    private const int Samples = 40;
    private const int Claims = 3000;
    private readonly Random random = new(7);

    public static async Task<int> RunAsync(DiaryOptions options)
    {
        var folder = options.Folder ?? Directory.CreateTempSubdirectory("motorcade-diary-").FullName;
        await using var server = options.IsPostgres && options.Connection is null ? new PrivatePostgres("-c shared_buffers=1GB -c random_page_cost=1.1") : null;
        try
        {
            if (server is not null)
                await server.StartAsync();
            var connection = options.IsPostgres ? options.Connection ?? server!.ConnectionString("diary") : null;
            var diary = new GeneratedDiary(options.Claims, options.Travellers);
            await using var service = await DiaryService.StartAsync(folder, connection);
            await LoadAsync(service, diary);
            await new DiarySpeed(service, diary).MeasureAsync();
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            if (options.Folder is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task LoadAsync(DiaryService service, GeneratedDiary diary)
    {
        await using var store = await service.Services.GetRequiredService<IDbContextFactory<ItinerariesStore>>().CreateDbContextAsync();
        if (await store.Claims.AnyAsync())
        {
            Console.WriteLine("the store is filled already");
            return;
        }

        var connection = store.Database.GetConnectionString()!;
        await using IRowSink sink = store.Database.IsSqlite() ? new SqliteRows(connection) : new PostgresRows(connection);
        await new DiaryLoader(store, sink).LoadAsync(diary);
    }

    private async Task MeasureAsync()
    {
        var known = Enumerable.Range(0, 4000).SelectMany(_ => diary.Articles(Traveller()).Take(200).OrderBy(_ => random.Next()).Take(1)).ToList();
        var questions = new DiaryQuestions(known, random);
        await new PathSpeed(service.Client, known, random).MeasureAsync();
        for (var n = 0; n < 300; n++)
            await service.Client.ListTripsAsync(questions.Ask(n % 128));
        await WhereWasAsync(questions);
        await PagesAsync(questions);
        await DeepPagesAsync(new(), "all pages of 500");
        await DeepPagesAsync(new() { Country = "US", IncludeWeak = true }, "all pages of 500, country US");
        await FoldAsync(known);
    }

    private async Task WhereWasAsync(DiaryQuestions questions)
    {
        var timings = new Timings();
        for (var n = 0; n < 1000; n++)
        {
            var (traveller, on) = questions.WhereWas();
            await timings.MeasureAsync(() => service.Client.ListTripsAsync(new() { Traveller = traveller, From = on, To = on }).ResponseAsync);
        }

        Console.WriteLine($"where was X on D   {timings}");
    }

    private async Task PagesAsync(DiaryQuestions questions)
    {
        var all = new Timings();
        var each = new List<(string Name, Timings Timings, string Worst)>();
        foreach (var (name, mask) in DiaryQuestions.Combinations)
        {
            var (timings, slowest, worst) = (new Timings(), 0.0, "");
            for (var n = 0; n < Samples; n++)
            {
                var request = questions.Ask(mask);
                var one = new Timings();
                var page = await one.MeasureAsync(() => service.Client.ListTripsAsync(request).ResponseAsync);
                if (page.NextPageToken.Length > 0 && n % 2 == 0)
                {
                    var next = request.Clone();
                    next.PageToken = page.NextPageToken;
                    await one.MeasureAsync(() => service.Client.ListTripsAsync(next).ResponseAsync);
                }

                if (one.High > slowest)
                    (slowest, worst) = (one.High, $"{request} of {page.Total}");
                timings.Add(one);
            }

            all.Add(timings);
            each.Add((name, timings, worst));
        }

        Console.WriteLine($"any filtered page  {all}");
        Console.WriteLine($"{each.Count} combinations of filters, {each.Count(e => e.Timings.High > 50)} of them over 50 ms at p95; the slowest and those of one filter:");
        var shown = each.OrderByDescending(e => e.Timings.High).Take(12).Concat(each.Where(e => !e.Name.Contains('+', StringComparison.Ordinal)));
        foreach (var (name, timings, worst) in shown.DistinctBy(e => e.Name))
            Console.WriteLine($"  {name,-55} {timings}  {(timings.High > 25 ? worst : "")}");
    }

    private async Task DeepPagesAsync(ListTripsRequest request, string name)
    {
        var timings = new Timings();
        request.PageSize = 500;
        for (var more = true; more && timings.Count < 300;)
        {
            var page = await timings.MeasureAsync(() => service.Client.ListTripsAsync(request).ResponseAsync);
            request.PageToken = page.NextPageToken;
            more = page.NextPageToken.Length > 0;
        }

        Console.WriteLine($"{name}  {timings}");
    }

    /// <summary>A claim of an article of its own, drawn as claims are: where there are many, there come more.</summary>
    private async Task FoldAsync(List<AnnotatedArticle> known)
    {
        var recorder = service.Services.GetRequiredService<DiaryRecorder>();
        var run = random.Next(int.MaxValue);
        var articles = Enumerable.Range(0, Claims).Select(n => diary.Another(random, known[random.Next(known.Count)], run + n)).ToList();
        foreach (var article in articles.Take(200))
            await recorder.RecordAsync(article, CancellationToken.None);
        var timings = new Timings();
        foreach (var article in articles.Skip(200))
            await timings.MeasureAsync(() => recorder.RecordAsync(article, CancellationToken.None));
        Console.WriteLine($"a new claim folded into its trip  {timings}");
    }

    private int Traveller() => diary.Draw(random);
}
