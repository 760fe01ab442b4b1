using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Domain.Tests.Evaluation;

public sealed class NameRulesTests
{
    [Theory]
    [InlineData("Ada Lovelace", "Lovelace", true)]
    [InlineData("Ada Lovelace", "Ada", true)]
    [InlineData("Ada King Lovelace Byron", "Lovelace", false)]
    [InlineData("King Ada Lovelace", "Lovelace Ada", true)]
    [InlineData("Zoë Márquez", "Zoe Marquez", true)]
    [InlineData("Aleksander Petrenko", "Alexander Petrenka", true)]
    [InlineData("Vera Lind", "Vera Lund", true)]
    [InlineData("Vera Lin", "Vera Lun", false)]
    [InlineData("Vera Lind", "Nora Lind", false)]
    [InlineData("President of Peru", "president of  Peru", true)]
    [InlineData("President of Peru", "Prime Minister of Peru", false)]
    [InlineData("President of Peru", "Peru", false)]
    [InlineData("President of Peru", "President of Chile", false)]
    [InlineData("The President", "Prime Minister", false)]
    [InlineData("", "Ada Lovelace", false)]
    [InlineData("", null, true)]
    public void SamePerson_TwoNames_AreTheSameWhenTheShorterIsInTheLonger(string? a, string? b, bool same)
    {
        Assert.Equal(same, NameRules.SamePerson(a, b));
        Assert.Equal(same, NameRules.SamePerson(b, a));
    }

    [Theory]
    [InlineData("Kiev, Ukraine", "kyiv", "ukraine")]
    [InlineData("Lima, Miraflores, Peru", "lima", "peru")]
    [InlineData("the USA", null, "united states")]
    [InlineData("Türkiye", null, "turkey")]
    [InlineData("Side, Türkiye", "side", "turkey")]
    [InlineData(" , ", null, "")]
    [InlineData(null, null, "")]
    public void Place_Destination_IsTownAndCountry(string? text, string? town, string country) =>
        Assert.Equal((town, country), NameRules.Place(text));

    [Theory]
    [InlineData("Iran: banks", "iran: oil tankers", true)]
    [InlineData("Iran: banks", "Iran", false)]
    [InlineData("Burma", "Myanmar", true)]
    [InlineData("EU", "European Union", true)]
    [InlineData("Ada Lovelace", "Lovelace", true)]
    [InlineData("Acme Bank", "Acme Airlines", false)]
    public void SameTarget_TwoTargets_GroupsGoByTheirCountry(string a, string b, bool same) =>
        Assert.Equal(same, NameRules.SameTarget(a, b));

    [Theory]
    [InlineData("2024-03-04", "2024-03", true)]
    [InlineData("2024-03-04", "2024", true)]
    [InlineData("2024-03-04", null, true)]
    [InlineData("2024-03-04", "2024-03-05", false)]
    [InlineData("2024-03", "2024-04-01", false)]
    public void DatesFit_TwoDates_AreComparedAtTheCoarser(string? a, string? b, bool fit) => Assert.Equal(fit, TripRules.DatesFit(a, b));
}
