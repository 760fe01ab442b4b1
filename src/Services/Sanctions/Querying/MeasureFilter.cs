using System.Globalization;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Sanctions.V1;
using Motorcade.Domain.Names;
using Motorcade.Hosting.Rpc;
using Motorcade.Sanctions.Storing;

namespace Motorcade.Sanctions.Querying;

/// <summary>What a list of measures is to hold, checked.</summary>
internal sealed record MeasureFilter(
    string Imposer, string Target, IReadOnlyList<int> Kinds, IReadOnlyList<int> Actions, int? From, int? To,
    DateTimeOffset? AsOf, bool IncludeWeak)
{
    /// <summary>Checks a request; throws with the field's name.</summary>
    public static MeasureFilter Of(ListMeasuresRequest request)
    {
        var from = Day("from", request.From);
        var to = Day("to", request.To);
        if (from > to)
            throw new InvalidRequestException("to", "lies before from");
        if (request.Kinds.Any(k => k == MeasureKind.Unspecified || !Enum.IsDefined(k)))
            throw new InvalidRequestException("kinds", "holds a value that is no kind of measure");
        if (request.Actions.Any(a => a == MeasureAction.Unspecified || !Enum.IsDefined(a)))
            throw new InvalidRequestException("actions", "holds a value that is no action");
        return new(
            NameFolder.Fold(request.Imposer),
            NameFolder.Fold(request.Target),
            [.. request.Kinds.Select(k => (int)k).Order()],
            [.. request.Actions.Select(a => (int)a).Order()],
            from,
            to,
            request.AsOf?.ToDateTimeOffset(),
            request.IncludeWeak);
    }

    /// <summary>The same filter has the same text.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{Imposer}|{Target}|{string.Join(',', Kinds)}|{string.Join(',', Actions)}|{From}|{To}|{AsOf?.UtcTicks}|{IncludeWeak}");

    public IQueryable<MeasureVersion> Apply(IQueryable<MeasureVersion> measures)
    {
        measures = AsOf is { } moment ? measures.Where(m => m.From <= moment && m.To > moment) : measures.Where(m => m.To == SanctionsStore.EndOfTime);
        if (!IncludeWeak)
            measures = measures.Where(m => !m.Weak);
        if (Imposer.Length > 0)
            measures = measures.Where(m => m.Imposers.Contains(Imposer));
        if (Target.Length > 0)
            measures = measures.Where(m => m.Targets.Contains(Target));
        if (Kinds.Count > 0)
            measures = measures.Where(m => Kinds.Contains(m.Kind));
        if (Actions.Count > 0)
            measures = measures.Where(m => Actions.Contains(m.Action));
        if (From is { } first)
            measures = measures.Where(m => m.LastDay >= first);
        return To is { } last ? measures.Where(m => m.FirstDay <= last) : measures;
    }

    private static int? Day(string field, string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber
        : throw new InvalidRequestException(field, "is not a date; give YYYY-MM-DD or leave it empty");
}
