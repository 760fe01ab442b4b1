using System.Net;
using System.Net.Sockets;

namespace Motorcade.AppHost.Local;

/// <summary>Ports of this machine that nobody listens on.</summary>
internal static class FreePort
{
    /// <summary>The wished port when it is free, else any.</summary>
    public static int Take(int wished = 0)
    {
        foreach (var port in (int[])[wished, 0])
        {
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return ((IPEndPoint)probe.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // In use: any other will do.
            }
        }

        throw new LaunchException("this machine has no free port on its loopback address");
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
