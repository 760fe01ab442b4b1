using Motorcade.Contracts.Rpc.Itineraries.V1;
using Parquet;
using Parquet.Schema;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>One column of a Parquet file: its type, and how a group of rows is written to it.</summary>
internal sealed record ParquetColumn(Field Field, Func<ParquetRowGroupWriter, DataField, IReadOnlyList<Trip>, Task> WriteAsync)
{
    public static ParquetColumn Text(string name, Func<Trip, string> text) => new(
        new DataField<string>(name, false),
        (group, field, trips) => group.WriteAsync(field, trips.Select(text).ToArray()));

    /// <summary>Null where the trip has nothing to say.</summary>
    public static ParquetColumn TextOrNull(string name, Func<Trip, string?> text) => new(
        new DataField<string>(name, true),
        (group, field, trips) => group.WriteAsync(field, trips.Select(t => text(t) is { Length: > 0 } some ? some : null).ToArray()!));

    public static ParquetColumn Value<T>(string name, Func<Trip, T> value)
        where T : struct => new(
        new DataField<T>(name, false),
        (group, field, trips) => group.WriteAsync<T>(field, trips.Select(value).ToArray()));

    public static ParquetColumn ValueOrNull<T>(string name, Func<Trip, T?> value)
        where T : struct => new(
        new DataField<T?>(name, true),
        (group, field, trips) => group.WriteAsync<T>(field, trips.Select(value).ToArray()));

    /// <summary>Microseconds of UTC.</summary>
    public static ParquetColumn Moment(string name, Func<Trip, DateTime?> moment) => new(
        new DateTimeDataField(name, DateTimeFormat.Timestamp, true, DateTimeTimeUnit.Micros, true),
        (group, field, trips) => group.WriteAsync<DateTime>(field, trips.Select(moment).ToArray()));

    /// <summary>A list in each row, empty when there is nothing to say.</summary>
    public static ParquetColumn Texts(string name, Func<Trip, IEnumerable<string>> texts) => new(
        new ListField(name, new DataField<string>("element", false)),
        (group, field, trips) => WriteListsAsync(group, field, [.. trips.Select(t => texts(t).ToList())]));

    private static Task WriteListsAsync(ParquetRowGroupWriter group, DataField field, List<List<string>> lists)
    {
        // A null stands for an empty list; 0 begins a row, 1 goes on with it.
        var texts = new List<string?>();
        var levels = new List<int>();
        foreach (var list in lists)
        {
            texts.AddRange(list.Count == 0 ? new string?[1] : list);
            levels.Add(0);
            levels.AddRange(Enumerable.Repeat(1, Math.Max(0, list.Count - 1)));
        }

        return group.WriteAsync(field, texts!, new ReadOnlyMemory<int>([.. levels]));
    }
}
