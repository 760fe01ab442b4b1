namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is asked of a hint to tell what was done: its own features, then what its words say for each action.</summary>
internal static class ActionFeatures
{
    public static readonly int Actions = Enum.GetValues<MeasureAction>().Length;
    public static readonly int Count = (int)HintFeature.Count + Actions;

    /// <summary>What a decision may be aimed at: a country, a group of its people or things, somebody by name.</summary>
    public const int Levels = 3;

    public static byte[] Of(Hint hint)
    {
        var codes = new byte[Count];
        hint.Features.CopyTo(codes, 0);
        return codes;
    }
}
