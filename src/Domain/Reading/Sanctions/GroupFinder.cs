using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Finds described groups and the countries they may belong to: "Syrian officials", "banks in Iran", "12 individuals".</summary>
internal sealed class GroupFinder
{
    private const int FarthestCountry = 6;
    private const int MostGuessed = 3;

    private readonly SanctionScene scene;
    private readonly List<Country> homes = [];

    public GroupFinder(SanctionScene scene, IReadOnlyList<Party> parties)
    {
        this.scene = scene;
        foreach (var party in parties.Where(p => p.Kind == PartyKind.Country && p.Country.Length > 0)
            .OrderByDescending(p => (3 * p.Aimed) + p.At.Count - (2 * p.Acts)).ThenBy(p => p.Index).Take(MostGuessed))
        {
            homes.Add(scene.Context.World.Country(party.Country)!);
        }
    }

    public IEnumerable<(Country Country, PartyAt At)> Of(SentenceView view)
    {
        var last = -1;
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var token = view.Tokens[i];
            if (token.Tag is not (Tag.NNS or Tag.NN or Tag.NNPS or Tag.NNP) || !SanctionLexicon.Groups.Contains(token.Lower) || i <= last)
                continue;
            last = i;
            if ((Before(view, i) ?? Behind(view, i)) is { } own)
            {
                yield return (own, new(view.Sentence.Index, i, i + 1, PartyForm.GroupHere));
                continue;
            }

            foreach (var home in homes)
                yield return (home, new(view.Sentence.Index, i, i + 1, PartyForm.GroupGuessed));
        }
    }

    /// <summary>"Syria's central bank" has a name, though nobody says it.</summary>
    public IEnumerable<(Country Country, PartyAt At)> BanksOf(SentenceView view)
    {
        for (var i = 0; i + 1 < view.Tokens.Length; i++)
        {
            if (view.Tokens[i].Lower != "central" || view.Tokens[i + 1].Lower != "bank")
                continue;
            if ((Before(view, i) ?? Behind(view, i + 1) ?? homes.FirstOrDefault()) is { } country)
                yield return (country, new(view.Sentence.Index, i, i + 2, PartyForm.Name));
        }
    }

    private Country? Before(SentenceView view, int group)
    {
        for (var i = group; i >= Math.Max(0, group - FarthestCountry); i--)
        {
            if (view.At(i) is { Kind: EntityKind.Country or EntityKind.Group or EntityKind.Place } mention)
                return scene.Context.World.Country(mention.Country);
            if (CountryWords.At(view, i) is { } people)
                return people;
            if (i < group && view.Tokens[i].Tag is not (Tag.JJ or Tag.NN or Tag.NNS or Tag.NNP or Tag.VBN or Tag.VBG or Tag.CC
                or Tag.Comma or Tag.POS or Tag.CD or Tag.RB))
                return null;
        }

        return null;
    }

    private Country? Behind(SentenceView view, int group)
    {
        for (var i = group + 1; i < Math.Min(view.Tokens.Length, group + 12); i++)
        {
            if (view.Tokens[i].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.Colon)
                return null;
            if (view.At(i) is { Kind: EntityKind.Country } mention && (view.Preposition(mention) is "of" or "in" or "from"
                || mention.Form == MentionForm.Demonym))
                return scene.Context.World.Country(mention.Country);
        }

        return null;
    }
}
