using Motorcade.Domain.Language;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Gathers who and what the article names, under every name that a claim may give it.</summary>
internal sealed class PartyFinder(SanctionScene scene)
{
    private const int MostWords = 3;
    private const string Union = "European Union";
    private const string SeatOfUnion = "Brussels";

    private readonly Dictionary<string, Party> known = new(StringComparer.Ordinal);
    private readonly List<Party> all = [];

    private WorldTables World => scene.Context.World;

    public List<Party> Find()
    {
        foreach (var view in scene.Views)
        {
            if (view is null)
                continue;
            foreach (var mention in view.Mentions)
                Read(view, mention);
            Words(view);
            foreach (var (first, end) in NameRuns.Of(view))
            {
                if (!IsPlace(view.Text(first, end)))
                    Note(PartyKind.Organisation, view.Text(first, end), "", new(view.Sentence.Index, first, end, PartyForm.Unknown));
            }
        }

        Weigh();
        var groups = new GroupFinder(scene, all);
        foreach (var view in scene.Views)
        {
            if (view is null)
                continue;
            foreach (var (country, at) in groups.BanksOf(view))
                Note(PartyKind.Organisation, $"Central Bank of {country.Name}", country.Code, at);
            foreach (var (country, at) in groups.Of(view))
                Note(PartyKind.Group, country.Name, country.Code, at);
        }

        Rank();
        return all;
    }

    private void Read(SentenceView view, Mention mention)
    {
        var at = new PartyAt(mention.Sentence, mention.FirstToken, mention.EndToken, PartyForm.Name);
        switch (mention.Kind)
        {
            case EntityKind.Country when mention.Metonym && view.Text(mention.FirstToken, mention.EndToken) == SeatOfUnion:
                Note(PartyKind.Body, Union, "", at with { Form = PartyForm.Metonym }).MayImpose = true;
                break;
            case EntityKind.Country:
                State(mention.Country, mention.Name, at with
                {
                    Form = mention.Form == MentionForm.Demonym ? PartyForm.Demonym
                    : mention.Form is MentionForm.Pronoun or MentionForm.Description ? PartyForm.Reference : mention.Metonym
                        ? PartyForm.Metonym : PartyForm.Name
                });
                break;
            case EntityKind.Place when mention.Name == SeatOfUnion:
                Note(PartyKind.Body, Union, "", at with { Form = PartyForm.Metonym }).MayImpose = true;
                break;
            case EntityKind.Place when World.Place(mention.EntityId) is { IsCapital: true } || mention.Metonym:
                State(mention.Country, "", at with { Form = mention.Metonym ? PartyForm.Metonym : PartyForm.Town });
                break;
            case EntityKind.Group:
                State(mention.Country, "", at with { Form = PartyForm.Demonym, End = mention.FirstToken + 1 });
                break;
            case EntityKind.Person or EntityKind.Office:
                foreach (var one in view.Each(mention))
                    Somebody(one, at);
                break;
            case EntityKind.Organisation or EntityKind.Outlet:
                Body(mention, at);
                break;
        }
    }

    private void Somebody(Mention one, PartyAt at)
    {
        if (one.Official)
            State(one.Country, "", at with { Form = PartyForm.Official });
        if (one.Kind == EntityKind.Person)
            Note(PartyKind.Person, one.Name, one.Country, at with
            {
                Form = one.Form == MentionForm.Name
                ? PartyForm.Name : PartyForm.Reference
            }).IsOfficial |= one.Official;
    }

    private void Body(Mention mention, PartyAt at)
    {
        var body = World.Organisation(mention.EntityId);
        if (body is { Country.Length: 0 } && DeciderOf(body) is { } decider)
        {
            Note(PartyKind.Body, decider, "", at with
            {
                Form = decider == body.Name
                ? PartyForm.Name : PartyForm.Authority
            }).MayImpose = true;
            return;
        }

        if (mention.Country.Length > 0)
            State(mention.Country, "", at with { Form = PartyForm.Authority });
        if (body is not { CanImposeSanctions: true } || body.Kind == "agency")
            Note(PartyKind.Organisation, mention.Name, mention.Country, at);
    }

    private static string? DeciderOf(Organisation body) =>
        body.MembersGroup == "EU" || body.Id is "council-eu" or "eu" || body.Id.StartsWith("european-co", StringComparison.Ordinal) ? Union
        : body.Id is "unsc" or "un" ? "United Nations"
        : body.CanImposeSanctions || body.Id is "g7" ? body.Name
        : null;

