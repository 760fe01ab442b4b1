using Google.Protobuf.WellKnownTypes;
using Wire = Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.Ingestion.Storing;

/// <summary>Rows as the contract's messages.</summary>
internal static class ToWire
{
    public static Wire.Article Article(StoredArticle article, ArticleProgress progress) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Published = article.Published,
        PublishedSource = article.PublishedSource,
        Outlet = article.Outlet,
        Url = article.Url,
        Language = article.Language,
        Text = article.Text,
        Recorded = Timestamp.FromDateTimeOffset(article.Recorded),
        Progress = Progress(progress),
    };

    public static Wire.Progress Progress(ArticleProgress progress) => new()
    {
        ArticleId = progress.ArticleId,
        Stage = progress.Stage,
        TripsRecorded = progress.TripsVersion > 0 && progress.TripsVersion >= progress.AnnotatedVersion,
        MeasuresRecorded = progress.MeasuresVersion > 0 && progress.MeasuresVersion >= progress.AnnotatedVersion,
        Reason = progress.Reason,
        Changed = Timestamp.FromDateTimeOffset(progress.Changed),
    };
}
