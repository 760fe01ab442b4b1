using System.Text.Json;
using System.Threading.Channels;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Problems;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Gateway.Articles;

/// <summary>
/// One batch on its way: lines go in, answers come out in their order. Answers wait in memory when the caller does not read yet, since
/// many callers read only after they have sent all, and would wait for us while we wait for them.
/// </summary>
internal sealed class Batch(HttpContext context, AsyncDuplexStreamingCall<SubmitRequest, SubmitResponse> call)
{
    private const int MostLineBytes = 3 * ArticleSubmission.MostBytes;
    private const int MostUnderway = 64;

    private readonly Channel<BatchLine> underway = Channel.CreateBounded<BatchLine>(MostUnderway);
    private readonly Channel<BatchLine> answers = Channel.CreateUnbounded<BatchLine>();

    public static async Task RunAsync(HttpContext context, IngestionClient ingestion)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        using var call = ingestion.SubmitMany(cancellationToken: end.Token);
        var batch = new Batch(context, call);
        var sending = batch.SendAsync(end.Token);
        var collecting = batch.CollectAsync(end.Token);
        await batch.AnswerAsync(end.Token);
        await end.CancelAsync();
        await Task.WhenAll(sending, collecting);
    }

    /// <summary>Parses each line and sends those that are articles.</summary>
    private async Task SendAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var line in LineReader.ReadAsync(context.Request.BodyReader, MostLineBytes, cancellation))
            {
                var (article, state) = Parse(line);
                await underway.Writer.WriteAsync(state, cancellation);
                if (article is not null)
                    await call.RequestStream.WriteAsync(article.ToWire(article.Id ?? ""), cancellation);
            }
            await call.RequestStream.CompleteAsync();
            underway.Writer.Complete();
        }
        catch (Exception failure)
        {
            underway.Writer.TryComplete(failure is RpcException ? null : failure);
        }
    }

    /// <summary>Joins the service's answers with the lines that never reached it.</summary>
    private async Task CollectAsync(CancellationToken cancellation)
    {
        var line = 0;
        try
        {
            await foreach (var state in underway.Reader.ReadAllAsync(cancellation))
            {
                line = state.Line;
                if (state.Error is null && !await call.ResponseStream.MoveNext(cancellation))
                    break;
                answers.Writer.TryWrite(state.Error is null ? Answer(line, call.ResponseStream.Current) : state);
            }
            answers.Writer.Complete();
        }
        catch (RpcException failure) when (line > 1)
        {
            var reason = $"{RpcProblem.From(failure).Detail} Send from this line on again.";
            answers.Writer.TryWrite(new BatchLine(line, null, false, null, new BatchError(null, reason)));
            answers.Writer.Complete();
        }
        catch (Exception failure)
        {
            answers.Writer.TryComplete(failure);
        }
    }

    private async Task AnswerAsync(CancellationToken cancellation)
    {
        // Nothing is written before the first answer, so that a service that is away is a status and not a broken body.
        var more = await answers.Reader.WaitToReadAsync(cancellation);
        context.Response.ContentType = BatchEndpoint.ContentType;
        for (; more; more = await answers.Reader.WaitToReadAsync(cancellation))
        {
            while (answers.Reader.TryRead(out var answer))
            {
                await context.Response.Body.WriteAsync(
                    JsonSerializer.SerializeToUtf8Bytes(answer, GatewayJson.Wire.BatchLine), cancellation);
                await context.Response.Body.WriteAsync("\n"u8.ToArray(), cancellation);
            }
            await context.Response.Body.FlushAsync(cancellation);
        }
    }

    private static (ArticleSubmission? Article, BatchLine State) Parse(LineReader.Line line)
    {
        if (line.Bytes is null)
            return (null, Refused(line.Number, null, "The line is longer than an article may be: 2 MB of text."));
        try
        {
            var article = ArticleBody.ParseJson(line.Bytes);
            article.Check();
            return (article, new BatchLine(line.Number, null, false, null, null));
        }
        catch (RefusedRequestException refused)
        {
            var field = refused.Errors?.Keys.FirstOrDefault();
            return (null, Refused(line.Number, field, field is null ? refused.Message : refused.Errors![field][0]));
        }
    }

    private static BatchLine Refused(int line, string? field, string reason) => new(line, null, false, null, new BatchError(field, reason));

    private static BatchLine Answer(int line, SubmitResponse answer) => new(
        line,
        answer.Id.OrNull(),
        answer.Duplicate,
        answer.ClientId.OrNull(),
        answer.Refusal is { } refusal ? new BatchError(RpcProblem.HttpName(refusal.Field).OrNull(), refusal.Reason) : null);
}
