using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>What is asked for.</summary>
/// <param name="Filter">Which trips.</param>
/// <param name="Address">The request's own address.</param>
internal sealed record Export(ListTripsRequest Filter, Uri Address)
{
    public static Export Of(ListTripsRequest filter, HttpRequest request)
    {
        var (host, query) = (request.Host, request.QueryString.Value);
        return new(filter, new UriBuilder(request.Scheme, host.Host, host.Port ?? -1, request.Path, query).Uri);
    }

    /// <summary>Where a trip's quotes are.</summary>
    public Uri Quotes(string tripId) => new(Address, $"/v1/trips/{Uri.EscapeDataString(tripId)}");
}
