using Motorcade.Tests.Servers;

namespace Motorcade.Services.Tests.Hosting;

/// <summary>A PostgreSQL server for the tests of a class; what is lost in a power cut does not matter to it.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly PrivatePostgres server = new("-c fsync=off");

    /// <summary>Connects to a database of its own, which is created on first use.</summary>
    public string ConnectionString(string database) => server.ConnectionString(database);

    public async ValueTask InitializeAsync() => await server.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
