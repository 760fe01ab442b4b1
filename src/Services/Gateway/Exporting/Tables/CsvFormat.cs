using System.IO.Pipelines;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using static Motorcade.Gateway.Exporting.Tables.TableColumn<Motorcade.Contracts.Rpc.Itineraries.V1.Trip>;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>A row a trip, for spreadsheets and statistics. New columns come last, so that those there are keep their places.</summary>
internal sealed class CsvFormat : ITripFormat
{
    private static readonly TableColumn<Trip>[] Columns =
    [
        new("id", t => t.Id),
        new("traveller_id", t => t.Traveller?.Id),
        new("traveller", t => t.Traveller?.Name),
        new("place_id", t => t.Destination?.Id),
        new("place", t => t.Destination?.Name),
        new("country", t => t.Destination?.Country),
        new("country_code", t => t.Destination?.CountryCode),
        Own("latitude", t => t.Destination is { HasLatitude: true } p ? p.Latitude : null),
        Own("longitude", t => t.Destination is { HasLongitude: true } p ? p.Longitude : null),
        Own("start", t => t.Start),
        Own("end", t => t.End),
        Own("first_day", t => TripSpan.Of(t)?.First),
        Own("last_day", t => TripSpan.Of(t)?.Last),
        Own("precision", t => TripSpan.Of(t)?.Precision),
        Own("status", t => TripWords.Of(t.Status)),
        Own("unconfirmed", t => t.Unconfirmed),
        new("meets", t => TripWords.Names(t.Meets)),
        new("event", t => t.Event),
        new("reported_by", t => string.Join("; ", t.ReportedBy)),
        Own("claim_count", t => t.ClaimCount),
        Own("source_count", t => t.SourceCount),
        Own("official", t => t.Official),
        Own("confidence", t => t.Confidence),
        Own("weak", t => t.Weak),
        Own("conflicts", t => string.Join("; ", t.Conflicts.Select(c => c.Field))),
        new("postponed_from", t => t.PostponedFrom),
        new("postponed_to", t => t.PostponedTo),
        Own("version", t => t.Version),
        Own("recorded", t => t.Recorded?.ToDateTime()),
    ];

    public static FormatKind Kind { get; } = new(
        "csv", TableText.ContentType, "ExportCsv", "Trips as CSV",
        "RFC 4180 in UTF-8, a row a trip. Names of several people are joined by semicolons. A cell that a spreadsheet would take for a "
            + "formula begins with an apostrophe.");

    public Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation) =>
        TableText.WriteAsync(trips, Columns, output, cancellation);
}
