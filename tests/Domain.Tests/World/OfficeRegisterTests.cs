using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.World;

public sealed class OfficeRegisterTests
{
    private static readonly WorldTables World = SharedWorld.Tables;

    public static TheoryData<string, string, string> HeadsInMidTerm()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var person in World.Persons)
        {
            foreach (var term in person.Terms)
            {
                if (term.Office is not (OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.Monarch)
                    || term.Country.Length == 0)
                    continue;
                if (term.Start is not { Day: not null } start || term.End is not { Day: not null } end || end.Last < start.First)
                    continue;
                var middle = start.First.AddDays((end.Last.DayNumber - start.First.DayNumber) / 2);
                data.Add(person.Id, $"{term.Country} {term.Office}", middle.ToString("yyyy-MM-dd"));
            }
        }
        return data;
    }

    [Fact]
    public void HoldersOf_EveryHeadInMidTerm_NamesTheHolder()
    {
        var missing = new List<string>();
        var cases = HeadsInMidTerm();
        foreach (var row in cases)
        {
            var (id, office, day) = (row.Data.Item1, row.Data.Item2, DateOnly.Parse(row.Data.Item3));
            var parts = office.Split(' ');
            if (!World.Offices.HoldersOf(parts[0], Enum.Parse<OfficeKind>(parts[1]), day).Any(h => h.Person.Id == id))
                missing.Add($"{id} {office} {day}");
        }
        Assert.True(cases.Count > 1000);
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("the Russian president", "2005-05-09", "Vladimir Putin")]
    [InlineData("the Russian president", "2010-05-09", "Dmitry Medvedev")]
    [InlineData("the Russian president", "2022-06-26", "Vladimir Putin")]
    [InlineData("German chancellor", "2015-01-01", "Angela Merkel")]
    [InlineData("president of Kazakhstan", "2018-01-01", "Nursultan Nazarbayev")]
    [InlineData("UK prime minister", "2018-01-01", "Theresa May")]
    [InlineData("prime minister of the United Kingdom", "2009-01-01", "Gordon Brown")]
    [InlineData("Iran's president", "2023-05-03", "Ebrahim Raisi")]
    [InlineData("UN secretary general", "2004-01-01", "Kofi Annan")]
    [InlineData("US secretary of state", "2012-01-01", "Hillary Clinton")]
    [InlineData("Russian foreign minister", "2018-03-02", "Sergei Lavrov")]
    [InlineData("the Saudi crown prince", "2020-01-01", "Mohammed bin Salman")]
    [InlineData("leader of Canada", "2022-06-26", "Justin Trudeau")]
    [InlineData("the Tajik leader", "2015-06-26", "Emomali Rahmon")]
    [InlineData("the Turkish leader", "2010-01-01", "Recep Tayyip Erdogan")]
    [InlineData("the Japanese emperor", "2010-01-01", "Akihito")]
    public void Resolve_OfficeOnADay_NamesItsHolder(string description, string day, string name) =>
        Assert.Equal(name, World.Resolve(description, DateOnly.Parse(day))[0].Name);

    [Theory]
    [InlineData("Macron", "2022-06-26", "Emmanuel Macron")]
    [InlineData("Lukashenka", "2022-06-26", "Alexander Lukashenko")]
    [InlineData("Imomali Rakhmon", "2022-06-26", "Emomali Rahmon")]
    [InlineData("Kiev", "2022-06-26", "Kyiv")]
    [InlineData("the Kremlin", "2022-06-26", "Russia")]
    [InlineData("Downing Street", "2022-06-26", "United Kingdom")]
    [InlineData("Vladimir Zelenskiy", "2022-06-26", "Volodymyr Zelensky")]
    public void Resolve_Name_PutsTheLikeliestFirst(string name, string day, string expected) =>
        Assert.Equal(expected, World.Resolve(name, DateOnly.Parse(day))[0].Name);

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("Qwrtzpl Xcvbnm")]
    [InlineData("\uDC00president of \uD800")]
    public void Resolve_Nonsense_IsEmpty(string name) => Assert.Empty(World.Resolve(name, null));

    [Theory]
    [InlineData("leader", "GB", "Prime Minister of the United Kingdom")]
    [InlineData("leader", "US", "President of the United States")]
    [InlineData("leader", "IR", "President of Iran")]
    [InlineData("leader", "DE", "Chancellor of Germany")]
    [InlineData("prime minister", "JP", "Prime Minister of Japan")]
    public void Label_OfficeOfACountry_IsWrittenWithIt(string phrase, string country, string expected) =>
        Assert.Equal(expected, World.Offices.Label(World.Offices.Title(phrase)!, country, new(2022, 6, 26)));

    [Fact]
    public void IsAged_OnTheBirthday_ChangesTheAge()
    {
        var putin = World.Resolve("Vladimir Putin", new(2022, 1, 1))[0];
        var person = World.Person(putin.Id)!;
        Assert.True(person.IsAged(69, new(2022, 10, 6)));
        Assert.True(person.IsAged(70, new(2022, 10, 7)));
        Assert.False(person.IsAged(69, new(2022, 10, 7)));
    }
}
