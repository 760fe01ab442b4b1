using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Motorcade.SystemTests.Road;

/// <summary>The broker's queues, seen by a client of their own.</summary>
internal static class Queues
{
    public static readonly string[] All =
    [
        "entities-article-ingested", "itineraries-article-annotated", "sanctions-article-annotated",
        "ingestion-article-annotated", "ingestion-trips-recorded", "ingestion-measures-recorded",
    ];

    public static async Task<uint> CountAsync(Uri broker, string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        try
        {
            return (await channel.QueueDeclarePassiveAsync(queue)).MessageCount;
        }
        catch (OperationInterruptedException)
        {
            // An error queue is made when the first message comes.
            return 0;
        }
    }

    public static async Task SendAsync(Uri broker, string queue, string body)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var properties = new BasicProperties { ContentType = "application/vnd.masstransit+json", DeliveryMode = DeliveryModes.Persistent };
        await channel.BasicPublishAsync("", queue, false, properties, Encoding.UTF8.GetBytes(body));
    }

    /// <summary>The reason that the first message of an error queue carries, or null.</summary>
    public static async Task<string?> ReasonAsync(Uri broker, string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var message = await channel.BasicGetAsync(queue, autoAck: true);
        return message?.BasicProperties.Headers?.TryGetValue("MT-Fault-Message", out var reason) == true && reason is byte[] bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
