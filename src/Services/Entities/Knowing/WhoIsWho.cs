using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Motorcade.Domain.World;
using Motorcade.Entities.Annotating;
using Motorcade.Hosting.Rpc;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities.Knowing;

/// <summary>Answers questions to the world tables.</summary>
internal sealed class WhoIsWho(WorldTables world, EntityWriter writer)
{
    private const int LongestName = 200;

    public Wire.ResolveResponse Resolve(string name, DateOnly? on)
    {
        Demand("name", name);
        var response = new Wire.ResolveResponse();
        foreach (var candidate in world.Resolve(name, on))
        {
            response.Candidates.Add(new Wire.Resolution
            {
                Entity = Entity(candidate),
                Score = Math.Clamp(candidate.Score, 0, 1),
                Reason = candidate.Reason,
            });
        }
        return response;
    }

    public Wire.Entity? Find(Wire.EntityKind kind, string id)
        => Kind("kind", kind) is not null
            ? writer.Find(kind, id)
            : throw new InvalidRequestException("kind", "is required: ids are unique within a kind");

    public Wire.SearchResponse Search(Wire.SearchRequest request)
    {
        Demand("prefix", request.Prefix);
        if (request.PageSize is < 0 or > 100)
            throw new InvalidRequestException("page_size", "must be from 1 to 100, or 0 for 20");
        var size = request.PageSize == 0 ? 20 : request.PageSize;
        var skip = Skip(request);
        var found = world.Search(request.Prefix, Kind("kind", request.Kind), skip, size + 1);
        var response = new Wire.SearchResponse { Entities = { found.Take(size).Select(Entity) } };
        if (found.Count > size)
            response.NextPageToken = Token(request, skip + size);
        return response;
    }

    private Wire.Entity Entity(Candidate candidate)
        => writer.Find(ByName<WorldKind, Wire.EntityKind>.Of(candidate.Kind), candidate.Id)
            ?? throw new InvalidOperationException($"The world tables name {candidate.Kind} {candidate.Id} but do not hold it.");

    private static WorldKind? Kind(string field, Wire.EntityKind kind) => kind switch
    {
        Wire.EntityKind.Unspecified => null,
        _ when Enum.TryParse<WorldKind>(kind.ToString(), out var tabled) && Enum.IsDefined(tabled) => tabled,
        _ => throw new InvalidRequestException(field, "must be person, place, country, organisation or outlet"),
    };

    private static void Demand(string field, string text)
    {
        if (!text.Any(char.IsLetterOrDigit))
            throw new InvalidRequestException(field, "needs at least one letter");
        if (text.Length > LongestName)
            throw new InvalidRequestException(field, $"has {text.Length} characters; at most {LongestName} are looked up");
    }

    // The tables do not change while the service runs, so a count is a place to go on from.
    private static int Skip(Wire.SearchRequest request)
    {
        if (request.PageToken.Length == 0)
            return 0;
        var text = Base64Url.IsValid(request.PageToken) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(request.PageToken)) : "";
        var count = text.Split('.')[0];
        var isCount = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var skip);
        return isCount && Token(request, skip) == request.PageToken
            ? skip
            : throw new InvalidRequestException("page_token", "is not one that this search gave out; start again without it");
    }

    private static string Token(Wire.SearchRequest request, int skip)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{skip}.{(int)request.Kind}.{request.Prefix}");
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }
}
