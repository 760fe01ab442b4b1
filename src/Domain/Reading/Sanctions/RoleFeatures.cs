using Motorcade.Domain.Language;
using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Codes how a party stands to a hint, for the trees that choose imposers and targets.</summary>
internal sealed class RoleFeatures(SanctionScene scene, int[] units)
{
    private const int WordReach = 4;
    private const int MostBetween = 10;
    private readonly byte[] homes = Homes(scene);
    private readonly int countries = scene.Parties.Count(p => p.Kind == PartyKind.Country);
    private readonly RoleLinks links = new(scene, units);
    private byte[] codes = [];

    public void Fill(Hint hint, Role role)
    {
        codes = role.Features;
        var at = role.At!.Value;
        var view = scene.Views[at.Sentence]!;
        Whole(hint, role.Party);
        OfHint(hint);
        Set(RoleFeature.Unit, Math.Clamp(units[at.Sentence] - units[hint.Sentence], -8, 8) + 9);
        Set(RoleFeature.Form, (int)at.Form);
        Set(RoleFeature.Item, scene.Heads[at.Sentence] < 0 ? 0 : scene.Heads[at.Sentence] == hint.Sentence
            ? 2 : scene.Heads[at.Sentence] == scene.Heads[hint.Sentence] ? 3 : 1);
        Set(RoleFeature.Heading, view.Sentence.Kind == SentenceKind.Heading);
        Set(RoleFeature.Opens, at.First <= 1);
        Set(RoleFeature.Quoted, view.Sentence.Quoted[at.First]);
        role.Link = links.Of(hint, at, out var chain, out var first);
        role.Chain = (first * 4) + (role.Party.Kind switch { PartyKind.Group => 0, PartyKind.Country or PartyKind.Body => 1, _ => 2 });
        Set(RoleFeature.Link, (int)role.Link);
        Set(RoleFeature.Chain, Math.Min(chain, 4));
        Here(view, role.Party, at);
        Own(view, at);
        if (at.Sentence == hint.Sentence)
            Between(view, hint, at);
        role.Words = Words(view, hint, role, at);
    }

    private void Whole(Hint hint, Party party)
    {
        Set(RoleFeature.PartyKind, (int)party.Kind);
        Set(RoleFeature.Occurrences, Math.Min(party.At.Count, 12));
        Set(RoleFeature.Title, party.InTitle);
        Set(RoleFeature.Rank, Math.Min(party.Rank, 9));
        Set(RoleFeature.Acts, Math.Min(party.Acts, 6));
        Set(RoleFeature.Aimed, Math.Min(party.Aimed, 6));
        Set(RoleFeature.MayImpose, party.MayImpose);
        Set(RoleFeature.Speaks, Math.Min(party.Speaks * 4 / party.At.Count, 4) + (party.Speaks > 1 ? 5 : 0));
        Set(RoleFeature.Official, party.IsOfficial);
        Set(RoleFeature.HintIndex, Math.Min(hint.Sentence, 12));
        Set(RoleFeature.CountryCount, Math.Min(countries, 8));
        Set(RoleFeature.Home, homes[party.Index]);
    }

    /// <summary>For each party, whether its country is one that acts (1), is aimed at (2) or both alike (3).</summary>
    private static byte[] Homes(SanctionScene scene)
    {
        var homes = new byte[scene.Parties.Count];
        foreach (var country in scene.Parties)
        {
            if (country.Kind != PartyKind.Country || country.Country.Length == 0)
                continue;
            foreach (var party in scene.Parties)
            {
                if (party != country && party.Country == country.Country)
                    homes[party.Index] = (byte)(country.Acts > country.Aimed ? 1 : country.Aimed > country.Acts ? 2 : 3);
            }
        }

        return homes;
    }

    private void OfHint(Hint hint)
    {
        Set(RoleFeature.HintKind, (int)hint.Kind);
        for (var level = 0; level < hint.Levels.Length; level++)
            Set(RoleFeature.LevelCountry + level, Code(hint.Levels[level]));
        Set(RoleFeature.Operator, (int)hint.Operator);
        Set(RoleFeature.VerbAction, hint.Features[(int)HintFeature.VerbAction]);
        Set(RoleFeature.Tense, hint.Features[(int)HintFeature.Tense]);
        Set(RoleFeature.Modality, hint.Features[(int)HintFeature.Modality]);
        Set(RoleFeature.Passive, hint.Features[(int)HintFeature.Aspect] & 4);
        Set(RoleFeature.Anaphor, hint.Features[(int)HintFeature.Anaphor]);
        Set(RoleFeature.HintItem, hint.Features[(int)HintFeature.Item]);
        Set(RoleFeature.DeciderTag, hint.Features[(int)HintFeature.DeciderTag]);
        Set(RoleFeature.Probability, Math.Min((int)(hint.Probability * 10), 9));
    }

