using Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.Ingestion.Accepting;

/// <summary>A submission that was found good, cleaned and dated.</summary>
internal sealed record AcceptedArticle(
    string Id, string Title, string Text, string Published, DateSource PublishedSource, string Outlet, string Url, string Language);
