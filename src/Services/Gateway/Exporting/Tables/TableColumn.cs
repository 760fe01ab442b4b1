using System.Globalization;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>One column of a table.</summary>
/// <param name="Name">As in the header.</param>
/// <param name="Text">Its cell in a row; null or empty when there is nothing to say.</param>
internal sealed record TableColumn<TRow>(string Name, Func<TRow, string?> Text)
{
    /// <summary>Whether the text was written by others: it is kept from being taken for a formula.</summary>
    public bool IsForeign { get; init; } = true;

    /// <summary>A number, a day, a word of ours: may begin with a minus.</summary>
    public static TableColumn<TRow> Own(string name, Func<TRow, object?> value) =>
        new(name, row => Write(value(row))) { IsForeign = false };

    private static string? Write(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