    private void Here(SentenceView view, Party party, PartyAt at)
    {
        int kin = 0, before = 0, all = 0;
        foreach (var (other, place) in scene.PartiesOf[at.Sentence]!)
        {
            all++;
            if (other.Kind == party.Kind)
            {
                kin++;
                before += place.First < at.First ? 1 : 0;
            }

            if (other.Kind == PartyKind.Group && other.Country == party.Country && party.Kind == PartyKind.Country)
                Set(RoleFeature.GroupHere, place.Form == PartyForm.GroupHere ? 1 : 2);
            if (place.End < at.First && at.First - place.End <= 2 && view.Tokens[at.First - 1].Tag is Tag.CC or Tag.Comma)
                Set(RoleFeature.Joined, 1 + (int)other.Kind);
        }

        Set(RoleFeature.KindHere, Math.Min(kin, 6));
        Set(RoleFeature.Order, Math.Min(before, 5));
        Set(RoleFeature.PartiesHere, Math.Min(all, 10));
    }

    private void Own(SentenceView view, PartyAt at)
    {
        var before = view.WordBefore(at.First);
        Set(RoleFeature.Before, before.Length == 0 ? 0 : SanctionLexicon.Prepositions.GetValueOrDefault(before, 40));
        var next = at.End < view.Tokens.Length ? view.Tokens[at.End] : default;
        Set(RoleFeature.Next, next.Lower is null ? 60 : SanctionLexicon.Operators.ContainsKey(next.Lower)
            ? 61 : SanctionLexicon.Groups.Contains(next.Lower) ? 62 : (int)next.Tag);
        Set(RoleFeature.Head, HeadOf(view, at));
        var clause = view.Sentence.ClauseOf[at.First];
        if (view.Sentence.Clauses[clause].Verb is not { } verb)
            return;
        Set(RoleFeature.OwnVerb, LanguageTables.Reporting.Contains(verb.Lemma) ? 20 : SanctionLexicon.Operators.TryGetValue(verb.Lemma,
            out var found) ? 30 + (int)found
            : HintFeatures.ActionCode(verb.Lemma));
        Set(RoleFeature.BeforeVerb, at.First < verb.First ? (verb.Passive ? 2 : 1) : verb.Passive ? 4 : 3);
    }

    /// <summary>What the noun phrase is about that the party's name begins: "Russian state banks", "Iran's oil".</summary>
    private static int HeadOf(SentenceView view, PartyAt at)
    {
        var head = 0;
        for (var i = at.End; i < view.Tokens.Length && i < at.End + 7; i++)
        {
            var token = view.Tokens[i];
            if (token.Tag is not (Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS or Tag.JJ or Tag.CD or Tag.POS or Tag.VBN or Tag.JJS
                or Tag.Dash))
                break;
            if (token.Tag is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS)
                head = SanctionLexicon.Groups.Contains(token.Lower) ? 2 : SanctionLexicon.Operators.ContainsKey(token.Lower) ? 3
                    : SanctionLexicon.Goods.Contains(token.Lower) ? 4 : SanctionLexicon.Objects.ContainsKey(token.Lemma) ? 5 : 1;
        }

        return head;
    }

    private void Between(SentenceView view, Hint hint, PartyAt at)
    {
        var distance = at.First > hint.Decider ? at.First - hint.Decider : hint.Decider - at.End + 1;
        var bucket = distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 13 ? 6 : distance < 20 ? 7 : 8;
        Set(RoleFeature.Place, at.First > hint.Decider ? 10 + bucket : 10 - bucket);
        Set(RoleFeature.SameClause, view.Sentence.ClauseOf[at.First] == view.Sentence.ClauseOf[hint.Decider] ? 2 : 1);
        var (from, to) = at.First > hint.Decider ? (hint.Decider + 1, at.First) : (at.End, hint.Decider);
        var signs = 0;
        for (var i = from; i < to; i++)
        {
            if (view.Tokens[i].Tag is Tag.Comma)
                signs |= 1;
            else if (view.Tokens[i].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD)
                signs |= 2;
            else if (HintFinder.OperatorAt(view, i) is not (Operator.None or Operator.Measure))
                signs |= 4;
        }

        Set(RoleFeature.Between, 1 + signs);
    }

