using System.Globalization;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Dates;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Itineraries.Importing;

/// <summary>Checks what an importer sends; a batch with one wrong row is refused whole, naming the row and its field.</summary>
internal static class ImportedRows
{
    private const int MostRows = 500;
    private const int MostStops = 200;
    private const int LongestKey = 200;

    /// <summary>Throws for the first thing that is wrong.</summary>
    public static void Check(ImportBatch batch)
    {
        if (batch.Source.Trim().Length == 0 || batch.Source.Length > LongestKey)
            throw new InvalidRequestException("source",
                $"is empty or longer than {LongestKey} characters; name the diary, for example us-travels");
        if (batch.ReaderVersion is < 1 or > RowEditions.LastVersion)
            throw new InvalidRequestException("reader_version", $"must be 1 to {RowEditions.LastVersion}");
        if (batch.Rows.Count > MostRows)
            throw new InvalidRequestException("rows", $"holds {batch.Rows.Count} rows; send at most {MostRows} in a batch");
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < batch.Rows.Count; i++)
        {
            var row = batch.Rows[i];
            if (row.Key.Trim().Length == 0 || row.Key.Length > LongestKey)
                throw new InvalidRequestException($"rows[{i}].key",
                    $"is empty or longer than {LongestKey} characters; a row is known again by it");
            if (!keys.Add(row.Key))
                throw Wrong(i, row, "key", "stands in the batch twice");
            if (row.Published.Length > 0 && !DateOnly.TryParseExact(row.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out _))
                throw Wrong(i, row, "published", $"'{row.Published}' is no day of the form YYYY-MM-DD");
            Check(i, row);
        }
    }

    private static void Check(int number, ImportedRow row)
    {
        if (row.Stops.Count > MostStops)
            throw Wrong(number, row, "stops", $"are {row.Stops.Count}; a row tells of at most {MostStops}");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < row.Stops.Count; i++)
        {
            if (Fault(row.Stops[i], ids) is { } fault)
                throw Wrong(number, row, $"stops[{i}].{fault.Field}", fault.Reason);
        }
    }

    private static (string Field, string Reason)? Fault(TripClaim stop, HashSet<string> ids)
    {
        if (stop.Id.Length == 0 || stop.Id.Contains(' ', StringComparison.Ordinal))
            return ("id", "is empty or holds a blank; give what tells this stop from others");
        if (!ids.Add(stop.Id))
            return ("id", $"'{stop.Id}' stands in the row twice");
        if (stop.Traveller is not { Name.Length: > 0 })
            return ("traveller", "has no name");
        if (stop.Destination is null || stop.Destination.Name.Length + stop.Destination.Country.Length == 0)
            return ("destination", "names neither a place nor a country");
        if (stop.Meets.Any(m => m.Name.Length == 0))
            return ("meets", "holds somebody without a name");
        if (stop.Status == TripStatus.Unspecified || !Enum.IsDefined(stop.Status))
            return ("status", "is not given");
        if (stop.Quote is not { Span: not null, Text.Length: > 0 })
            return ("quote", "is empty; give the words that the stop was read from");
        if (double.IsNaN(stop.Confidence) || stop.Confidence is < 0 or > 1)
            return ("confidence", "must be 0 to 1");
        return Dates(stop);
    }

    private static (string Field, string Reason)? Dates(TripClaim stop)
    {
        const string form = "is no date; give YYYY-MM-DD, YYYY-MM, YYYY or nothing";
        if (stop.Start.Length > 0 && PartialDate.Parse(stop.Start) is null)
            return ("start", $"'{stop.Start}' {form}");
        if (stop.End.Length > 0 && PartialDate.Parse(stop.End) is null)
            return ("end", $"'{stop.End}' {form}");
        return PartialDate.Parse(stop.Start) is { } start && PartialDate.Parse(stop.End) is { } end && end.Last < start.First
            ? ("end", $"'{stop.End}' lies before the start, {stop.Start}")
            : null;
    }

    private static InvalidRequestException Wrong(int number, ImportedRow row, string field, string reason) =>
        new($"rows[{number}].{field}", $"{reason} (row '{row.Key}')");
}
