using Motorcade.Domain.Reading;
using Motorcade.Domain.World;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities.Annotating;

/// <summary>Reads articles with what the world tables know.</summary>
internal sealed class ArticleReader(WorldTables world, AnnotationWriter writer)
{
    private readonly Analyst analyst = new(world);

    public Wire.AnnotatedArticle Read(string id, string text, string title, string outlet, DateOnly? published)
        => writer.Write(analyst.Read(new Article(text, published, OrNull(title), OrNull(outlet), id)));

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
