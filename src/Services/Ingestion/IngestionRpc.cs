using System.Threading.Channels;
using Grpc.Core;
using Motorcade.Hosting.Rpc;
using Motorcade.Ingestion.Accepting;
using Motorcade.Ingestion.Announcing;
using Motorcade.Ingestion.Following;
using Motorcade.Ingestion.Storing;
using Wire = Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.Ingestion;

/// <summary>The service's contract. An article is answered as soon as it is stored; nobody waits for the bus.</summary>
internal sealed class IngestionRpc(
    ArticleIntake intake, ArticleArchive archive, ProgressBoard board, ProgressFeed feed, WakeSignal wake, IHostApplicationLifetime host)
    : Wire.Ingestion.IngestionBase
{
    private const int StreamConcurrency = 4;

    /// <summary>How long a watcher rests at most: another process of the service may have got the news.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(2);

    public override async Task<Wire.SubmitResponse> Submit(Wire.SubmitRequest request, ServerCallContext context)
    {
        var article = await intake.AcceptAsync(request, context.CancellationToken);
        var added = await archive.AddAsync(article, context.CancellationToken);
        if (added)
            wake.Ring();
        return new Wire.SubmitResponse { Id = article.Id, Duplicate = !added, ClientId = request.ClientId };
    }

    public override async Task SubmitMany(
        IAsyncStreamReader<Wire.SubmitRequest> requestStream,
        IServerStreamWriter<Wire.SubmitResponse> responseStream,
        ServerCallContext context)
    {
        // A few at once, answered in the order they came.
        var answers = Channel.CreateBounded<Task<Wire.SubmitResponse>>(StreamConcurrency);
        var reading = ReadAllAsync(requestStream, answers.Writer, context);
        await foreach (var answer in answers.Reader.ReadAllAsync(context.CancellationToken))
            await responseStream.WriteAsync(await answer, context.CancellationToken);
        await reading;
    }

    public override async Task<Wire.Article> GetArticle(Wire.GetArticleRequest request, ServerCallContext context)
        => await archive.FindAsync(request.Id, context.CancellationToken) ?? throw Unknown(request.Id);

    public override Task<Wire.ListArticlesResponse> ListArticles(Wire.ListArticlesRequest request, ServerCallContext context)
    {
        if (request.PageSize is < 0 or > 500)
            throw new InvalidRequestException("page_size", "must be from 1 to 500, or 0 for 50");
        if (!Enum.IsDefined(request.Stage))
            throw new InvalidRequestException("stage", "is none of the known stages");
        var token = PageToken.Parse(request.PageToken, request.Stage);
        return archive.ListAsync(token, request.PageSize == 0 ? 50 : request.PageSize, context.CancellationToken);
    }

    public override async Task WatchProgress(
        Wire.WatchProgressRequest request, IServerStreamWriter<Wire.Progress> responseStream, ServerCallContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, host.ApplicationStopping);
        using var watch = feed.Open(request.Id);
        for (Wire.Progress? last = null; ;)
        {
            var now = await archive.FindProgressAsync(request.Id, end.Token) ?? throw Unknown(request.Id);
            if (!now.Equals(last))
                await responseStream.WriteAsync(now, end.Token);
            if (now.Stage is Wire.Stage.Done or Wire.Stage.Failed)
                return;
            last = now;
            await watch.NextAsync(LongestRest, end.Token);
        }
    }

    public override async Task<Wire.RereadResponse> Reread(Wire.RereadRequest request, ServerCallContext context)
    {
        if (await board.UnknownAsync(request.Ids, context.CancellationToken) is [var unknown, ..])
            throw Unknown(unknown);
        return new Wire.RereadResponse { Announced = await board.RestartAsync(request.Ids, context.CancellationToken) };
    }

    private async Task ReadAllAsync(
        IAsyncStreamReader<Wire.SubmitRequest> requests, ChannelWriter<Task<Wire.SubmitResponse>> answers, ServerCallContext context)
    {
        try
        {
            await foreach (var request in requests.ReadAllAsync(context.CancellationToken))
                await answers.WriteAsync(AnswerAsync(request, context), context.CancellationToken);
            answers.Complete();
        }
        catch (Exception failure)
        {
            answers.Complete(failure);
        }
    }

    private async Task<Wire.SubmitResponse> AnswerAsync(Wire.SubmitRequest request, ServerCallContext context)
    {
        try
        {
            return await Submit(request, context);
        }
        catch (InvalidRequestException refused)
        {
            var refusal = new Wire.Refusal { Field = refused.Field, Reason = refused.Reason };
            return new Wire.SubmitResponse { ClientId = request.ClientId, Refusal = refusal };
        }
    }

    private static RpcException Unknown(string id) => new(new Status(StatusCode.NotFound, $"There is no article '{id}'."));
}
