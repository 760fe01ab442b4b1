namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is asked of a hint to tell a listing of names from measures at large: its own features, then those of whom it is
/// aimed at.</summary>
internal static class ListingFeatures
{
    private const int Own = 6;
    private const double Likely = 0.35;
    public static readonly int Count = (int)HintFeature.Count + Own;

    public static byte[] Of(Hint hint)
    {
        var codes = new byte[Count];
        hint.Features.CopyTo(codes, 0);
        var at = (int)HintFeature.Count;
        var kinds = new double[5];
        var names = 0;
        foreach (var role in hint.Roles)
        {
            kinds[(int)role.Party.Kind] = Math.Max(kinds[(int)role.Party.Kind], role.Target);
            names += role.Target >= Likely && role.Party.Kind is PartyKind.Person or PartyKind.Organisation ? 1 : 0;
        }

        codes[at] = (byte)(kinds[(int)PartyKind.Country] * 10);
        codes[at + 1] = (byte)(kinds[(int)PartyKind.Group] * 10);
        codes[at + 2] = (byte)(Math.Max(kinds[(int)PartyKind.Person], kinds[(int)PartyKind.Organisation]) * 10);
        codes[at + 3] = (byte)Math.Min(names, 6);
        codes[at + 4] = (byte)(1 + Array.IndexOf(kinds, kinds.Max()));
        return codes;
    }
}
