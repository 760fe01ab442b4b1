using Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Itineraries.Recording;

/// <summary>What a reader made of one article.</summary>
/// <param name="Article">The article with its claims.</param>
/// <param name="IsRecord">Whether it is an official record and not news.</param>
internal sealed record ArticleReading(AnnotatedArticle Article, bool IsRecord = false);