    private static uint[] Words(SentenceView view, Hint hint, Role role, PartyAt at)
    {
        var words = new List<uint>(32);
        var kind = 400u + (uint)role.Party.Kind;
        var form = 500u + (uint)at.Form + (at.Sentence == hint.Sentence ? 50u : at.Sentence < hint.Sentence ? 100u : 150u);
        for (var i = Math.Max(0, at.First - WordReach); i < Math.Min(view.Tokens.Length, at.End + WordReach); i++)
        {
            if (i >= at.First && i < at.End)
                continue;
            var word = WordWeights.Hash(HintFeatures.Shape(view, i));
            var offset = i < at.First ? i - at.First : i - at.End + 1;
            words.Add(WordWeights.Mix((uint)(offset + 20), WordWeights.Mix(kind, word)));
            words.Add(WordWeights.Mix((offset < 0 ? 1000u : 2000u) + form, word));
        }

        words.Add(WordWeights.Mix(kind, form));
        words.Add(WordWeights.Mix(kind + 600u, WordWeights.Mix((uint)role.Link + 700u, (uint)hint.Operator)));
        words.Add(WordWeights.Mix(kind + 800u, (uint)role.Link + 900u));
        words.Add(WordWeights.Mix((uint)role.Link + 950u, WordWeights.Hash(view.Tokens[Math.Min(hint.Decider,
            view.Tokens.Length - 1)].Lemma)));
        words.Add(WordWeights.Mix(kind + 50u, WordWeights.Mix(form, (uint)hint.Kind)));
        if (at.Sentence != hint.Sentence)
            return [.. words];
        var (from, to) = at.First > hint.Decider ? (hint.Decider, at.First) : (at.End, hint.Decider + 1);
        var side = at.First > hint.Decider ? 3000u : 4000u;
        if (to - from <= MostBetween)
        {
            for (var i = from; i < to; i++)
                words.Add(WordWeights.Mix(side + kind, WordWeights.Hash(HintFeatures.Shape(view, i))));
        }

        words.Add(WordWeights.Mix(side + kind, WordWeights.Hash(view.Tokens[hint.Decider].Lower)));
        return [.. words];
    }

    /// <summary>How often a party stands where deciders and where the aimed at stand, over all hints.</summary>
    public static void Tally(IReadOnlyList<Hint> hints)
    {
        var (acts, aimed) = (new Dictionary<Party, int>(), new Dictionary<Party, int>());
        foreach (var hint in hints)
        {
            foreach (var role in hint.Roles)
            {
                var form = role.At!.Value.Form;
                if (role.Link is RoleLink.Subject or RoleLink.Agent or RoleLink.Speaker || (role.Link is RoleLink.Modifier
                    or RoleLink.PreviousSubject && form is PartyForm.Authority or PartyForm.Official))
                    acts[role.Party] = acts.GetValueOrDefault(role.Party) + 1;
                else if (role.Link is RoleLink.On or RoleLink.Object or RoleLink.PassiveSubject or RoleLink.AnchorModifier
                    or RoleLink.AnchorFrom)
                    aimed[role.Party] = aimed.GetValueOrDefault(role.Party) + 1;
            }
        }

        var (mostActs, mostAimed) = (acts.Values.DefaultIfEmpty().Max(), aimed.Values.DefaultIfEmpty().Max());
        foreach (var hint in hints)
        {
            foreach (var role in hint.Roles)
            {
                var (act, aim) = (acts.GetValueOrDefault(role.Party), aimed.GetValueOrDefault(role.Party));
                Put(role, RoleFeature.ActsAll, Math.Min(act, 9));
                Put(role, RoleFeature.AimedAll, Math.Min(aim, 9));
                Put(role, RoleFeature.ActsMost, mostActs == 0 ? 0 : 1 + (4 * act / mostActs));
                Put(role, RoleFeature.AimedMost, mostAimed == 0 ? 0 : 1 + (4 * aim / mostAimed));
            }
        }
    }

    /// <summary>What is said of one in an enumeration is said of all.</summary>
    public static void Level(Hint hint)
    {
        foreach (var chain in hint.Roles.GroupBy(r => r.Chain))
        {
            if (!chain.Skip(1).Any())
                continue;
            var (imposer, target) = (Mean(chain, r => r.Imposer), Mean(chain, r => r.Target));
            foreach (var role in chain)
                (role.Imposer, role.Target) = (role.Party.MayImpose ? (role.Imposer + imposer) / 2 : 0, (role.Target + target) / 2);
        }
    }

    /// <summary>Of the likelier half: two names of one party must not count against it.</summary>
    private static double Mean(IEnumerable<Role> roles, Func<Role, double> value)
    {
        var values = roles.Select(value).OrderDescending().ToList();
        return values.Take((values.Count + 1) / 2).Average();
    }

    private static int Code(double probability) => (int)(probability * 12);

    private static void Put(Role role, RoleFeature feature, int code) => role.Features[(int)feature] = (byte)code;

    private void Set(RoleFeature feature, int code) => codes[(int)feature] = (byte)code;

    private void Set(RoleFeature feature, bool holds) => codes[(int)feature] = holds ? (byte)1 : (byte)0;
}
