using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Motorcade.Gateway.Live;

namespace Motorcade.Gateway.Protection;

/// <summary>Who takes an answer too slowly is cut off. Streams are left out: they have a patience of their own and say why they end.</summary>
internal static class ReadingPace
{
    private static readonly MinDataRate Pace = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static Task HoldAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } feature && context.GetEndpoint()?.Metadata.GetMetadata<LongStream>() is null)
            feature.MinDataRate = Pace;
        return next(context);
    }
}
