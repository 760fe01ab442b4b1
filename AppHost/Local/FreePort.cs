using System.Net;
using System.Net.Sockets;

namespace Motorcade.AppHost.Local;

/// <summary>
/// Ports of this machine that nobody listens on, below those that the system gives to outgoing connections: one of these could take a
/// port between its choice and its use.
/// </summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Last = 32_000;
    private const int Tries = 200;

    private static readonly HashSet<int> Given = [];

    /// <summary>The wished port when it is free, else any; none twice.</summary>
    public static int Take(int wished = 0)
    {
        if (wished != 0 && IsFree(wished))
            return wished;
        for (var i = 0; i < Tries; i++)
        {
            var port = Random.Shared.Next(First, Last);
            lock (Given)
            {
                if (IsFree(port) && Given.Add(port))
                    return port;
            }
        }

        throw new LaunchException("this machine has no free port on its loopback address");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Whether something answers at a port.</summary>
    public static async Task<bool> AnswersAsync(int port, CancellationToken cancel)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, cancel);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
