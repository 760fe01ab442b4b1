namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Brings a hint together with the parties near it.</summary>
internal sealed class RoleFinder
{
    private const int FarthestUnit = 4;

    private readonly SanctionScene scene;
    private readonly int[] units;
    private readonly RoleFeatures features;

    public RoleFinder(SanctionScene scene)
    {
        this.scene = scene;
        units = Units(scene);
        features = new(scene, units);
    }

    public void Fill(Hint hint)
    {
        hint.Roles.Clear();
        foreach (var party in scene.Parties)
        {
            var at = Nearest(hint, party);
            var far = Math.Abs(units[at.Sentence] - units[hint.Sentence]);
            if (far > FarthestUnit && !(party.Rank < 2 || party.InTitle))
                continue;
            hint.Roles.Add(new(party, at));
        }

        foreach (var role in hint.Roles)
            features.Fill(hint, role);
    }

    /// <summary>All items of a list are one step from the sentence before it.</summary>
    private static int[] Units(SanctionScene scene)
    {
        var units = new int[scene.Views.Length];
        var now = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var goesOn = i > 0 && scene.Heads[i] >= 0 && scene.Heads[i] == scene.Heads[i - 1];
            if (!goesOn && scene.Views[i] is not null)
                now++;
            units[i] = now;
        }

        return units;
    }

    private PartyAt Nearest(Hint hint, Party party)
    {
        var best = party.At[0];
        var least = int.MaxValue;
        foreach (var at in party.At)
        {
            var unit = units[at.Sentence] - units[hint.Sentence];
            var far = at.Sentence == hint.Sentence ? Math.Min(99, Math.Abs(at.First - hint.Decider) + (at.Form
                is PartyForm.Official or PartyForm.Reference ? 4 : 0))
                : 100 + (200 * Math.Abs(unit)) + (unit > 0 ? 60 : 0) + Math.Min(50, Math.Abs(at.Sentence - hint.Sentence));
            if (far < least)
                (best, least) = (at, far);
        }

        return best;
    }
}
