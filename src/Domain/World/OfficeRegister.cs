using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>Who held which office when, and the words that texts have for offices.</summary>
public sealed class OfficeRegister
{
    private readonly Person[] persons;
    private readonly Func<string, Country?> countryOf;
    private readonly ILookup<string, Membership> executives;
    private readonly Dictionary<string, List<(int Person, Term Term)>> terms = new(300);
    private readonly Dictionary<string, OfficeTitle> titles = new(700);
    private readonly Dictionary<string, string> foldedTitles = new(2000);
    private readonly NameIndex phrases = new(700);
    private readonly OfficeTitle[] titleRows;

    internal OfficeRegister(WorldRows rows, Func<string, Country?> countryOf)
    {
        persons = rows.Persons;
        executives = rows.Executives;
        titleRows = rows.Titles;
        this.countryOf = countryOf;
        for (var i = 0; i < titleRows.Length; i++)
        {
            titles[titleRows[i].Phrase] = titleRows[i];
            phrases.AddFolded(titleRows[i].Phrase, NameKind.Person, i);
        }
        for (var i = 0; i < persons.Length; i++)
        {
            foreach (var term in persons[i].Terms)
            {
                TermsOf(term).Add((i, term));
                if (!foldedTitles.ContainsKey(term.Title))
                    foldedTitles[term.Title] = NameFolder.Fold(term.Title);
            }
        }
    }

    /// <summary>The words for offices, by folded phrase.</summary>
    internal NameIndex Phrases => phrases;

    /// <summary>The office that a folded phrase names, or null.</summary>
    public OfficeTitle? Title(string phrase) => titles.GetValueOrDefault(phrase);

    /// <summary>Who held an office on a day, the likeliest first; several where it is shared.</summary>
    /// <param name="countryOrOrganisation">ISO alpha-2 code, or the id of an organisation.</param>
    /// <param name="office">The word for the office.</param>
    /// <param name="day">The day; null asks for the present.</param>
    public IReadOnlyList<Holder> HoldersOf(string countryOrOrganisation, OfficeTitle office, DateOnly? day)
    {
        if (!terms.TryGetValue(countryOrOrganisation, out var all))
            return [];
        if (office.Use == OfficeUse.Leader)
            return LeadersOf(countryOrOrganisation, day);
        var found = new List<(int Rank, Holder Holder)>();
        foreach (var (person, term) in all)
        {
            if (term.Covers(day) && RankOf(office, term) is var rank and > 0)
                found.Add((rank, new(persons[person], term)));
        }
        found.Sort((a, b) => a.Rank != b.Rank ? b.Rank - a.Rank : Later(a.Holder.Term, b.Holder.Term));
        if (found.Count > 1)
        {
            var best = found[0].Rank;
            found.RemoveAll(f => f.Rank < best);
        }
        return found.ConvertAll(f => f.Holder);
    }

    /// <summary>Who held an office of a kind in a country or organisation on a day; null asks for the present.</summary>
    public IReadOnlyList<Holder> HoldersOf(string countryOrOrganisation, OfficeKind office, DateOnly? day)
    {
        var found = new List<Holder>();
        if (terms.TryGetValue(countryOrOrganisation, out var all))
        {
            foreach (var (person, term) in all)
            {
                if (term.Office == office && term.Covers(day))
                    found.Add(new(persons[person], term));
            }
        }
        found.Sort((a, b) => Later(a.Term, b.Term));
        return found;
    }

    /// <summary>Whether a person holds an office that a word may mean, in any country, on a day; null asks for the present.</summary>
    public bool Bears(Person person, OfficeTitle office, DateOnly? day)
    {
        foreach (var term in person.Terms)
        {
            if (!term.Covers(day))
                continue;
            if (office.Use == OfficeUse.Leader
                ? term.Office is OfficeKind.HeadOfState or OfficeKind.Monarch or OfficeKind.HeadOfGovernment
                : RankOf(office, term) > 1)
                return true;
        }
        return false;
    }

