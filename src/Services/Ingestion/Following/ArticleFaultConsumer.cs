using MassTransit;
using Motorcade.Contracts.Messages.Entities;
using Motorcade.Contracts.Messages.Ingestion;
using Motorcade.Hosting.Bus;

namespace Motorcade.Ingestion.Following;

/// <summary>Notes that a service gave up on an article, and why.</summary>
internal sealed partial class ArticleFaultConsumer(ProgressBoard board, ILogger<ArticleFaultConsumer> logger)
    : IConsumer<Fault<ArticleIngested>>, IConsumer<Fault<ArticleAnnotated>>
{
    public Task Consume(ConsumeContext<Fault<ArticleIngested>> context)
        => FailAsync(context.Message.Message.ArticleId, context.Message, context.CancellationToken);

    public Task Consume(ConsumeContext<Fault<ArticleAnnotated>> context)
        => FailAsync(context.Message.Message.ArticleId, context.Message, context.CancellationToken);

    private async Task FailAsync(string articleId, Fault fault, CancellationToken cancellationToken)
    {
        var reason = fault.Exceptions is [var first, ..] ? $"{first.ExceptionType}: {first.Message}" : "no reason was given";
        if (fault.Exceptions.Any(OutageFilter.IsOutage))
        {
            LogOutage(articleId, reason);
            return;
        }
        LogFailed(articleId, reason);
        await board.FailAsync(articleId, reason, cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Article {ArticleId} met a service that was away ({Reason}); it is announced again")]
    private partial void LogOutage(string articleId, string reason);

    [LoggerMessage(LogLevel.Error, "Article {ArticleId} failed: {Reason}")]
    private partial void LogFailed(string articleId, string reason);
}
