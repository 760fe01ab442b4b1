namespace Motorcade.Benchmarks.Diary;

/// <summary>Takes rows of many tables faster than a service would write them.</summary>
internal interface IRowSink : IAsyncDisposable
{
    Task AddAsync(RowShape shape, object row);

    Task CompleteAsync();
}
