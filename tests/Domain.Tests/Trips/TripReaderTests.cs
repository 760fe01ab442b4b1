using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.Trips;

/// <summary>One sentence or two, and the stops that it must give: "traveller|destination|start|end|status".</summary>
public sealed class TripReaderTests
{
    private static readonly Analyst Analyst = new(WorldTables.Load());

    /// <summary>Wednesday 15 May 2019.</summary>
    private static readonly DateOnly Day = new(2019, 5, 15);

    [Theory]
    [InlineData("French President Emmanuel Macron will travel to Lisbon on Friday.", "Emmanuel Macron|Lisbon, Portugal|2019-05-17||planned")]
    [InlineData("Emmanuel Macron is to visit Poland next week, his office said.", "Emmanuel Macron|Poland|2019-05-20|2019-05-26|planned")]
    [InlineData("German Chancellor Angela Merkel arrived in Oslo on Tuesday.", "Angela Merkel|Oslo, Norway|2019-05-14||underway")]
    [InlineData("Angela Merkel visited Vienna in March.", "Angela Merkel|Vienna, Austria|2019-03|2019-03|completed")]
    [InlineData("Shinzo Abe flew to Ottawa on April 27.", "Shinzo Abe|Ottawa, Canada|2019-04-27||completed")]
    [InlineData("Angela Merkel plans to visit Algeria in July.", "Angela Merkel|Algeria|2019-07|2019-07|planned")]
    [InlineData("Narendra Modi may visit Bishkek in June.", "Narendra Modi|Bishkek, Kyrgyzstan|2019-06|2019-06|proposed")]
    [InlineData("Narendra Modi will not travel to Islamabad.", "Narendra Modi|Islamabad, Pakistan|||cancelled")]
    [InlineData("Vladimir Putin is expected to attend a summit in Osaka on June 28.", "Vladimir Putin|Osaka, Japan|2019-06-28|2019-06-28|planned")]
    [InlineData("Vladimir Putin met Sebastian Kurz in Sochi on Wednesday.", "Sebastian Kurz|Sochi, Russia|2019-05-15|2019-05-15|completed")]
    [InlineData("Vladimir Putin received Sebastian Kurz in Sochi on Monday.", "Sebastian Kurz|Sochi, Russia|2019-05-13|2019-05-13|completed")]
    [InlineData("US Secretary of State Mike Pompeo called off a trip to Berlin.", "Mike Pompeo|Berlin, Germany|||cancelled")]
    [InlineData("Mike Pompeo postponed his visit to Greenland.", "Mike Pompeo|Greenland|||postponed")]
    [InlineData("Emmanuel Macron and Angela Merkel will travel to Kyiv on Monday.",
        "Angela Merkel|Kyiv, Ukraine|2019-05-20||planned", "Emmanuel Macron|Kyiv, Ukraine|2019-05-20||planned")]
    [InlineData("Xi Jinping will visit Tajikistan and Kyrgyzstan in June.", "Xi Jinping|Kyrgyzstan|2019-06|2019-06|planned", "Xi Jinping|Tajikistan|2019-06|2019-06|planned")]
    [InlineData("During his visit to Rome in March, Xi Jinping signed an agreement.", "Xi Jinping|Rome, Italy|2019-03|2019-03|completed")]
    [InlineData("Emmanuel Macron invited Vladimir Putin to Paris.", "Vladimir Putin|Paris, France|||proposed")]
    [InlineData("Theresa May will return to London on Friday.")]
    [InlineData("Angela Merkel met her ministers in Berlin on Monday.")]
    [InlineData("Angela Merkel spoke with Vladimir Putin by telephone on Monday.")]
    [InlineData("Angela Merkel and Emmanuel Macron took part in a video conference with Shinzo Abe in Tokyo.")]
    [InlineData("Thousands of tourists will travel to Lisbon on Friday.")]
    [InlineData("The road to peace leads to Geneva.")]
    [InlineData("Troops from Chad arrived in Mali on Tuesday.")]
    public void Read_Sentence_GivesItsStops(string text, params string[] expected)
    {
        var trips = Analyst.Read(new(text, Day)).Trips;
        Assert.Equal(
            expected,
            trips.Select(t => $"{t.Traveller.Name}|{t.Destination}|{t.Dates.Start}|{t.Dates.End}|{t.Status.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_Meeting_IsBoundToItsStop()
    {
        var trips = Analyst.Read(new("Emmanuel Macron arrived in Tokyo on Tuesday. He met Shinzo Abe there.", Day)).Trips;
        Assert.Equal(["Shinzo Abe"], Assert.Single(trips).Meets.Select(m => m.Name));
    }

    [Fact]
    public void Read_UndatedStops_ShareTheJourneysWindow()
    {
        var trips = Analyst.Read(new("Xi Jinping will visit two countries in Central Asia next week. He will travel to Bishkek and Dushanbe.", Day)).Trips;
        Assert.Contains(trips, t => t.Destination.Name == "Bishkek" && t.Dates.Start?.ToString() == "2019-05-20" && t.Dates.End?.ToString() == "2019-05-26");
        Assert.Contains(trips, t => t.Destination.Name == "Dushanbe" && t.Dates.Start?.ToString() == "2019-05-20");
    }

    [Fact]
    public void Read_CountryAndItsTown_AreOneStop()
    {
        var trips = Analyst.Read(new("Angela Merkel will visit Japan on Friday. In Tokyo, she will meet Shinzo Abe.", Day)).Trips;
        Assert.Equal("Tokyo, Japan", Assert.Single(trips, t => t.Traveller.Name == "Angela Merkel").Destination.ToString());
    }

    [Fact]
    public void Read_Quote_StandsInTheText()
    {
        const string Text = "Nothing happened at first.\n\nGerman Chancellor Angela Merkel will travel to Oslo on Friday. That was all.";
        var quote = Assert.Single(Analyst.Read(new(Text, Day)).Trips).Quote;
        Assert.Equal("German Chancellor Angela Merkel will travel to Oslo on Friday.", quote.Text);
        Assert.Equal(quote.Text, quote.Span.In(Text));
    }

    [Fact]
    public void Read_SameArticleTwice_GivesTheSameIds()
    {
        var article = new Article("German Chancellor Angela Merkel will travel to Oslo and Bergen on Friday.", Day, Id: "a");
        Assert.Equal(Analyst.Read(article).Trips.Select(t => t.Id), Analyst.Read(article).Trips.Select(t => t.Id));
    }
}
