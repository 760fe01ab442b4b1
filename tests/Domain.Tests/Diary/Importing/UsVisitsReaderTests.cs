using Motorcade.Domain.Diary.Importing;
using static Motorcade.Domain.Tests.Diary.Importing.Records;

namespace Motorcade.Domain.Tests.Diary.Importing;

public sealed class UsVisitsReaderTests
{
    [Theory]
    [InlineData("Emperor Dom Pedro II", "Brazil", "1876-05-07", "Pedro II of Brazil")]
    [InlineData("President-elect Pessoa", "Brazil", "1919-06-20", "Epitácio Pessoa")]
    [InlineData("Prime Minister Hughes", "Australia", "1918-05-29", "Billy Hughes")]
    [InlineData("King Hussein I", "Jordan", "1964-04-14", "Hussein of Jordan")]
    [InlineData("King Hussein", "Jordan", "1991-03-12", "Hussein of Jordan")]
    [InlineData("President and Mrs. Bourguiba", "Tunisia", "1961-05-03", "Habib Bourguiba")]
    [InlineData("Chancellor Erhard and Foreign Minister Schroeder", "Germany, Federal Republic of", "1964-06-12",
        "Ludwig Erhard|Gerhard Schröder")]
    [InlineData("President Anwar Sadat, Prime Minister Mustafa Khalil", "Egypt", "1979-03-26", "Anwar Sadat|Mustafa Khalil")]
    [InlineData("President Valery Giscard d’Estaing", "France", "1976-05-17", "Valéry Giscard d'Estaing")]
    [InlineData("Prime Minister Binyamin Netanyahu", "Israel", "1997-02-12", "Benjamin Netanyahu")]
    [InlineData("President- elect Ernesto Zedillo Ponce de Leon", "Mexico", "1994-11-23", "Ernesto Zedillo")]
    [InlineData("Prime Minister Rudolphus F. M. (Ruud) Lubbers", "Netherlands", "1989-05-09", "Ruud Lubbers")]
    [InlineData("President Benigno S. Aquino, 3rd", "Philippines", "2012-06-08", "Benigno Aquino III")]
    [InlineData("Amir Sheikh Tameem bin Hamad al-Thani", "Qatar", "2015-02-24", "Tamim bin Hamad Al Thani")]
    [InlineData("President Võ Văn Thưởng", "Vietnam", "2023-11-14", "Võ Văn Thưởng")]
    [InlineData("Governor General Earl of Athlone", "Canada", "1945-03-23", "Athlone")]
    [InlineData("Premier Nobodyski", "Poland", "1931-02-03", "Nobodyski")]
    public void Visitor_WithTitle_IsThePersonInOfficeThen(string visitor, string from, string day, string expected) =>
        Assert.Equal(expected, string.Join('|', Visit(visitor, from, "State visit.", day).Stops.Select(s => s.Traveller.Name)));

    [Fact]
    public void OneWordName_OutsideTheTables_HasAKeyOfItsCountry()
    {
        string Id(string country) => Assert.Single(Visit("President Nobody", country, "", "1911-02-03").Stops).Traveller.Id;
        Assert.NotEqual(Id("Peru"), Id("Chile"));
        Assert.Equal(Id("Peru"), Id("Peru"));
    }

    [Theory]
    [InlineData("State visit.", "Washington 1972-06-06..1972-06-09")]
    [InlineData("", "Washington 1972-06-06..1972-06-09")]
    [InlineData("Met with President Nixon at San Clemente, California.", "San Clemente 1972-06-06..1972-06-09")]
    [InlineData("Attended a session of the UN General Assembly.", "New York 1972-06-06..1972-06-09")]
    [InlineData("Official visit. Also met with President Nixon in Key Biscayne (Florida) on June 8.",
        "Washington 1972-06-06..1972-06-09|Key Biscayne 1972-06-08..1972-06-08")]
    [InlineData("State visit. In U.S. June 4–12; visited Chicago, New York City, and Hershey (Pennsylvania).",
        "Washington 1972-06-06..1972-06-09|Chicago 1972-06-04..1972-06-12|New York 1972-06-04..1972-06-12|Hershey 1972-06-04..1972-06-12")]
    [InlineData("State visit. Afterwards visited Houston, Tex. Departed U.S. June 14.",
        "Washington 1972-06-06..1972-06-09|Houston 1972-06-09..1972-06-14")]
    [InlineData("Working visit. Afterwards visited Boston.", "Washington 1972-06-06..1972-06-09|Boston 1972-06-09..")]
    [InlineData("Private visit to Los Angeles June 11-13.", "Washington 1972-06-06..1972-06-09|Los Angeles 1972-06-11..1972-06-13")]
    [InlineData("Attended Economic Summit, Williamsburg (Va.).", "Williamsburg 1972-06-06..1972-06-09")]
    [InlineData("Official visit. Traveled to Chattanooga and Nashville (Tennessee).",
        "Washington 1972-06-06..1972-06-09|Chattanooga 1972-06..|Nashville 1972-06..")]
    public void Description_TellsWhereTheVisitorWas(string description, string expected) =>
        Assert.Equal(expected, string.Join('|', Visit("Prime Minister Indira Gandhi", "India", description, "1972-06-06", "1972-06-09")
            .Stops.Select(InWords)));

    [Fact]
    public void Meeting_StandsWithTheTownWhereItWas()
    {
        var stops = Visit(
            "President Hamid Karzai", "Afghanistan",
                "Working visit. Met with President Bush at Sea Island, Georgia, during the G-8 Summit.", "2004-06-09", "2004-06-15").Stops;
        Assert.Equal(["Washington", "Sea Island"], stops.Select(s => s.Destination.Name));
        Assert.Empty(stops[0].Meets);
        Assert.Equal(("George W. Bush", "G-8 Summit"), (Assert.Single(stops[1].Meets).Name, stops[1].Event));
    }

    [Theory]
    [InlineData("President", "Peru", "visitor", FaultKind.Traveller)]
    [InlineData("", "Peru", "visitor", FaultKind.Traveller)]
    [InlineData("several ministers", "Peru", "visitor", FaultKind.Traveller)]
    [InlineData("President Prado", "Atlantis", "from", FaultKind.Country)]
    public void Row_Wrong_IsNamed(string visitor, string from, string field, FaultKind kind)
    {
        var fault = Visit(visitor, from, "State visit.").Fault;
        Assert.Equal((field, kind), (fault!.Field, fault.Kind));
    }
}
