using System.Globalization;
using System.Text;
using Grpc.Core;
using Motorcade.Domain.Articles;
using Motorcade.Entities.Annotating;
using Motorcade.Entities.Knowing;
using Motorcade.Hosting.Rpc;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities;

/// <summary>The service's contract.</summary>
internal sealed class EntitiesRpc(AnnotationArchive archive, ArticleReader reader, WhoIsWho who) : Wire.Entities.EntitiesBase
{
    private const int MostBytes = 2 * 1024 * 1024;

    public override async Task<Wire.AnnotatedArticle> GetAnnotatedArticle(
        Wire.GetAnnotatedArticleRequest request, ServerCallContext context)
    {
        var found = await archive.FindAsync(request.ArticleId, context.CancellationToken)
            ?? throw Unknown($"article '{request.ArticleId}' that has been read");
        if (request.ClaimsOnly)
        {
            found.Text = "";
            found.Sentences.Clear();
            found.Mentions.Clear();
            found.Dates.Clear();
            found.Entities.Clear();
        }
        return found;
    }

    public override Task<Wire.AnnotatedArticle> Read(Wire.ReadRequest request, ServerCallContext context)
    {
        if (Encoding.UTF8.GetByteCount(request.Text) > MostBytes)
            throw new InvalidRequestException("text", $"has more than {MostBytes:N0} bytes (2 MB)");
        var text = TextNormalizer.Normalize(request.Text);
        if (!text.Any(char.IsLetter))
            throw new InvalidRequestException("text", "holds no words to read");
        return Task.FromResult(reader.Read("", text, request.Title.Trim(), request.Outlet.Trim(), Day("published", request.Published)));
    }

    public override Task<Wire.ResolveResponse> Resolve(Wire.ResolveRequest request, ServerCallContext context)
        => Task.FromResult(who.Resolve(request.Name, Day("on", request.On)));

    public override Task<Wire.Entity> GetEntity(Wire.GetEntityRequest request, ServerCallContext context)
        => Task.FromResult(who.Find(request.Kind, request.Id) ?? throw Unknown($"{request.Kind.ToString().ToLowerInvariant()} '{request.Id}'"));

    public override Task<Wire.SearchResponse> Search(Wire.SearchRequest request, ServerCallContext context)
        => Task.FromResult(who.Search(request));

    private static RpcException Unknown(string what) => new(new Status(StatusCode.NotFound, $"There is no {what}."));

    private static DateOnly? Day(string field, string text)
        => text.Length == 0 ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new InvalidRequestException(field, "is not a date; give YYYY-MM-DD or leave it empty");
}
