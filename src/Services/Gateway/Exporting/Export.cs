using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>What is asked for.</summary>
/// <param name="Filter">Which trips.</param>
/// <param name="Address">The request's own address.</param>
internal sealed record Export(ListTripsRequest Filter, Uri Address)
{
    public static Export Of(ListTripsRequest filter, HttpRequest request) =>
        new(filter, new UriBuilder(request.Scheme, request.Host.Host, request.Host.Port ?? -1, request.Path, request.QueryString.Value).Uri);

    /// <summary>Where a trip's quotes are.</summary>
    public Uri Quotes(string tripId) => new(Address, $"/v1/trips/{Uri.EscapeDataString(tripId)}");
}
