using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Motorcade.SystemTests.Cli;

/// <summary>A gateway that behaves as badly as the test wants: it answers each connection with what the test writes.</summary>
internal sealed class FakeGateway : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;

    private FakeGateway(Func<int, Stream, CancellationToken, Task> answer)
    {
        listener.Start();
        serving = ServeAsync(answer);
    }

    /// <summary>The heads of the requests, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>Begins to listen.</summary>
    /// <param name="answer">Answers the n-th connection, from 0; its end closes the connection.</param>
    public static FakeGateway Start(Func<int, Stream, CancellationToken, Task> answer) => new(answer);

    public static Task WriteAsync(Stream stream, string text, CancellationToken cancel) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancel).AsTask();

    public static Task WriteHeadAsync(Stream stream, string contentType, CancellationToken cancel) =>
        WriteAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nTransfer-Encoding: chunked\r\n\r\n", cancel);

    public static Task WriteChunkAsync(Stream stream, string text, CancellationToken cancel) =>
        WriteAsync(stream, $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n", cancel);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await serving;
        end.Dispose();
    }

    private async Task ServeAsync(Func<int, Stream, CancellationToken, Task> answer)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                await using var stream = client.GetStream();
                Asked.Enqueue(await ReadHeadAsync(stream));
                await answer(number, stream, end.Token);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or SocketException)
        {
            // The test or its client is done.
        }
    }

    private async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, end.Token) > 0)
            head.Append((char)one[0]);
        return head.ToString();
    }
}
