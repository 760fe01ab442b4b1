using System.Globalization;
using Motorcade.Gateway.Problems;

namespace Motorcade.Gateway.Queries;

/// <summary>
/// All parameters of one route, declared once: requests are checked against it and the reference is written from it. A parameter that is
/// not declared is refused, since a filter with a slip of the pen would otherwise answer with everything.
/// </summary>
internal sealed class QueryShape(params QueryParameter[] parameters)
{
    private const int LongestText = 1000;

    private static readonly string[] MomentForms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public IReadOnlyList<QueryParameter> Parameters { get; } = parameters;

    /// <summary>Checks a query whole and names every field at fault.</summary>
    public QueryValues Parse(IQueryCollection query)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var name in query.Keys.Where(name => Parameters.All(p => p.Name != name)))
            errors[name] = [$"is no parameter here; there are: {string.Join(", ", Parameters.Select(p => p.Name))}"];
        foreach (var parameter in Parameters)
        {
            if (Fault(parameter, Values(parameter, query)) is { } fault)
                errors[parameter.Name] = [fault];
        }
        if (errors.Count > 0)
            throw new RefusedRequestException(400, string.Join("; ", errors.Select(e => $"{e.Key}: {e.Value[0]}")), errors);
        return new QueryValues(Parameters.ToDictionary(p => p.Name, p => Values(p, query)));
    }

    internal static bool TryMoment(string text, out DateTimeOffset moment)
    {
        if (TryDay(text, out var day))
        {
            moment = new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
            return true;
        }
        // A plus sign that was not escaped arrives as a space.
        return DateTimeOffset.TryParseExact(
            text.Replace(' ', '+'), MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    private static string[] Values(QueryParameter parameter, IQueryCollection query)
    {
        var given = query[parameter.Name].OfType<string>().Select(v => v.Trim());
        if (parameter.Kind is QueryKind.Words)
            given = given.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries));
        return [.. given.Where(v => v.Length > 0)];
    }

    private static string? Fault(QueryParameter parameter, string[] values)
    {
        if (values.Length == 0)
            return parameter.Required ? "is required" : null;
        if (values.Length > 1 && parameter.Kind is not QueryKind.Words)
            return "is given more than once";
        return values.Select(value => Fault(parameter, value)).FirstOrDefault(fault => fault is not null);
    }

    private static string? Fault(QueryParameter parameter, string value) => parameter.Kind switch
    {
        QueryKind.Day when !TryDay(value, out _) => $"'{value}' is not a date; give YYYY-MM-DD",
        QueryKind.Moment when !TryMoment(value, out _) => $"'{value}' is not a moment; give 2024-05-06T12:00:00Z or 2024-05-06",
        QueryKind.Count when !IsCount(value, parameter.Most) => $"'{value}' is not a whole number from 1 to {parameter.Most}",
        QueryKind.Flag when value is not ("true" or "false") => $"'{value}' is neither true nor false",
        QueryKind.Word or QueryKind.Words when !parameter.Words.Contains(value)
            => $"'{value}' is none of: {string.Join(", ", parameter.Words)}",
        QueryKind.Text when value.Length > LongestText => $"is longer than {LongestText} characters",
        _ => null,
    };

    private static bool TryDay(string text, out DateOnly day)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsCount(string text, int most)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most;
}
