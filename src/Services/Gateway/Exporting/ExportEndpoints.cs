using Motorcade.Gateway.Exporting.Calendars;
using Motorcade.Gateway.Exporting.Feeds;
using Motorcade.Gateway.Exporting.Maps;
using Motorcade.Gateway.Exporting.Tables;
using Motorcade.Gateway.Live;
using Motorcade.Gateway.Protection;
using Motorcade.Gateway.Queries;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Exporting;

/// <summary>Trips in the forms that other tools read: one route each, all with the filters of the list.</summary>
internal static class ExportEndpoints
{
    private const string Streamed = " Streamed: of one moment, of any length, with the filters of the list. An answer that breaks off is incomplete.";

    private static readonly QueryShape Query = new(TripFilters.Parameters);

    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddSingleton<ITripFormat, JsonFormat>();
        services.AddSingleton<ITripFormat, JsonLinesFormat>();
        services.AddSingleton<ITripFormat, CsvFormat>();
        services.AddSingleton<ITripFormat, ParquetFormat>();
        services.AddSingleton<ITripFormat, CalendarFormat>();
        services.AddSingleton<ITripFormat, GeoJsonFormat>();
        services.AddSingleton<ITripFormat, ColtFormat>();
        services.AddSingleton<LeaderDirectory>();
        services.AddSingleton<ChangesFeed>();
        return services.AddSingleton<DiaryState>().AddSingleton<TripExport>();
    }

    public static void MapExports(this IEndpointRouteBuilder v1)
    {
        foreach (var format in v1.ServiceProvider.GetServices<ITripFormat>())
        {
            var kind = format.Kind;
            var route = $"/trips.{kind.Extension}";
            Task Run(HttpContext context, QueryValues query, TripExport export) => export.RunAsync(context, query, format);
            v1.MapGet(route, Run).WithQuery(Query).WithMetadata(new LongStream(), new ExportExample(kind.Extension, kind.ContentType))
                .WithSubscription(kind.IsSubscribed).WithName(kind.Operation).WithTags("Ways out")
                .WithSummary(kind.Summary).WithDescription(kind.Description + Streamed)
                .Produces(200, kind.IsText ? typeof(string) : typeof(Stream), kind.ContentType.Split(';')[0]);
            v1.MapMethods(route, [HttpMethods.Head], Run).WithQuery(Query).WithSubscription(kind.IsSubscribed).ExcludeFromDescription();
        }

        v1.MapFeed();
    }

    public static RouteHandlerBuilder WithSubscription(this RouteHandlerBuilder route, bool subscribed) =>
        subscribed ? route.WithMetadata(new TakesPassword()) : route;
}
