using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.World;

public sealed class WorldTablesTests
{
    private static readonly WorldTables World = SharedWorld.Tables;

    public static TheoryData<string> CountriesWithCapital() =>
        [.. World.Countries.Where(c => c.Capital.Length > 0 && c.Status is "state" or "observer_state").Select(c => c.Code)];

    [Theory]
    [MemberData(nameof(CountriesWithCapital))]
    public void PlacesNamed_CapitalWithItsCountry_IsThere(string code)
    {
        var country = World.Country(code)!;
        Assert.Contains(World.PlacesNamed(country.Capital, code), p => p.IsCapital);
    }

    [Theory]
    [MemberData(nameof(CountriesWithCapital))]
    public void CountryNamed_NameAndOfficialCode_FindTheCountry(string code)
    {
        var country = World.Country(code)!;
        Assert.Equal(country, World.CountryNamed(country.Name));
        Assert.Equal(country, World.CountryNamed(code == "US" ? "the United States" : country.Name));
    }

    [Theory]
    [InlineData("Britain", "GB")]
    [InlineData("the UK", "GB")]
    [InlineData("Tajik", "TJ")]
    [InlineData("the Kremlin", "RU")]
    [InlineData("Downing Street", "GB")]
    [InlineData("Burma", "MM")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("U.S.", "US")]
    [InlineData("DR Congo", "CD")]
    public void CountryNamed_AliasDemonymOrMetonym_FindsTheCountry(string name, string code) =>
        Assert.Equal(code, World.CountryNamed(name)?.Code);

    [Theory]
    [InlineData("us")]
    [InlineData("Nowhereland")]
    [InlineData("")]
    public void CountryNamed_PronounOrUnknown_IsNull(string name) => Assert.Null(World.CountryNamed(name));

    [Theory]
    [InlineData("Kiev", "UA")]
    [InlineData("Hrodna", "BY")]
    [InlineData("Sharm el-Sheikh", "EG")]
    [InlineData("Bavarian Alps", "DE")]
    [InlineData("Paris", "FR")]
    [InlineData("London", "GB")]
    [InlineData("N’Djamena", "TD")]
    public void PlacesNamed_SharedName_PutsTheLikeliestFirst(string name, string country) =>
        Assert.Equal(country, World.PlacesNamed(name)[0].Country);

    [Theory]
    [InlineData("EU", "GB", "2019-06-01", true)]
    [InlineData("EU", "GB", "2021-06-01", false)]
    [InlineData("G7", "JP", "2022-06-26", true)]
    [InlineData("G7", "CN", "2022-06-26", false)]
    public void IsMember_OnADay_FollowsTheMembership(string group, string code, string day, bool expected) =>
        Assert.Equal(expected, World.Country(code)!.IsMember(group, DateOnly.Parse(day)));

    [Theory]
    [InlineData("zel", "Volodymyr Zelensky", WorldKind.Person)]
    [InlineData("ZELENSK", "Volodymyr Zelensky", WorldKind.Person)]
    [InlineData("erdog", "Recep Tayyip Erdogan", WorldKind.Person)]
    [InlineData("Sao P", "São Paulo", WorldKind.Place)]
    [InlineData("kazakh", "Kazakhstan", WorldKind.Country)]
    public void Search_PrefixInAnyCase_FindsTheName(string prefix, string name, WorldKind kind) =>
        Assert.Contains(World.Search(prefix, kind, 0, 50), c => c.Name == name);

    [Fact]
    public void Search_InPages_GivesEachOnce()
    {
        var all = World.Search("al", null, 0, 60);
        var paged = Enumerable.Range(0, 6).SelectMany(page => World.Search("al", null, page * 10, 10));
        Assert.Equal(all.Select(c => (c.Kind, c.Id)), paged.Select(c => (c.Kind, c.Id)));
        Assert.Equal(60, all.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("\uD800")]
    public void Search_NoLetters_IsEmpty(string prefix) => Assert.Empty(World.Search(prefix, null, 0, 10));
}
