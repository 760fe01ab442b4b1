using System.IO.Pipelines;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Parquet;
using Parquet.Schema;
using static Motorcade.Gateway.Exporting.Tables.ParquetColumn;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>Parquet, written a group of rows at a time: so many trips, and no more, are held.</summary>
internal sealed class ParquetFormat : ITripFormat
{
    private const int GroupSize = 5000;

    private static readonly ParquetColumn[] Columns =
    [
        Text("id", t => t.Id),
        TextOrNull("traveller_id", t => t.Traveller?.Id),
        Text("traveller", t => t.Traveller?.Name ?? ""),
        TextOrNull("place_id", t => t.Destination?.Id),
        TextOrNull("place", t => t.Destination?.Name),
        TextOrNull("country", t => t.Destination?.Country),
        TextOrNull("country_code", t => t.Destination?.CountryCode),
        ValueOrNull<double>("latitude", t => t.Destination is { HasLatitude: true } p ? p.Latitude : null),
        ValueOrNull<double>("longitude", t => t.Destination is { HasLongitude: true } p ? p.Longitude : null),
        TextOrNull("start", t => t.Start),
        TextOrNull("end", t => t.End),
        ValueOrNull<DateOnly>("first_day", t => TripSpan.Of(t)?.First),
        ValueOrNull<DateOnly>("last_day", t => TripSpan.Of(t)?.Last),
        TextOrNull("precision", t => TripSpan.Of(t)?.Precision),
        Text("status", t => TripWords.Of(t.Status)),
        Value("unconfirmed", t => t.Unconfirmed),
        Texts("meets", t => t.Meets.Select(m => m.Name)),
        TextOrNull("event", t => t.Event),
        Texts("reported_by", t => t.ReportedBy),
        Value("claim_count", t => t.ClaimCount),
        Value("source_count", t => t.SourceCount),
        Value("official", t => t.Official),
        Value("confidence", t => t.Confidence),
        Value("weak", t => t.Weak),
        Texts("conflicts", t => t.Conflicts.Select(c => c.Field)),
        TextOrNull("postponed_from", t => t.PostponedFrom),
        TextOrNull("postponed_to", t => t.PostponedTo),
        Value("version", t => t.Version),
        Moment("recorded", t => t.Recorded?.ToDateTime()),
    ];

    public static FormatKind Kind { get; } = new(
        "parquet", "application/vnd.apache.parquet", "ExportParquet", "Trips as Parquet",
        "The columns of the CSV with their types: dates, doubles, moments of UTC, lists of names. Groups of 5,000 rows, Snappy.")
    {
        IsText = false,
    };

    public async Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation)
    {
        var schema = new ParquetSchema(Columns.Select(c => c.Field));
        await using var file = output.AsStream(leaveOpen: true);
        await using var parquet = await ParquetWriter.CreateAsync(
            schema, file, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }, append: false, cancellation);
        await foreach (var group in trips.Chunk(GroupSize).WithCancellation(cancellation))
        {
            using var rows = parquet.CreateRowGroup();
            for (var i = 0; i < Columns.Length; i++)
                await Columns[i].WriteAsync(rows, schema.DataFields[i], group);
        }
    }
}
