using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Gateway.Claims;

/// <summary>A stretch of the article's text, in UTF-16 code units.</summary>
internal sealed record SpanJson(int Start, int Length)
{
    public static SpanJson From(Wire.Span? span) => new(span?.Start ?? 0, span?.Length ?? 0);
}

/// <summary>The sentence behind a fact.</summary>
internal sealed record QuoteJson(SpanJson Span, string Text)
{
    public static QuoteJson? From(Wire.Quote? quote) => quote is null ? null : new(SpanJson.From(quote.Span), quote.Text);
}

/// <summary>A person or an office; without id when the world tables do not have it.</summary>
internal sealed record PersonJson(string? Id, string Name)
{
    public static PersonJson From(Wire.Person? person) => new(person?.Id.OrNull(), person?.Name ?? "");
}

/// <summary>A place, as fine as the article supports: no name stands for the whole country.</summary>
internal sealed record PlaceJson(string? Id, string? Name, string? Country, string? CountryCode, double? Latitude, double? Longitude)
{
    public static PlaceJson From(Wire.Place? place) => place is null
        ? new(null, null, null, null, null, null)
        : new(
            place.Id.OrNull(),
            place.Name.OrNull(),
            place.Country.OrNull(),
            place.CountryCode.OrNull(),
            place.HasLatitude ? place.Latitude : null,
            place.HasLongitude ? place.Longitude : null);
}
