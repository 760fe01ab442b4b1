using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Tests.Mentions;

public sealed class PlaceMentionTests
{
    [Theory]
    [InlineData("The visitor was received at the White House in the evening.", "White House", "Washington", "US")]
    [InlineData("She spent the weekend at Mar-a-Lago.", "Mar-a-Lago", "Palm Beach", "US")]
    [InlineData("The seven met at Schloss Elmau for three days.", "Schloss Elmau", "Elmau", "DE")]
    [InlineData("His plane touched down at Haneda after dark.", "Haneda", "Tokyo", "JP")]
    [InlineData("They dined at Bogor Palace.", "Bogor Palace", "Bogor", "ID")]
    [InlineData("The guest walked through the Élysée Palace.", "Élysée Palace", "Paris", "FR")]
    public void Read_Site_IsTheTownThatItStandsFor(string text, string stretch, string town, string country)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Place, town, country), (mention.Kind, mention.Name, mention.Country));
    }

    [Fact]
    public void Read_SiteOfACityState_IsTheCountry()
    {
        var mention = MentionProbe.Of("Pilgrims waited in St. Peter's Square until noon.", "Peter")!;
        Assert.Equal((EntityKind.Country, "VA"), (mention.Kind, mention.Country));
    }

    [Theory]
    [InlineData("The king landed in the Saudi capital at dawn.", "Saudi capital", "Riyadh")]
    [InlineData("The king landed in Kenya's capital at dawn.", "capital", "Nairobi")]
    [InlineData("The king landed in the capital of Peru at dawn.", "capital", "Lima")]
    [InlineData("The envoy is touring Ghana. He reaches the capital on Friday.", "capital", "Accra")]
    [InlineData("Ministers met in Salzburg. The envoy came to the city on Friday.", "the city", "Salzburg")]
    [InlineData("TIRANA, Albania (AP) - The envoy arrived here on Friday.", "here", "Tirana")]
    public void Read_DescribedTown_IsTheOneSpokenOf(string text, string stretch, string town)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Place, town), (mention.Kind, mention.Name));
    }

    [Theory]
    [InlineData("He was in Morocco last year. On Friday he returns to the kingdom.", "the kingdom", "MA")]
    [InlineData("The queen saw Fiji. She left the country on Friday.", "the country", "FJ")]
    public void Read_DescribedCountry_IsTheOneSpokenOf(string text, string stretch, string country)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Country, country), (mention.Kind, mention.Country));
    }

    [Theory]
    [InlineData("The president of Uganda left Kampala and spent a night in Kasese.", "Kasese", "UG")]
    [InlineData("The minister flew on from Canada to Bangor, Maine, at night.", "Bangor", "US")]
    [InlineData("The president of the United States held a rally in Coral Springs.", "Coral Springs", "US")]
    [InlineData("The president of El Salvador invited them to Lake Ilopango.", "Lake Ilopango", "SV")]
    public void Read_SmallTown_HasItsCountry(string text, string stretch, string country)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Place, country), (mention.Kind, mention.Country));
    }

    [Theory]
    [InlineData("The chancellor will speak at the Munich Security Conference.", "Munich", "Munich")]
    [InlineData("Rome is the next stop of the tour.", "Rome", "Rome")]
    [InlineData("Jeddah is the last stop.", "Jeddah", "Jeddah")]
    public void Read_TownWithoutPreposition_IsAPlaceWhereOneGoes(string text, string stretch, string town)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Place, town, false), (mention.Kind, mention.Name, mention.Metonym));
    }

    [Theory]
    [InlineData("The president of Ghana answered in Mandarin.", "Mandarin")]
    [InlineData("George Bush left Ghana. The crowd had waited for Bush.", "for Bush")]
    [InlineData("The president of Ghana spoke of capital gains.", "capital")]
    public void Read_WordThatIsNoPlace_IsNone(string text, string stretch)
    {
        var start = text.LastIndexOf(stretch, StringComparison.Ordinal);
        Assert.DoesNotContain(MentionProbe.Read(text), m => m.Kind == EntityKind.Place && m.Span.Start >= start);
    }
}
