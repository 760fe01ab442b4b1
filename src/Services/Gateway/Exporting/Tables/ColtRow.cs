using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>A trip with what COLT tells of those who take part in it.</summary>
/// <param name="Trip">The trip.</param>
/// <param name="Offices">The traveller's offices on its first day, the highest first.</param>
/// <param name="Organisation">The name of the body whose office it is, or null for a country's.</param>
/// <param name="Hosts">Heads of state or government of the country visited who are met.</param>
/// <param name="Others">Heads of state or government of other countries who are met.</param>
/// <param name="Bodies">Heads of international organisations who are met.</param>
internal sealed record ColtRow(
    Trip Trip, IReadOnlyList<Term> Offices, string? Organisation,
    IReadOnlyList<string> Hosts, IReadOnlyList<string> Others, IReadOnlyList<string> Bodies)
{
    public Term? Office => Offices.Count > 0 ? Offices[0] : null;

    public TripSpan? Span { get; } = TripSpan.Of(Trip);

    public static async Task<ColtRow> OfAsync(Trip trip, LeaderDirectory.Lookup leaders, CancellationToken cancellation)
    {
        var day = TripSpan.Of(trip)?.First;
        var offices = await leaders.OfficesAsync(trip.Traveller?.Id ?? "", day, cancellation);
        var (hosts, others, bodies) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var met in trip.Meets)
        {
            var held = (await leaders.OfficesAsync(met.Id, day, cancellation)).FirstOrDefault();
            var list = held?.Office switch
            {
                "organisation_head" => bodies,
                "head_of_state" or "monarch" or "head_of_government" => held.CountryCode == trip.Destination?.CountryCode ? hosts : others,
                _ => null,
            };
            list?.Add(met.Name);
        }

        var body = offices is [{ CountryCode: "", Organisation.Length: > 0 } first, ..]
            ? await leaders.OrganisationAsync(first.Organisation, cancellation)
            : null;
        return new(trip, offices, body, hosts, others, bodies);
    }
}
