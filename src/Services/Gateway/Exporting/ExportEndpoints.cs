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
    private const string Streamed =
        " Streamed: of one moment, of any length, with the filters of the list. An answer that breaks off is incomplete.";

    private static readonly QueryShape Query = new(TripFilters.Parameters);

    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddTransient<JsonFormat>().AddTransient<JsonLinesFormat>().AddTransient<GeoJsonFormat>().AddTransient<CalendarFormat>();
        services.AddTransient<CsvFormat>().AddTransient<ColtFormat>().AddTransient<ParquetFormat>().AddTransient<LeaderDirectory>();
        return services.AddTransient<DiaryState>().AddTransient<TripExport>().AddTransient<ChangesFeed>();
    }

    public static void MapExports(this IEndpointRouteBuilder v1)
    {
        v1.MapFormat<JsonFormat>();
        v1.MapFormat<JsonLinesFormat>();
        v1.MapFormat<CsvFormat>();
        v1.MapFormat<ParquetFormat>();
        v1.MapFormat<CalendarFormat>();
        v1.MapFormat<GeoJsonFormat>();
        v1.MapFormat<ColtFormat>();
        v1.MapFeed();
    }

    public static RouteHandlerBuilder WithSubscription(this RouteHandlerBuilder route, bool subscribed) =>
        subscribed ? route.WithMetadata(new TakesPassword()) : route;

    private static void MapFormat<TFormat>(this IEndpointRouteBuilder v1)
        where TFormat : class, ITripFormat
    {
        var kind = TFormat.Kind;
        var route = $"/trips.{kind.Extension}";
        static Task Run(HttpContext context, QueryValues query, TripExport export, TFormat format)
            => export.RunAsync(context, query, format);
        v1.MapGet(route, Run).WithQuery(Query).WithMetadata(new LongStream(), new ExportExample(kind.Extension, kind.ContentType))
            .WithSubscription(kind.IsSubscribed).WithName(kind.Operation).WithTags("Ways out")
            .WithSummary(kind.Summary).WithDescription(kind.Description + Streamed)
            .Produces(200, kind.IsText ? typeof(string) : typeof(Stream), kind.ContentType.Split(';')[0]);
        v1.MapMethods(route, [HttpMethods.Head], Run).WithQuery(Query).WithSubscription(kind.IsSubscribed).ExcludeFromDescription();
    }
}
