using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.Sanctions;

/// <summary>One sentence and the measures that it must give: "imposers|targets|measure|goods|action|date".</summary>
public sealed class SanctionReaderTests
{
    private static readonly Analyst Analyst = new(WorldTables.Load());

    /// <summary>Wednesday 15 May 2019.</summary>
    private static readonly DateOnly Day = new(2019, 5, 15);

    [Theory]
    [InlineData("The European Union imposed sanctions on Belarus on Monday.", "European Union|Belarus|General||Imposed|2019-05-13")]
    [InlineData("The United States on Tuesday imposed an arms embargo on Eritrea.",
        "United States|Eritrea|ArmsEmbargo|arms|Imposed|2019-05-14")]
    [InlineData("Canada and Japan will impose a ban on imports of coal from North Korea.",
        "Canada,Japan|North Korea|ImportBan|coal|Announced|")]
    [InlineData("The United States lifted sanctions on Sudan in 2017.", "United States|Sudan|General||Lifted|2017")]
    [InlineData("The Security Council extended an arms embargo against South Sudan on Monday.",
        "United Nations|South Sudan|ArmsEmbargo|arms|Extended|2019-05-13")]
    [InlineData("The United States threatened sanctions against Turkey.", "United States|Turkey|General||Threatened|")]
    [InlineData("Russia banned imports of cement from Latvia on Monday.", "Russia|Latvia|ImportBan|cement|Imposed|2019-05-13")]
    [InlineData("Iran faces sanctions imposed by the United States.", "United States|Iran|General||InForce|")]
    [InlineData("The United Kingdom expelled two diplomats of Iran on Tuesday.", "United Kingdom|Iran|Diplomatic||Imposed|2019-05-14")]
    [InlineData("The European Union did not impose sanctions on Turkey.")]
    [InlineData("Canada and Japan announced a ban on imports of coal from North Korea.",
        "Canada,Japan|North Korea|ImportBan|coal|Announced|")]
    [InlineData("Poland recalled its ambassador from Minsk on Tuesday.", "Poland|Belarus|Diplomatic||Imposed|2019-05-14")]
    [InlineData("Canada imposed sanctions on companies in Belarus on Monday.", "Canada|Belarus: companies|Designation||Imposed|2019-05-13")]
    [InlineData("The EU sanctioned five Libyan officials on Monday.", "European Union|Libya: officials|Designation||Imposed|2019-05-13")]
    [InlineData("Canada blacklisted Pavel Sidorenko and Irina Malkova on Tuesday.",
        "Canada|Pavel Sidorenko,Irina Malkova|Designation||Imposed|2019-05-14")]
    [InlineData("The court imposed a fine on the company.")]
    [InlineData("The federation imposed a ban on the striker for doping.")]
    [InlineData("The council gave its sanction to the plan.")]
    [InlineData("Parliament passed a ban on plastic bags on Monday.")]
    [InlineData("The regulator fined the bank in Lyon. The sanctions, a freeze among them, follow the judge of a court in France.")]
    public void Read_Sentence_GivesItsMeasures(string text, params string[] expected)
    {
        var sanctions = Analyst.Read(new(text, Day)).Sanctions;
        Assert.Equal(expected, sanctions.Select(s => string.Join('|', string.Join(',', s.Imposers), string.Join(',',
            s.Targets.Order().Reverse()),
            s.Measure, s.Goods, s.Action, s.Date)));
    }

    [Fact]
    public void Read_DecisionToldTwice_IsOne()
    {
        const string Text = "The European Union imposed sanctions on Belarus on Monday.\n\n"
            + "The sanctions that the European Union imposed on Belarus took effect at once.";
        var sanctions = Analyst.Read(new(Text, Day)).Sanctions;
        Assert.Equal("2019-05-13", Assert.Single(sanctions).Date?.ToString());
    }

    [Fact]
    public void Read_BareTravelBan_IsAimedAtThoseNamedBefore()
    {
        const string Text = "Canada sanctioned Pavel Sidorenko and Irina Malkova on Tuesday. "
            + "Their assets are frozen and they may not enter Canada.";
        var sanctions = Analyst.Read(new(Text, Day)).Sanctions;
        Assert.Contains("Irina Malkova", sanctions.Single(s => s.Measure == MeasureKind.TravelBan).Targets);
        Assert.Contains("Irina Malkova", sanctions.Single(s => s.Measure == MeasureKind.AssetFreeze).Targets);
    }

    [Fact]
    public void Read_Confidence_IsAProbabilityAboveTheLeast()
    {
        var sanction = Assert.Single(Analyst.Read(new("The European Union imposed sanctions on Belarus on Monday.", Day)).Sanctions);
        Assert.InRange(sanction.Confidence, 0.3, 1);
        Assert.NotEmpty(sanction.Cues);
    }

    [Fact]
    public void Read_Quote_StandsInTheText()
    {
        const string Text = "It had been expected.\n\nThe European Union imposed sanctions on Belarus on Monday.";
        var quote = Assert.Single(Analyst.Read(new(Text, Day)).Sanctions).Quote;
        Assert.Equal(quote.Text, quote.Span.In(Text));
        Assert.StartsWith("The European Union", quote.Text, StringComparison.Ordinal);
    }
}
