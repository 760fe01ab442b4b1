using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using SanctionsClient = Motorcade.Contracts.Rpc.Sanctions.V1.Sanctions.SanctionsClient;
using Wire = Motorcade.Contracts.Rpc.Sanctions.V1;

namespace Motorcade.Gateway.Sanctions;

/// <summary>The measures that articles report.</summary>
internal static class MeasureEndpoints
{
    private static readonly QueryShape ListQuery = new(
    [
        QueryParameter.Text("imposer", "Part of a name; accents and case do not matter."),
        QueryParameter.Text("target", "Part of a name; accents and case do not matter."),
        AnyOf<MeasureKind>("kind", "Any of these; repeat it or separate by commas."),
        AnyOf<MeasureAction>("action", "Any of these; repeat it or separate by commas."),
        Day("from", "Only measures of this day or later; undated ones are left out."),
        Day("to", "Only measures of this day or earlier; undated ones are left out."),
        IncludeWeak("true for measures that rest on weak claims alone, too."),
        AsOf(),
        .. Paging(500, 50),
    ]);

    private static readonly QueryShape GetQuery = new(
        IncludeWeak("true for weak claims that fit it, too; a weak measure shows its claims in any case."),
        AsOf());

    public static void MapMeasures(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/measures", ListAsync).WithQuery(ListQuery).WithName("ListMeasures").WithTags("Measures")
            .WithSummary("Sanctions by imposer, target, kind, action and period")
            .WithDescription("Newest first, undated last.");
        v1.MapGet("/measures/{id}", GetAsync).WithQuery(GetQuery).WithName("GetMeasure").WithTags("Measures")
            .WithSummary("One measure with its claims and quotes").ProducesProblem(404);
    }

    private static async Task<Ok<MeasurePage>> ListAsync(QueryValues query, SanctionsClient sanctions, CancellationToken cancellation)
    {
        var request = new Wire.ListMeasuresRequest
        {
            Imposer = query.Text("imposer"),
            Target = query.Text("target"),
            Kinds = { query.Words<MeasureKind>("kind") },
            Actions = { query.Words<MeasureAction>("action") },
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await sanctions.ListMeasuresAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new MeasurePage([.. page.Measures.Select(MeasureJson.From)], page.Total, page.NextPageToken.OrNull()));
    }

    private static async Task<Ok<MeasureDetailsJson>> GetAsync(
        [Description("The measure's id.")] string id, QueryValues query, SanctionsClient sanctions, CancellationToken cancellation)
    {
        var request = new Wire.GetMeasureRequest { Id = id, IncludeWeak = query.Flag("include_weak"), AsOf = query.Moment("as_of") };
        var found = await sanctions.GetMeasureAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new MeasureDetailsJson(
            MeasureJson.From(found.Measure), [.. found.Claims.Select(ReportedSanctionClaim.From)]));
    }
}
