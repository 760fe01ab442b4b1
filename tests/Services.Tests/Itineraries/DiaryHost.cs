using Microsoft.Extensions.DependencyInjection;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Itineraries;
using Motorcade.Itineraries.Recording;
using Motorcade.Services.Tests.Hosting;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>The Itineraries service on a store of its own, fed by the test.</summary>
internal sealed class DiaryHost : IAsyncDisposable
{
    private readonly TestHost host;

    private DiaryHost(TestHost host)
    {
        this.host = host;
        Client = new(host.Channel);
    }

    public ItinerariesClient Client { get; }

    public IServiceProvider Services => host.Services;

    public static async Task<DiaryHost> StartAsync(StoreKind kind, PostgresServer postgres, string folder, TimeProvider? clock = null) => new(await TestHost.StartAsync(
        new(b => b.AddItineraries(), a => a.MapItineraries(), [], clock is null ? null : s => s.AddSingleton(clock)),
        folder,
        kind == StoreKind.Postgres ? [new("ConnectionStrings:itineraries", Connection(postgres, folder))] : null));

    /// <summary>The PostgreSQL database that belongs to a folder.</summary>
    public static string Connection(PostgresServer postgres, string folder) =>
        postgres.ConnectionString($"diary_{Path.GetFileName(folder).ToLowerInvariant().Replace('-', '_')}");

    public Task<IReadOnlyList<RecordedChange>> RecordAsync(string article, int reader, string published, params TripClaim[] claims) =>
        host.Services.GetRequiredService<DiaryRecorder>().RecordAsync(
            new AnnotatedArticle { ArticleId = article, ReaderVersion = reader, Published = published, Title = $"Title of {article}", Outlet = "Gazette", Trips = { claims } },
            CancellationToken.None);

    public static TripClaim Claim(
        string id, string who, string town, string start, TripStatus status = TripStatus.Planned, bool weak = false) => new()
        {
            Id = id,
            Traveller = new() { Name = who },
            Destination = new() { Name = town, Country = "Peru", CountryCode = "PE" },
            Start = start,
            End = start,
            Status = status,
            Quote = new() { Span = new() { Start = 0, Length = 4 }, Text = "Text" },
            Confidence = 0.8,
            Weak = weak,
        };

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
