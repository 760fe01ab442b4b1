using System.IO.Pipelines;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>One form that trips go out in.</summary>
internal interface ITripFormat
{
    /// <summary>How the form is told from the others.</summary>
    static abstract FormatKind Kind { get; }

    /// <summary>Writes all trips, each while the next is still on its way; holds no more of them than the form asks for.</summary>
    Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation);
}
