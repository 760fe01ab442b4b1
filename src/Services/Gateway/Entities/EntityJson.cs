using Motorcade.Gateway.Claims;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Gateway.Entities;

/// <summary>A person, place, country, organisation, office or outlet.</summary>
internal sealed record EntityJson(
    string Id,
    Wire.EntityKind Kind,
    string Name,
    IReadOnlyList<string> Aliases,
    string? CountryCode,
    IReadOnlyList<TermJson> Terms,
    double? Latitude,
    double? Longitude)
{
    public static EntityJson From(Wire.Entity entity) => new(
        entity.Id,
        entity.Kind,
        entity.Name,
        [.. entity.Aliases],
        entity.CountryCode.OrNull(),
        [.. entity.Terms.Select(TermJson.From)],
        entity.HasLatitude ? entity.Latitude : null,
        entity.HasLongitude ? entity.Longitude : null);
}

/// <summary>One person in one office; no end while in office.</summary>
internal sealed record TermJson(string Office, string? Title, string? CountryCode, string? Organisation, string? Start, string? End)
{
    public static TermJson From(Wire.Term term) => new(
        term.Office, term.Title.OrNull(), term.CountryCode.OrNull(), term.Organisation.OrNull(), term.Start.OrNull(), term.End.OrNull());
}

/// <summary>One page of entities.</summary>
internal sealed record EntityPage(IReadOnlyList<EntityJson> Entities, string? NextPageToken);

/// <summary>Whom or what a name may stand for.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record ResolutionJson(EntityJson Entity, double Score, string Reason);

/// <summary>Candidates, best first; none when nothing fits.</summary>
internal sealed record ResolutionList(IReadOnlyList<ResolutionJson> Candidates);
