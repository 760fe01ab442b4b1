namespace Motorcade.Domain.Diary.Folding;

/// <summary>How much the one who speaks must know.</summary>
internal enum Authority
{
    /// <summary>An outlet, unnamed sources, nobody named.</summary>
    Hearsay,

    /// <summary>An office, a ministry, a spokesperson, somebody in office, the traveller.</summary>
    Official,

    /// <summary>An official record.</summary>
    Record,
}
