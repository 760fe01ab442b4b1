using System.Globalization;
using Google.Protobuf.WellKnownTypes;

namespace Motorcade.Gateway.Queries;

/// <summary>A query that fits its route's <see cref="QueryShape"/>.</summary>
internal sealed class QueryValues(IReadOnlyDictionary<string, string[]> values)
{
    public static ValueTask<QueryValues?> BindAsync(HttpContext context)
    {
        var shape = context.GetEndpoint()?.Metadata.GetMetadata<QueryShape>() ?? new QueryShape();
        return ValueTask.FromResult<QueryValues?>(shape.Parse(context.Request.Query));
    }

    /// <summary>Empty when absent, as in the gRPC contracts.</summary>
    public string Text(string name) => values[name] is [var text] ? text : "";

    /// <summary>0 when absent: the service's own default.</summary>
    public int Count(string name) => values[name] is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    /// <summary>False when absent.</summary>
    public bool Flag(string name) => values[name] is ["true"];

    public Timestamp? Moment(string name)
        => values[name] is [var text] && QueryShape.TryMoment(text, out var moment) ? Timestamp.FromDateTimeOffset(moment) : null;

    public TEnum Word<TEnum>(string name)
        where TEnum : struct, System.Enum
        => values[name] is [var word] ? WireWords<TEnum>.Parse(word) : default;

    public IEnumerable<TEnum> Words<TEnum>(string name)
        where TEnum : struct, System.Enum
        => values[name].Select(WireWords<TEnum>.Parse).Distinct();
}
