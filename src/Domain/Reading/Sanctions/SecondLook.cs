namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Codes for each party of a hint what the first look found beside it and at the article's other hints.</summary>
internal sealed class SecondLook
{
    private const double Named = 0.4;
    private const int Near = 2;

    private readonly IReadOnlyList<Hint> hints;
    private readonly Role?[][] byParty;

    private SecondLook(IReadOnlyList<Hint> hints)
    {
        this.hints = hints;
        var parties = 0;
        foreach (var hint in hints)
        {
            foreach (var role in hint.Roles)
                parties = Math.Max(parties, role.Party.Index + 1);
        }

        byParty = new Role?[hints.Count][];
        for (var h = 0; h < hints.Count; h++)
        {
            byParty[h] = new Role?[parties];
            foreach (var role in hints[h].Roles)
                byParty[h][role.Party.Index] = role;
        }
    }

    public static void Take(IReadOnlyList<Hint> hints)
    {
        var look = new SecondLook(hints);
        for (var h = 0; h < hints.Count; h++)
            look.Take(h);
    }

    private void Take(int own)
    {
        var roles = hints[own].Roles;
        Role? decider = null, aim = null;
        var named = 0;
        foreach (var role in roles)
        {
            decider = decider is null || role.FirstImposer > decider.FirstImposer ? role : decider;
            aim = aim is null || role.FirstTarget > aim.FirstTarget ? role : aim;
            named += role.FirstTarget > Named ? 1 : 0;
        }

        foreach (var role in roles)
        {
            Put(role, RoleFeature.FirstImposer, Code(role.FirstImposer));
            Put(role, RoleFeature.FirstTarget, Code(role.FirstTarget));
            Put(role, RoleFeature.BestImposer, Code(decider!.FirstImposer));
            Put(role, RoleFeature.BestTarget, Code(aim!.FirstTarget));
            Put(role, RoleFeature.TargetsHere, Math.Min(named, 8));
            Put(role, RoleFeature.OfImposer, Of(role.Party, decider.Party));
            Put(role, RoleFeature.OfTarget, Of(role.Party, aim.Party));
            Beside(roles, role);
            Elsewhere(own, role);
        }
    }

    /// <summary>Its rank among the others, and what was found for its country and that country's groups.</summary>
    private static void Beside(List<Role> roles, Role role)
    {
        int imposers = 0, targets = 0;
        double group = 0, country = 0;
        foreach (var other in roles)
        {
            imposers += other.FirstImposer > role.FirstImposer ? 1 : 0;
            targets += other.FirstTarget > role.FirstTarget ? 1 : 0;
            if (other.Party.Country.Length == 0 || other.Party.Country != role.Party.Country)
                continue;
            if (other.Party.Kind == PartyKind.Group)
                group = other.FirstTarget;
            else if (other.Party.Kind == PartyKind.Country)
                country = other.FirstTarget;
        }

        Put(role, RoleFeature.ImposerRank, Math.Min(imposers, 6));
        Put(role, RoleFeature.TargetRank, Math.Min(targets, 9));
        Put(role, RoleFeature.GroupTarget, Code(group));
        Put(role, RoleFeature.CountryTarget, Code(country));
    }

    private void Elsewhere(int own, Role role)
    {
        double imposer = 0, target = 0, backImposer = 0, backTarget = 0;
        for (var h = 0; h < hints.Count; h++)
        {
            if (h == own || byParty[h][role.Party.Index] is not { } other)
                continue;
            var weight = hints[h].Probability;
            imposer = Math.Max(imposer, weight * other.FirstImposer);
            target = Math.Max(target, weight * other.FirstTarget);
            if (hints[h].Sentence > hints[own].Sentence || hints[h].Sentence < hints[own].Sentence - Near)
                continue;
            backImposer = Math.Max(backImposer, weight * other.FirstImposer);
            backTarget = Math.Max(backTarget, weight * other.FirstTarget);
        }

        Put(role, RoleFeature.OtherImposer, Code(imposer));
        Put(role, RoleFeature.OtherTarget, Code(target));
        Put(role, RoleFeature.BackImposer, Code(backImposer));
        Put(role, RoleFeature.BackTarget, Code(backTarget));
    }

    private static int Of(Party party, Party other) =>
        party == other ? 4 : party.Country.Length == 0 || other.Country.Length == 0 ? 0 : party.Country == other.Country ? 1 : 2;

    private static int Code(double probability) => (int)(probability * 12);

    private static void Put(Role role, RoleFeature feature, int code) => role.Features[(int)feature] = (byte)code;
}
