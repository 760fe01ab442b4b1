using System.Collections;
using System.Collections.ObjectModel;
using System.Data.Common;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>Rows that are still coming in, in the form that the table writer reads: all columns are text.</summary>
internal sealed class TableRows<TRow>(IAsyncEnumerator<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns)
    : DbDataReader, IDbColumnSchemaGenerator
{
    /// <summary>What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection").</summary>
    private const string FormulaOpeners = "=+-@\t\r";

    public override int FieldCount => columns.Count;

    public override bool HasRows => true;

    public override int Depth => 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => rows.MoveNextAsync().AsTask();

    public override bool Read() => throw new NotSupportedException("Rows come in asynchronously.");

    public override bool NextResult() => false;

    public ReadOnlyCollection<DbColumn> GetColumnSchema() => new([.. columns.Select((c, i) => new Column(c.Name, i))]);

    public override string GetName(int ordinal) => columns[ordinal].Name;

    public override int GetOrdinal(string name) => columns.ToList().FindIndex(c => c.Name == name);

    public override Type GetFieldType(int ordinal) => typeof(string);

    public override string GetDataTypeName(int ordinal) => "string";

    public override bool IsDBNull(int ordinal) => GetString(ordinal).Length == 0;

    public override object GetValue(int ordinal) => GetString(ordinal);

    public override string GetString(int ordinal)
    {
        var text = columns[ordinal].Text(rows.Current) ?? "";
        return columns[ordinal].IsForeign && text.Length > 0 && FormulaOpeners.Contains(text[0]) ? "'" + text : text;
    }

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
            values[i] = GetString(i);
        return count;
    }

    public override IEnumerator GetEnumerator() => throw new NotSupportedException("Rows come in asynchronously.");

    public override bool GetBoolean(int ordinal) => throw NotText();

    public override byte GetByte(int ordinal) => throw NotText();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw NotText();

    public override char GetChar(int ordinal) => throw NotText();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw NotText();

    public override DateTime GetDateTime(int ordinal) => throw NotText();

    public override decimal GetDecimal(int ordinal) => throw NotText();

    public override double GetDouble(int ordinal) => throw NotText();

    public override float GetFloat(int ordinal) => throw NotText();

    public override Guid GetGuid(int ordinal) => throw NotText();

    public override short GetInt16(int ordinal) => throw NotText();

    public override int GetInt32(int ordinal) => throw NotText();

    public override long GetInt64(int ordinal) => throw NotText();

    private static InvalidCastException NotText() => new("All columns are text.");

    private sealed class Column : DbColumn
    {
        public Column(string name, int ordinal) =>
            (ColumnName, ColumnOrdinal, DataType, DataTypeName, AllowDBNull) = (name, ordinal, typeof(string), "string", true);
    }
}
