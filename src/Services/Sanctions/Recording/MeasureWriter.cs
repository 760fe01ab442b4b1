using Google.Protobuf;
using Motorcade.Contracts.Rpc.Sanctions.V1;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Names;
using Motorcade.Sanctions.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Sanctions.Recording;

/// <summary>Measures of the domain as messages and rows.</summary>
internal static class MeasureWriter
{
    /// <summary>Number and moment of the version are the store's to give.</summary>
    public static Measure Message(DiaryMeasure measure) => new()
    {
        Id = measure.Id,
        Imposers = { measure.Imposers },
        Targets = { measure.Targets },
        Kind = Enum.Parse<Wire.MeasureKind>(measure.Kind.ToString()),
        Goods = measure.Goods ?? "",
        Action = Enum.Parse<Wire.MeasureAction>(measure.Action.ToString()),
        Date = measure.Date?.ToString() ?? "",
        ReportedBy = { measure.ReportedBy },
        ClaimCount = measure.Claims.Count,
        Confidence = Math.Round(measure.Confidence, 4),
        Weak = measure.IsWeak,
        WeakClaimCount = measure.WeakClaims.Count,
    };

    public static MeasureVersion Row(DiaryMeasure measure, Measure message, string key, int version, DateTimeOffset now) => new()
    {
        MeasureId = measure.Id,
        Version = version,
        MeasureKey = key,
        Imposers = Folded(measure.Imposers),
        Targets = Folded(measure.Targets),
        Kind = (int)message.Kind,
        Action = (int)message.Action,
        FirstDay = measure.Date?.First.DayNumber,
        LastDay = measure.Date?.Last.DayNumber,
        Order = measure.Date is { } date ? -date.First.DayNumber : long.MaxValue,
        From = now,
        To = SanctionsStore.EndOfTime,
        Weak = measure.IsWeak,
        ClaimIds = string.Join(' ', measure.Claims.Concat(measure.WeakClaims).Select(c => c.Claim.Id).Order(StringComparer.Ordinal)),
        Body = message.ToByteArray(),
    };

    private static string Folded(IEnumerable<string> names) => string.Join('|', names.Select(n => NameFolder.Fold(n)));
}
