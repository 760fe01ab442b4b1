using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.Sanctions;

/// <summary>Roles that a sentence leaves open and the article fills; groups stand under their country.</summary>
public sealed class ArticlePartiesTests
{
    private static readonly Analyst Analyst = new(WorldTables.Load());

    /// <summary>Wednesday 15 May 2019.</summary>
    private static readonly DateOnly Day = new(2019, 5, 15);

    [Fact]
    public void Read_MeasureWithoutTarget_IsAimedAtTheArticlesCountry()
    {
        var sanctions = Analyst.Read(new("The European Union imposed sanctions on Eritrea on Monday.\n\nThe ministers also imposed a travel ban.", Day)).Sanctions;
        Assert.Equal(["Eritrea"], sanctions.Single(s => s.Measure == MeasureKind.TravelBan).Targets);
    }

    [Theory]
    [InlineData("The European Union imposed sanctions on Syrian companies on Monday.", "Syria: companies")]
    [InlineData("Canada imposed sanctions on banks in Belarus on Monday.", "Belarus: banks")]
    public void Read_DescribedGroup_StandsUnderItsCountry(string text, string target) =>
        Assert.Equal([target], Assert.Single(Analyst.Read(new(text, Day)).Sanctions).Targets);

    [Theory]
    [InlineData("A guide for compliance teams\n\nAsset freezes against individuals, arms embargoes and travel bans are all sanctions, and the European Union, Canada and Japan use them.")]
    [InlineData("The regulator fined the bank in Lyon. The sanctions, a freeze among them, follow the judge of the court, who sat in France.")]
    public void Read_TextWithoutDecision_GivesNothing(string text) => Assert.Empty(Analyst.Read(new(text, Day)).Sanctions);
}
