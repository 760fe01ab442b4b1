namespace Motorcade.Gateway.Queries;

/// <summary>Ties a query's shape to a route.</summary>
internal static class QueryEndpoint
{
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder route, QueryShape shape)
        => route.WithMetadata(shape).ProducesProblem(StatusCodes.Status400BadRequest);
}
