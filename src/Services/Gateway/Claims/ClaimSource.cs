namespace Motorcade.Gateway.Claims;

/// <summary>The article that a claim stands in, and when we learned it.</summary>
internal sealed record ClaimSource(string ArticleId, string? Title, string? Outlet, string? Published, DateTimeOffset? Recorded);
