using System.Text;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Gateway.Problems;

namespace Motorcade.Gateway.Articles;

/// <summary>An article as it is handed in. Other fields are ignored, so that a file with more in it can be sent as it is.</summary>
/// <param name="Text">Plain text or an HTML page, at most 2 MB of UTF-8.</param>
/// <param name="Format">"text" or "html"; found out by looking when absent.</param>
/// <param name="Id">The caller's own key, returned with the answer.</param>
/// <param name="Title">Headline; taken from the page when absent.</param>
/// <param name="Published">YYYY-MM-DD; taken from the page or the text when absent.</param>
/// <param name="Outlet">The paper, agency or channel.</param>
/// <param name="Url">Where the report stood.</param>
internal sealed record ArticleSubmission(
    string? Text, string? Format, string? Id, string? Title, string? Published, string? Outlet, string? Url)
{
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Checks what can be told without the services.</summary>
    public void Check()
    {
        if (string.IsNullOrEmpty(Text))
            throw new RefusedRequestException("text", "is empty");
        if (Encoding.UTF8.GetByteCount(Text) > MostBytes)
            throw new RefusedRequestException(413, $"text has more than {MostBytes} bytes (2 MB).");
        if (Format is not (null or "" or "text" or "html"))
            throw new RefusedRequestException("format", $"'{Format}' is neither text nor html");
    }

    public SubmitRequest ToWire(string clientId) => new()
    {
        Body = Text ?? "",
        Format = Format switch
        {
            "html" => ContentFormat.Html,
            "text" => ContentFormat.Text,
            _ => ContentFormat.Unspecified,
        },
        Title = Title ?? "",
        Published = Published ?? "",
        Outlet = Outlet ?? "",
        Url = Url ?? "",
        ClientId = clientId,
    };
}
