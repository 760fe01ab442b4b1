using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>A decision as the article tells it, put together from the hints that speak of it.</summary>
internal sealed class Row
{
    /// <summary>The likeliest first.</summary>
    public required List<Hint> Hints { get; init; }

    public required List<Role> Imposers { get; init; }

    public required List<Role> Targets { get; init; }

    public byte[] Features { get; } = new byte[(int)RowFeature.Count];

    public double Probability { get; set; }

    public Hint Best => Hints[0];

    public MeasureKind Kind => Best.Kind;

    public PartialDate? Date => Best.Date;

    public MeasureAction Action => (MeasureAction)ActionIndex;

    public int ActionIndex
    {
        get
        {
            var best = 0;
            for (var i = 1; i < Best.Actions.Length; i++)
            {
                if (Best.Actions[i] > Best.Actions[best])
                    best = i;
            }

            return best;
        }
    }

    public bool SharesTarget(Row other) => Shares(Targets, other.Targets);

    public bool SharesImposer(Row other) => Shares(Imposers, other.Imposers) || (Imposers.Count == 0 && other.Imposers.Count == 0);

    public static string TargetName(Role role) => role.Party.Kind == PartyKind.Group ? role.Party.Name + ": " : role.Party.Name;

    private static bool Shares(List<Role> a, List<Role> b)
    {
        foreach (var one in a)
        {
            foreach (var two in b)
            {
                if (one.Party == two.Party)
                    return true;
            }
        }

        return false;
    }
}
