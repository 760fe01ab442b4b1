using System.Threading.Channels;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using EntitiesBase = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesBase;
using IngestionBase = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionBase;
using ItinerariesBase = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesBase;
using SanctionsBase = Motorcade.Contracts.Rpc.Sanctions.V1.Sanctions.SanctionsBase;
using WireEntities = Motorcade.Contracts.Rpc.Entities.V1;
using WireIngestion = Motorcade.Contracts.Rpc.Ingestion.V1;
using WireItineraries = Motorcade.Contracts.Rpc.Itineraries.V1;
using WireSanctions = Motorcade.Contracts.Rpc.Sanctions.V1;

namespace Motorcade.Services.Tests.Gateway;

/// <summary>What the services behind the gateway were asked, and what they are to answer.</summary>
internal sealed class FakeServices
{
    /// <summary>All requests in their order.</summary>
    public List<object> Asked { get; } = [];

    /// <summary>Thrown by every call when set.</summary>
    public RpcException? Failure { get; set; }

    public Channel<WireItineraries.TripChange> Changes { get; } = Channel.CreateUnbounded<WireItineraries.TripChange>();

    /// <summary>What is streamed; one by one, as the reader takes them.</summary>
    public IEnumerable<WireItineraries.Trip> Trips { get; set; } = [];

    /// <summary>How many of them have been taken.</summary>
    public int Pulled { get; set; }

    /// <summary>Persons by id; anybody else is Maia Sandu.</summary>
    public Dictionary<string, WireEntities.Entity> People { get; } = [];

    /// <summary>Past changes, latest first.</summary>
    public List<WireItineraries.TripChange> Past { get; } = [];

    public static WireItineraries.Trip Trip { get; } = new()
    {
        Id = "t1",
        Traveller = new Person { Id = "Q3052772", Name = "Emmanuel Macron" },
        Destination = new Place
        {
            Id = "618426",
            Name = "Chișinău",
            Country = "Moldova",
            CountryCode = "MD",
            Latitude = 47.0,
            Longitude = 28.86,
        },
        Start = "2022-06-15",
        Status = TripStatus.Planned,
        Meets = { new Person { Name = "Maia Sandu" } },
        ReportedBy = { "Reuters" },
        ClaimCount = 1,
        Confidence = 0.9,
        SourceCount = 1,
        Official = true,
        Unconfirmed = true,
        PostponedFrom = "t0",
        Conflicts =
        {
            new WireItineraries.Conflict
            {
                Field = "start",
                Values =
                {
                    new WireItineraries.ConflictingValue { Value = "2022-06-15", ClaimIds = { "c1" }, Quote = "He leaves", ReportedBy = { "Reuters" } },
                    new WireItineraries.ConflictingValue { Value = "2022-06-16", ClaimIds = { "c2", "c3" } },
                },
            },
        },
        Version = 2,
        Recorded = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(DateTimeOffset.UnixEpoch),
    };

    public T Take<T>(object request, T answer)
    {
        lock (Asked)
            Asked.Add(request);
        return Failure is { } failure ? throw failure : answer;
    }
}

internal sealed partial class FakeItineraries(FakeServices fake) : ItinerariesBase
{
    public override Task<WireItineraries.ListTripsResponse> ListTrips(WireItineraries.ListTripsRequest request, ServerCallContext context)
    {
        var page = new WireItineraries.ListTripsResponse { Trips = { FakeServices.Trip }, Total = 7, NextPageToken = "more" };
        if (request.From == "0001-01-01")
            page.Total -= fake.Trips.Count(t => t.Start.Length == 0 && t.End.Length == 0);
        return Task.FromResult(fake.Take(request, page));
    }

    public override async Task StreamTrips(
        WireItineraries.StreamTripsRequest request, IServerStreamWriter<WireItineraries.Trip> responseStream, ServerCallContext context)
    {
        fake.Take(request, true);
        foreach (var trip in fake.Trips)
        {
            fake.Pulled++;
            await responseStream.WriteAsync(trip, context.CancellationToken);
        }
    }

    public override Task<WireItineraries.ListChangesResponse> ListChanges(
        WireItineraries.ListChangesRequest request, ServerCallContext context)
    {
        var size = request.PageSize == 0 ? 50 : request.PageSize;
        var fitting = fake.Past.Where(c => request.Before == 0 || c.Sequence < request.Before).ToList();
        var page = new WireItineraries.ListChangesResponse { Changes = { fitting.Take(size) } };
        page.NextBefore = fitting.Count > size ? fitting[size - 1].Sequence : 0;
        return Task.FromResult(fake.Take(request, page));
    }

    public override Task<WireItineraries.TripDetails> GetTrip(WireItineraries.GetTripRequest request, ServerCallContext context)
    {
        var claim = new TripClaim
        {
            Id = "c1",
            Traveller = FakeServices.Trip.Traveller,
            Destination = FakeServices.Trip.Destination,
            Quote = new Quote { Span = new Span { Start = 3, Length = 9 }, Text = "He leaves" },
        };
        var reported = new WireItineraries.ReportedClaim { Claim = claim, ArticleId = "a1", Outlet = "Harbour Gazette" };
        return Task.FromResult(fake.Take(request, new WireItineraries.TripDetails { Trip = FakeServices.Trip, Claims = { reported } }));
    }

