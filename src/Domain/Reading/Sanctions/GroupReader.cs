using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Reads described groups as "Country: group": "Syrian officials", "banks in Iran".</summary>
internal sealed class GroupReader(SentenceView view)
{
    private const int FarthestCountry = 6;

    /// <param name="home">The country of a group that names none; null when the article has none.</param>
    public IEnumerable<string> Read(int first, int end, string? home)
    {
        for (var i = Math.Max(0, first); i < Math.Min(end, view.Tokens.Length); i++)
        {
            if (view.Tokens[i].Tag is not (Tag.NNS or Tag.NN) || !SanctionLexicon.Groups.Contains(view.Tokens[i].Lower))
                continue;
            if ((Before(i) ?? Behind(i) ?? home) is { } country)
                yield return $"{country}: {view.Tokens[i].Lower}";
        }
    }

    private string? Before(int group)
    {
        for (var i = group; i >= Math.Max(0, group - FarthestCountry); i--)
        {
            if (view.At(i) is { } mention)
                return mention.Kind != EntityKind.Person || mention.Form != MentionForm.Name ? NameOf(mention) : null;
            if (i < group && view.Tokens[i].Tag is not (Tag.JJ or Tag.NN or Tag.NNS or Tag.VBN or Tag.CC or Tag.Comma or Tag.POS or Tag.CD))
                return null;
        }

        return null;
    }

    private string? Behind(int group)
    {
        if (group + 2 >= view.Tokens.Length || view.Tokens[group + 1].Lower is not ("of" or "in" or "from"))
            return null;
        return (view.At(group + 2) ?? view.At(group + 3)) is { Kind: EntityKind.Country } mention ? NameOf(mention) : null;
    }

    private string? NameOf(Mention mention) => view.Context.World.Country(mention.Country)?.Name;
}
