using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Who decides and who is aimed at in an article as a whole: fills the roles that a sentence leaves open.</summary>
internal sealed class ArticleParties
{
    private const int Decides = 3;
    private const int IsAimedAt = 3;
    private const int Told = 6;
    private const int InTitle = 8;

    private readonly Dictionary<string, int> imposers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> targets = new(StringComparer.Ordinal);

    /// <summary>Nothing known: only what the sentences say themselves counts.</summary>
    public static ArticleParties None { get; } = new();

    private ArticleParties()
    {
    }

    /// <param name="context">The article.</param>
    /// <param name="cued">Its sentences that speak of measures.</param>
    /// <param name="sure">The decisions whose roles their own sentences fill.</param>
    public ArticleParties(ReadingContext context, IReadOnlyList<SentenceView> cued, IReadOnlyList<Decision> sure)
    {
        if (!IsAboutSanctions(context))
            return;
        foreach (var mention in context.Mentions)
        {
            if (mention is { Kind: EntityKind.Country, Form: not MentionForm.Pronoun }
                && context.World.Country(mention.Country)?.Name is { } name)
            {
                Add(targets, name, 1);
            }
        }

        if (!WeighTitle(context) && sure.Count == 0)
            return;
        foreach (var decision in sure)
        {
            foreach (var name in decision.Imposers)
                Add(imposers, name, Told);
            foreach (var name in decision.Targets)
                Add(targets, name.Split(':')[0], context.World.CountryNamed(name.Split(':')[0]) is null ? 0 : Told);
        }

        for (var i = 0; i < cued.Count; i++)
            Weigh(cued[i], i == 0 ? 2 : 1);
        Imposer = Heaviest(imposers, targets, null);
        Target = Heaviest(targets, imposers, Imposer);
    }

    /// <summary>The country or body that decides most often beside the article's measures; null without any.</summary>
    public string? Imposer { get; }

    /// <summary>The country that the article's measures are mostly aimed at; null without any.</summary>
    public string? Target { get; }

    /// <summary>More words of foreign policy's sanctions than of courts', sports' and welfare offices'.</summary>
    private static bool IsAboutSanctions(ReadingContext context)
    {
        var balance = 0;
        foreach (var sentence in context.Document.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (SanctionLexicon.StrongCues.Contains(token.Lower) || SanctionLexicon.StrongCues.Contains(token.Lemma))
                    balance++;
                else if (SanctionLexicon.OtherSenses.Contains(token.Lower))
                    balance--;
            }
        }

        return balance > 0;
    }

    /// <summary>A title tells the main decision, so whoever it names is likely to be aimed at or to decide.</summary>
    private bool WeighTitle(ReadingContext context)
    {
        if (context.Article.Title is not { Length: > 0 } title)
            return false;
        var named = false;
        foreach (var name in targets.Keys.ToArray())
        {
            if (context.World.CountryNamed(name) is { } country && IsNamed(country, title))
            {
                Add(targets, name, InTitle);
                named = true;
            }
        }

        return named;
    }

    private static bool IsNamed(Country country, string title)
    {
        if (title.Contains(country.Name, StringComparison.Ordinal)
            || title.Contains(country.Capital, StringComparison.Ordinal) && country.Capital.Length > 0)
            return true;
        foreach (var demonym in country.Demonyms)
        {
            if (title.Contains(demonym, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private void Weigh(SentenceView view, int weight)
    {
        var parties = new PartyReader(view);
        foreach (var mention in view.Mentions)
        {
            var preposition = view.Preposition(mention);
            var aimed = SanctionLexicon.AimingWords.Contains(preposition);
            if (!aimed)
            {
                foreach (var name in parties.Imposer(mention))
                    Add(imposers, name, weight * (preposition is "" or "by" && mention.Form != MentionForm.Pronoun ? Decides : 1));
            }

            if (CountryOf(view, mention) is { } country)
                Add(targets, country, weight * (aimed || mention.Form == MentionForm.Demonym ? IsAimedAt : 1));
        }
    }

    private static string? CountryOf(SentenceView view, Mention mention) =>
        mention.Country.Length == 0 || mention.Form == MentionForm.Pronoun
            ? null
            : view.Context.World.Country(mention.Country)?.Name;

    private static void Add(Dictionary<string, int> weights, string name, int weight) => weights[name] = weights.GetValueOrDefault(name) + weight;

    /// <summary>The name whose weight in one role exceeds its weight in the other most.</summary>
    private static string? Heaviest(Dictionary<string, int> weights, Dictionary<string, int> against, string? but)
    {
        string? best = null;
        var most = int.MinValue;
        foreach (var (name, weight) in weights)
        {
            var net = weight == 0 || name == but ? int.MinValue : (2 * weight) - against.GetValueOrDefault(name);
            if (net > most)
                (best, most) = (name, net);
        }

        return best;
    }
}
