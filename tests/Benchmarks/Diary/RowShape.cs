using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Motorcade.Benchmarks.Diary;

/// <summary>An entity's table, columns and values, as the model has them.</summary>
internal sealed class RowShape(IEntityType entity)
{
    private readonly IProperty[] properties = [.. entity.GetProperties()];

    public string Table { get; } = entity.GetTableName()!;

    public IEnumerable<string> Columns => properties.Select(p => p.GetColumnName());

    /// <summary>The column that the store counts up, or null.</summary>
    public string? Counted { get; } = entity.FindPrimaryKey()!.Properties is [{ ClrType: var type } only] && type == typeof(long) ? only.GetColumnName() : null;

    public object?[] Values(object row) => Array.ConvertAll(properties, p =>
    {
        var value = p.GetGetter().GetClrValueUsingContainingEntity(row);
        return p.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    });
}