    /// <summary>Who leads a country abroad on a day: the executive president or monarch, else the head of government.</summary>
    public IReadOnlyList<Holder> LeadersOf(string country, DateOnly? day)
    {
        if (!LeadsAsHeadOfState(country, day) && HoldersOf(country, OfficeKind.HeadOfGovernment, day) is { Count: > 0 } heads)
            return heads;
        if (HoldersOf(country, OfficeKind.HeadOfState, day) is { Count: > 0 } presidents)
            return presidents;
        if (HoldersOf(country, OfficeKind.Monarch, day) is { Count: > 0 } monarchs)
            return monarchs;
        if (HoldersOf(country, OfficeKind.HeadOfGovernment, day) is { Count: > 0 } others)
            return others;
        return HoldersOf(country, OfficeKind.OrganisationHead, day);
    }

    /// <summary>An office written with its country: "President of Kazakhstan".</summary>
    public string Label(OfficeTitle office, string country, DateOnly? day)
    {
        var title = office.Label;
        if (title.Length == 0 && HoldersOf(country, office, day) is { Count: > 0 } holders)
            title = TitleOf(holders[0].Term);
        if (title.Length == 0)
            title = office.Use == OfficeUse.Leader && !LeadsAsHeadOfState(country, day) ? "Prime Minister" : "President";
        return $"{title} of {Called(country)}";
    }

    private string Called(string country) =>
        countryOf(country) is not { } known ? country : known.TakesArticle ? $"the {known.Name}" : known.Name;

    private static string TitleOf(Term term) => term.Title switch
    {
        "Acting President" => "President",
        "Acting Prime Minister" => "Prime Minister",
        _ => term.Title,
    };

    private bool LeadsAsHeadOfState(string country, DateOnly? day)
    {
        foreach (var span in executives[country])
        {
            if (span.Covers(day))
                return true;
        }
        return false;
    }

    private static int Later(Term a, Term b) => Comparer<DateOnly?>.Default.Compare(b.Start?.First, a.Start?.First);

    private int RankOf(OfficeTitle office, Term term)
    {
        var rank = (office.Use, term.Office) switch
        {
            (OfficeUse.HeadOfState, OfficeKind.HeadOfState or OfficeKind.Monarch) => 3,
            (OfficeUse.HeadOfState, OfficeKind.HeadOfGovernment) => office.Titles.Count > 0 ? 2 : 0,
            (OfficeUse.HeadOfState, OfficeKind.OrganisationHead) => 2,
            (OfficeUse.HeadOfGovernment, OfficeKind.HeadOfGovernment) => 3,
            (OfficeUse.ForeignMinister, OfficeKind.ForeignMinister) => 3,
            (OfficeUse.VicePresident, OfficeKind.VicePresident) => 3,
            (OfficeUse.LegislatureHead, OfficeKind.LegislatureHead) => 3,
            (OfficeUse.OrganisationHead, OfficeKind.OrganisationHead) => 3,
            (OfficeUse.OrganisationHead or OfficeUse.ByTitle, OfficeKind.Other) => 2,
            (OfficeUse.ByTitle, OfficeKind.LegislatureHead or OfficeKind.HeadOfGovernment or OfficeKind.VicePresident) => 1,
            _ => 0,
        };
        return rank == 0 || office.Titles.Count == 0 && office.Use != OfficeUse.ByTitle || HasTitle(office, term)
            ? rank
            // A prime minister by another name is still meant by the office's kind, but after those who bear the title.
            : office.Use is OfficeUse.HeadOfGovernment or OfficeUse.ForeignMinister or OfficeUse.OrganisationHead ? 1 : 0;
    }

    private bool HasTitle(OfficeTitle office, Term term)
    {
        var folded = foldedTitles[term.Title];
        foreach (var title in office.Titles)
        {
            if (folded.StartsWith(title, StringComparison.Ordinal) || folded.EndsWith(title, StringComparison.Ordinal)
                || (folded.Contains(title, StringComparison.Ordinal) && !folded.StartsWith("deputy", StringComparison.Ordinal)))
            {
                return true;
            }
        }
        return false;
    }

    private List<(int Person, Term Term)> TermsOf(Term term)
    {
        var key = term.Country.Length > 0 ? term.Country : term.Organisation;
        if (!terms.TryGetValue(key, out var list))
            terms[key] = list = [];
        return list;
    }
}
