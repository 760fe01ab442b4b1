using Motorcade.Domain.Articles;
using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Reading;

/// <summary>An article out of a file.</summary>
/// <param name="Name">The file as it was named.</param>
/// <param name="Article">Its text, normalised, with what the file says of it.</param>
/// <param name="PublishedFrom">given, page, header or none.</param>
internal sealed record ArticleFile(string Name, Article Article, string PublishedFrom)
{
    public static async Task<ArticleFile> ReadAsync(string file, DateOnly? published, CancellationToken cancel)
    {
        var name = InputFile.NameOf(file);
        var body = await InputFile.ReadTextAsync(file, cancel);
        if (string.IsNullOrWhiteSpace(body))
            throw new RefusedInputException($"{name}: empty; an article has text");
        if (body.Contains('\0'))
            throw new RefusedInputException($"{name}: binary, not text");
        var raw = RawArticle.Parse(body);
        if (raw.Text.Length == 0)
            throw new RefusedInputException($"{name}: no article text was found on the page");
        var from = published is not null ? "given" : raw.Published is null ? "none" : raw.Source == RawArticleSource.Page ? "page" : "header";
        return new(name, new Article(raw.Text, published ?? raw.Published, raw.Title, raw.Outlet, Path.GetFileNameWithoutExtension(name)), from);
    }
}
