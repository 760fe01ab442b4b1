namespace Motorcade.Gateway.Queries;

/// <summary>What a query parameter's value must be.</summary>
internal enum QueryKind
{
    Text,
    Day,
    Moment,
    Count,
    Word,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>Several words, by repeating the parameter or by commas.</summary>
    Words,
}
