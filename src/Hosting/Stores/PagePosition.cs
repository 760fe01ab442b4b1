using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Hosting.Stores;

/// <summary>Where a page of a list ended, sealed with the query that it belongs to.</summary>
/// <param name="Order">Value that the list is ordered by.</param>
/// <param name="Id">Id of the last row shown, which settles ties.</param>
public readonly record struct PagePosition(long Order, string Id)
{
    private const int DefaultSize = 50;
    private const int LargestSize = 500;

    /// <summary>Before the first row.</summary>
    public static PagePosition Start { get; } = new(long.MinValue, "");

    /// <summary>Whether it comes after another in a list.</summary>
    public bool IsBehind(PagePosition other) => Order > other.Order || (Order == other.Order && string.CompareOrdinal(Id, other.Id) > 0);

    /// <summary>The token for the next page of a query.</summary>
    public string Seal(string query) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Order} {Id} {Mark(query)}")));

    /// <summary>Reads a token; the empty one is the start. Throws for a token of another query.</summary>
    public static PagePosition Open(string token, string query)
    {
        if (token.Length == 0)
            return Start;
        var parts = Base64Url.IsValid(token) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split(' ') : [];
        if (parts is not [var order, var id, var mark] || mark != Mark(query) || !long.TryParse(order, CultureInfo.InvariantCulture, out var number))
            throw new InvalidRequestException("page_token", "is none that this list gave out for this query; start again without it");
        return new(number, id);
    }

    /// <summary>The number of rows to give: 50 for 0, and 1 to 500 else.</summary>
    public static int Size(int asked) => asked switch
    {
        0 => DefaultSize,
        < 0 or > LargestSize => throw new InvalidRequestException("page_size", $"must be 1 to {LargestSize}"),
        _ => asked,
    };

    private static string Mark(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)).AsSpan(0, 6));
}
