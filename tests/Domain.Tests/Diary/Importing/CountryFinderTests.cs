using static Motorcade.Domain.Tests.Diary.Importing.Records;

namespace Motorcade.Domain.Tests.Diary.Importing;

public sealed class CountryFinderTests
{
    [Theory]
    [InlineData("Korea, South", "1999-05-03", "KR")]
    [InlineData("Korea, Republic of", "1999-05-03", "KR")]
    [InlineData("Korea, North", "2000-10-23", "KP")]
    [InlineData("U.S.S.R.", "1972-05-22", "RU")]
    [InlineData("German Democratic Republic", "1989-12-12", "DE")]
    [InlineData("Germany, Federal Republic of", "1963-06-23", "DE")]
    [InlineData("China, Republic of", "1943-02-18", "CN")]
    [InlineData("China, Republic of", "1960-06-18", "TW")]
    [InlineData("China, People’s Republic of", "1975-12-01", "CN")]
    [InlineData("Dahomey (Benin)", "1962-07-01", "BJ")]
    [InlineData("Denmark (Greenland)", "2021-05-20", "GL")]
    [InlineData("Poland (government-in-exile)", "1942-03-24", "PL")]
    [InlineData("Macedonia, Former Yugoslav Republic of", "1999-06-22", "MK")]
    [InlineData("Micronesia, Federated States of", "2019-08-05", "FM")]
    [InlineData("Serbia-Montenegro (Kosovo)", "1999-07-29", "XK")]
    [InlineData("Muscat & Oman", "1938-03-03", "OM")]
    [InlineData("Cote d’Ivoire", "1983-06-07", "CI")]
    [InlineData("Türkiye", "2023-02-19", "TR")]
    [InlineData("Vatican City", "1963-07-02", "VA")]
    [InlineData("PER", "2019-04-13", "PE")]
    public void Country_AsDiariesSpellIt_IsFound(string name, string day, string code) =>
        Assert.Equal(code, Tables.Countries.Find(name, DateOnly.Parse(day))?.Code);

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("Ruritania (Kingdom)")]
    [InlineData("")]
    public void Country_ThatIsNone_IsNotFound(string name) => Assert.Null(Tables.Countries.Find(name, new(1999, 5, 3)));

    [Fact]
    public void PastCountries_EachLine_StandsForOneThatIs()
    {
        foreach (var name in Motorcade.Domain.Resources.WordTable.Rows("record-countries.tsv"))
        {
            var reach = name[4].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(name[3]);
            Assert.All(reach, code => Assert.True(Tables.World.Country(code) is not null, $"{name[0]}: {code}"));
        }
    }
}
