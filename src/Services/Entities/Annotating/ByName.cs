using System.Collections.Frozen;

namespace Motorcade.Entities.Annotating;

/// <summary>A domain's enumeration in the contract's, value for value by name.</summary>
internal static class ByName<TFrom, TTo>
    where TFrom : struct, Enum
    where TTo : struct, Enum
{
    private static readonly FrozenDictionary<TFrom, TTo> Values =
        Enum.GetValues<TFrom>().ToFrozenDictionary(v => v, v => Enum.Parse<TTo>(v.ToString()));

    public static TTo Of(TFrom value) => Values[value];
}