    public override async Task WatchTrips(
        WireItineraries.WatchTripsRequest request,
        IServerStreamWriter<WireItineraries.TripChange> responseStream,
        ServerCallContext context)
    {
        fake.Take(request, true);
        await foreach (var change in fake.Changes.Reader.ReadAllAsync(context.CancellationToken))
            await responseStream.WriteAsync(change, context.CancellationToken);
    }
}

internal sealed class FakeSanctions(FakeServices fake) : SanctionsBase
{
    private static readonly WireSanctions.Measure Gold = new()
    {
        Id = "m1",
        Imposers = { "United Kingdom" },
        Targets = { "Russia" },
        Kind = MeasureKind.ImportBan,
        Goods = "gold",
        Action = MeasureAction.CalledFor,
    };

    public override Task<WireSanctions.ListMeasuresResponse> ListMeasures(
        WireSanctions.ListMeasuresRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, new WireSanctions.ListMeasuresResponse { Measures = { Gold }, Total = 1 }));

    public override Task<WireSanctions.MeasureDetails> GetMeasure(WireSanctions.GetMeasureRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, new WireSanctions.MeasureDetails { Measure = Gold }));
}

internal sealed class FakeEntities(FakeServices fake) : EntitiesBase
{
    private static readonly WireEntities.Entity Sandu = new()
    {
        Id = "Q3280",
        Kind = WireEntities.EntityKind.Person,
        Name = "Maia Sandu",
        Terms = { new WireEntities.Term { Office = "head_of_state", Title = "President", CountryCode = "MD", Start = "2020-12-24" } },
    };

    public override Task<WireEntities.AnnotatedArticle> Read(WireEntities.ReadRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, Annotate(request.Text)));

    public override Task<WireEntities.AnnotatedArticle> GetAnnotatedArticle(
        WireEntities.GetAnnotatedArticleRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, Annotate("She left.")));

    public override Task<WireEntities.Entity> GetEntity(WireEntities.GetEntityRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, fake.People.GetValueOrDefault(request.Id, Sandu)));

    public override Task<WireEntities.SearchResponse> Search(WireEntities.SearchRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, new WireEntities.SearchResponse { Entities = { Sandu } }));

    public override Task<WireEntities.ResolveResponse> Resolve(WireEntities.ResolveRequest request, ServerCallContext context)
    {
        var candidate = new WireEntities.Resolution { Entity = Sandu, Score = 0.5, Reason = "by name" };
        return Task.FromResult(fake.Take(request, new WireEntities.ResolveResponse { Candidates = { candidate } }));
    }

    private static WireEntities.AnnotatedArticle Annotate(string text) => new()
    {
        Text = text,
        Language = "en",
        Sentences =
        {
            new WireEntities.Sentence { Span = new Span { Start = 0, Length = text.Length }, Kind = WireEntities.SentenceKind.Body },
        },
    };
}

internal sealed class FakeIngestion(FakeServices fake) : IngestionBase
{
    public override Task<WireIngestion.SubmitResponse> Submit(WireIngestion.SubmitRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, new WireIngestion.SubmitResponse { Id = "a1", ClientId = request.ClientId }));

    public override async Task SubmitMany(
        IAsyncStreamReader<WireIngestion.SubmitRequest> requestStream,
        IServerStreamWriter<WireIngestion.SubmitResponse> responseStream,
        ServerCallContext context)
    {
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
        {
            var refused = request.Body.StartsWith("refuse", StringComparison.Ordinal);
            await responseStream.WriteAsync(fake.Take(request, new WireIngestion.SubmitResponse
            {
                Id = refused ? "" : $"id-{request.Body}",
                ClientId = request.ClientId,
                Refusal = refused ? new WireIngestion.Refusal { Field = "body", Reason = "holds no words" } : null,
            }));
        }
    }

    public override Task<WireIngestion.Article> GetArticle(WireIngestion.GetArticleRequest request, ServerCallContext context)
        => Task.FromResult(fake.Take(request, new WireIngestion.Article
        {
            Id = request.Id,
            Text = "She left.",
            PublishedSource = WireIngestion.DateSource.None,
            Progress = new WireIngestion.Progress { ArticleId = request.Id, Stage = WireIngestion.Stage.Annotated },
        }));

    public override Task<WireIngestion.ListArticlesResponse> ListArticles(
        WireIngestion.ListArticlesRequest request, ServerCallContext context)
    {
        var page = new WireIngestion.ListArticlesResponse { Articles = { new WireIngestion.Article { Id = "a1" } }, Total = 1 };
        return Task.FromResult(fake.Take(request, page));
    }

    public override async Task WatchProgress(
        WireIngestion.WatchProgressRequest request, IServerStreamWriter<WireIngestion.Progress> responseStream, ServerCallContext context)
    {
        fake.Take(request, true);
        foreach (var stage in (WireIngestion.Stage[])[WireIngestion.Stage.Stored, WireIngestion.Stage.Done])
            await responseStream.WriteAsync(new WireIngestion.Progress { ArticleId = request.Id, Stage = stage });
    }
}
