using MassTransit;

namespace Motorcade.Hosting.Bus;

/// <summary>
/// Queues named by service and consumer: <c>itineraries-article-annotated</c>. Two services with a consumer of the same name get a
/// queue each, whether they share a process or not.
/// </summary>
internal sealed class ServiceEndpointNames() : KebabCaseEndpointNameFormatter(false)
{
    protected override string GetConsumerName(Type type) => $"{Service(type)}-{base.GetConsumerName(type)}";

    // Motorcade.Itineraries.Recording.ArticleAnnotatedConsumer belongs to itineraries.
    private static string Service(Type type)
        => type.Namespace?.Split('.') is [_, var service, ..] ? service.ToLowerInvariant() : "motorcade";
}
