using Yarp.ReverseProxy.Forwarder;

namespace Motorcade.Gateway.Forwarding;

/// <summary>Marks what was forwarded, so that it cannot go round in circles.</summary>
internal sealed class ForwardedOnce : HttpTransformer
{
    public const string Header = "X-Motorcade-Forwarded";

    public static readonly ForwardedOnce Instance = new();

    public override async ValueTask TransformRequestAsync(
        HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
    {
        await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        proxyRequest.Headers.TryAddWithoutValidation(Header, "1");
    }
}
