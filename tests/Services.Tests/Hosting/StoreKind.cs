namespace Motorcade.Services.Tests.Hosting;

/// <summary>The databases that every store must run on.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}
