using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Ingestion.Storing;

/// <summary>Where a page of articles ends, sealed with the filter that it belongs to.</summary>
/// <param name="Before">Sequence of the last article shown.</param>
/// <param name="Stage">The filter.</param>
internal readonly record struct PageToken(long Before, Stage Stage)
{
    public override string ToString()
        => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Before}.{(int)Stage}")));

    /// <summary>Reads a token; the empty one is the start.</summary>
    public static PageToken Parse(string text, Stage stage)
    {
        if (text.Length == 0)
            return new(long.MaxValue, stage);
        var parts = Base64Url.IsValid(text) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.') : [];
        if (parts is not [var before, var filter] || !long.TryParse(before, CultureInfo.InvariantCulture, out var sequence)
            || filter != ((int)stage).ToString(CultureInfo.InvariantCulture))
            throw new InvalidRequestException("page_token", "is none that this list gave out for this filter; start again without it");
        return new(sequence, stage);
    }
}