    private void State(string code, string name, PartyAt at)
    {
        if (World.Country(code) is { } country)
            Note(PartyKind.Country, country.Name, code, at).MayImpose = true;
        else if (name.Length > 0)
            Note(PartyKind.Country, name, "", at);
    }

    private static string Joined(Token[] tokens, int first, int count) => count switch
    {
        1 => tokens[first].Lower,
        2 => $"{tokens[first].Lower} {tokens[first + 1].Lower}",
        _ => $"{tokens[first].Lower} {tokens[first + 1].Lower} {tokens[first + 2].Lower}",
    };

    /// <summary>Words that stand for an imposer: "the bloc", "Western".</summary>
    private void Words(SentenceView view)
    {
        var tokens = view.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = 0;
            string? name = null;
            for (var words = MostWords; words > 0 && name is null; words--)
            {
                if (i + words <= tokens.Length && SanctionLexicon.ImposersFrom.Contains(tokens[i].Lower))
                    (name, length) = (SanctionLexicon.Imposers.GetValueOrDefault(Joined(tokens, i, words)), words);
            }

            if (CountryWords.At(view, i) is { } people)
                State(people.Code, "", new(view.Sentence.Index, i, i + 1, PartyForm.Demonym));
            if (name is null || view.At(i) is { Kind: EntityKind.Country or EntityKind.Organisation })
                continue;
            var at = new PartyAt(view.Sentence.Index, i, i + length, PartyForm.Authority);
            if (World.CountryNamed(name) is { } country)
                State(country.Code, "", at);
            else
                Note(PartyKind.Body, name, "", at).MayImpose = true;
            i += length - 1;
        }
    }

    /// <summary>Countries, peoples and towns are no firms.</summary>
    private bool IsPlace(string text)
    {
        foreach (var entry in World.Names.Find(NameFolder.Fold(text)))
        {
            if (entry.Kind is NameKind.Country or NameKind.Demonym or NameKind.Place)
                return true;
        }

        return false;
    }

    private Party Note(PartyKind kind, string name, string country, PartyAt at)
    {
        var key = kind switch
        {
            PartyKind.Country => "c" + name,
            PartyKind.Group => "g" + name,
            PartyKind.Body => "b" + name,
            _ => "n" + NameFolder.Fold(name),
        };
        if (!known.TryGetValue(key, out var party))
        {
            known[key] = party = new() { Index = all.Count, Name = name, Kind = kind, Country = country };
            all.Add(party);
        }

        party.At.Add(at);
        return party;
    }

    private void Weigh()
    {
        foreach (var party in all)
        {
            foreach (var at in party.At)
            {
                var view = scene.Views[at.Sentence]!;
                var before = view.WordBefore(at.First);
                if (view.VerbOf(at.First) is { } verb && at.First < verb.First && before.Length == 0
                    && LanguageTables.Reporting.Contains(verb.Lemma))
                    party.Speaks++;
                if (before is "on" or "against" or "targeting" or "from")
                    party.Aimed++;
                else if (before is "by" || (before.Length == 0 && at.Form is PartyForm.Authority or PartyForm.Official
                    or PartyForm.Metonym))
                    party.Acts++;
            }
        }
    }

    private void Rank()
    {
        foreach (var party in all)
        {
            var name = NameFolder.Fold(party.Name);
            party.InTitle = name.Length > 1 && scene.Title.Contains($" {name} ", StringComparison.Ordinal) || IsInTitle(party, name);
        }

        foreach (var kind in all.GroupBy(p => p.Kind))
        {
            var rank = 0;
            foreach (var party in kind.OrderByDescending(p => p.At.Count + (p.InTitle ? 3 : 0)).ThenBy(p => p.Index))
                party.Rank = rank++;
        }
    }

    private bool IsInTitle(Party party, string name)
    {
        if (party.Kind == PartyKind.Person)
            return scene.Title.Contains($" {name[(name.LastIndexOf(' ') + 1)..]} ", StringComparison.Ordinal);
        if (World.Country(party.Country) is not { } country || party.Kind is not (PartyKind.Country or PartyKind.Group))
            return party.Name == Union && scene.Title.Contains(" eu ", StringComparison.Ordinal)
                || party.Name == "United Nations" && (scene.Title.Contains(" un ", StringComparison.Ordinal)
                    || scene.Title.Contains(" security council ", StringComparison.Ordinal));
        if (country.Capital.Length > 0 && scene.Title.Contains($" {NameFolder.Fold(country.Capital)} ", StringComparison.Ordinal))
            return true;
        foreach (var word in country.Demonyms.Concat(country.Aliases))
        {
            if (scene.Title.Contains($" {NameFolder.Fold(word)} ", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
