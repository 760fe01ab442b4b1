using System.Globalization;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities.Annotating;

/// <summary>Reads articles with what the world tables know.</summary>
internal sealed class ArticleReader(WorldTables world)
{
    private readonly Analyst analyst = new(world);

    public Wire.AnnotatedArticle Read(string id, string text, string title, string outlet, string published)
    {
        DateOnly? day = published.Length == 0 ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return AnnotationWriter.Write(analyst.Read(new Article(text, day, OrNull(title), OrNull(outlet), id)));
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
