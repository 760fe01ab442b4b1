using System.IO.Pipelines;
using System.Text;
using Sylvan.Data.Csv;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>Tables as RFC 4180 has them: a header, commas, quotes where they are needed, CR LF; UTF-8 without a byte order mark.</summary>
internal static class TableText
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    public static async Task WriteAsync<TRow>(
        IAsyncEnumerable<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns, PipeWriter output, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(output.AsStream(leaveOpen: true), new UTF8Encoding(false), 16 * 1024);
        await using var each = rows.GetAsyncEnumerator(cancellation);
        await using var reader = new TableRows<TRow>(each, columns);
        await using var csv = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\r\n", MaxBufferSize = 16 * 1024 * 1024 });
        await csv.WriteAsync(reader, cancellation);
    }
}
