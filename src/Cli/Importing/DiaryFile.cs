using System.Text;
using Motorcade.Cli.Reading;
using Motorcade.Domain.Diary.Importing;
using Sylvan.Data.Csv;

namespace Motorcade.Cli.Importing;

/// <summary>A table in a file or on standard input: the delimiter is guessed from the header, cells may be quoted.</summary>
internal static class DiaryFile
{
    private const int LargestRow = 1 << 20;

    /// <summary>The rows of a file; throws when it lacks a column.</summary>
    /// <param name="file">Its name, or - for standard input.</param>
    /// <param name="columns">Columns that must be there.</param>
    /// <param name="delimiter">Between cells; null to guess.</param>
    /// <param name="cancel">Stops the reading of the file.</param>
    public static async Task<IReadOnlyList<DiaryRow>> ReadAsync(string file, IReadOnlyList<string> columns, char? delimiter,
        CancellationToken cancel)
    {
        var name = InputFile.NameOf(file);
        var text = await TextAsync(file, name, cancel);
        if (string.IsNullOrWhiteSpace(text))
            throw new RefusedInputException($"{name}: empty; a table begins with a line of column names");
        try
        {
            using var table = CsvDataReader.Create(new StringReader(text), new()
            {
                Delimiter = delimiter ?? Guess(text),
                HasHeaders = true,
                MaxBufferSize = LargestRow,
            });
            var header = Enumerable.Range(0, table.FieldCount).Select(i => table.GetName(i).Trim()).ToArray();
            string[] missing = [.. columns.Where(c => !header.Contains(c, StringComparer.OrdinalIgnoreCase))];
            if (missing.Length > 0)
                throw new RefusedInputException(
                    $"{name}: no column {string.Join(", ", missing)}; its columns are {string.Join(", ", header)}");
            return Rows(table, header, cancel);
        }
        catch (CsvFormatException wrong)
        {
            throw new RefusedInputException($"{name}: row {wrong.RowNumber} is not well formed: {wrong.Message}");
        }
    }

    private static List<DiaryRow> Rows(CsvDataReader table, string[] header, CancellationToken cancel)
    {
        var rows = new List<DiaryRow>();
        var line = 2;
        while (table.Read())
        {
            cancel.ThrowIfCancellationRequested();
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            var breaks = 0;
            for (var i = 0; i < Math.Min(header.Length, table.RowFieldCount); i++)
            {
                var cell = table.GetString(i);
                breaks += cell.AsSpan().Count('\n');
                cells.TryAdd(header[i], cell);
            }
            if (cells.Values.Any(c => !string.IsNullOrWhiteSpace(c)))
                rows.Add(new(line, cells));
            line += 1 + breaks;
        }
        return rows;
    }

    /// <summary>The sign that stands most often in the header.</summary>
    private static char Guess(string text)
    {
        var header = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length);
        var (best, most) = (',', 0);
        foreach (var sign in "\t,;|")
        {
            if (header.Count(sign) is var count && count > most)
                (best, most) = (sign, count);
        }
        return best;
    }

    // Tables saved by spreadsheets are often in Windows' Western European code page.
    private static async Task<string> TextAsync(string file, string name, CancellationToken cancel)
    {
        var bytes = await InputFile.ReadBytesAsync(file, cancel);
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            await Console.Error.WriteLineAsync($"motorcade: {name}: not UTF-8; read as Windows-1252");
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
