using System.Diagnostics;
using MassTransit;
using Motorcade.Contracts.Messages.Ingestion;

namespace Motorcade.Ingestion.Announcing;

/// <summary>Publishes announcements within the trace that their article came in with, so that one article is one trace.</summary>
internal sealed class BusAnnouncement(IBus bus)
{
    private static readonly ActivitySource Source = new("Motorcade");

    public async Task PublishAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        ActivityContext.TryParse(announcement.TraceParent, null, out var parent);
        using var activity = Source.StartActivity("announce article", ActivityKind.Internal, parent);
        await bus.Publish(new ArticleIngested(announcement.ArticleId), cancellationToken);
    }
}
