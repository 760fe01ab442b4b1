using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Tests.Mentions;

public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("Tajik President Imomali Rakhmon greeted the guests at the airport.", "Rakhmon", "Emomali Rahmon", "TJ")]
    [InlineData("Indonesia's Joko Widodo was late for the dinner.", "Joko Widodo", "Joko Widodo", "ID")]
    [InlineData("Officials said that Crown Prince Mohammed bin Salman would come.", "Salman", "Mohammed bin Salman", "SA")]
    [InlineData("The French president, Emmanuel Macron, left early.", "Macron", "Emmanuel Macron", "FR")]
    [InlineData("They were met by President of Egypt Abdel-Fattah el-Sisi there.", "Sisi", "Abdel Fattah el-Sisi", "EG")]
    [InlineData("Foreign Minister Sergey Lavrov spoke to students.", "Lavrov", "Sergei Lavrov", "RU")]
    [InlineData("Belarusian leader Lukashenko came by train.", "Lukashenko", "Alexander Lukashenko", "BY")]
    [InlineData("Japan's Prime Minister Fumio Kishida travels on Monday.", "Kishida", "Fumio Kishida", "JP")]
    public void Read_PersonWithOffice_IsTheLeaderOfTheTables(string text, string stretch, string name, string country)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Person, name, country, true), (mention.Kind, mention.Name, mention.Country, mention.Official));
    }

    [Theory]
    [InlineData("The visitors were shown around by Trade Minister Olga Testova on Monday.", "Testova", "Olga Testova")]
    [InlineData("Ana Pereira Lopes, the envoy of Portugal, arrived at noon.", "Pereira", "Ana Pereira Lopes")]
    public void Read_UnlistedOfficial_IsAPersonByHisOwnName(string text, string stretch, string name)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Person, name, "", true), (mention.Kind, mention.Name, mention.EntityId, mention.Official));
    }

    [Fact]
    public void Read_Surname_MeansWhomTheArticleNamedInFull()
    {
        const string Text = "Kenji Nakamoto runs the harbour office. On Friday Nakamoto opened the new pier.";
        Assert.Equal("Kenji Nakamoto", MentionProbe.OfLast(Text, "Nakamoto")?.Name);
    }

    [Theory]
    [InlineData("He flew to Grodno, Belarus on Thursday.", "Grodno", "Grodno", "BY")]
    [InlineData("The summit in the Bavarian Alps ended.", "Bavarian", "Bavarian Alps", "DE")]
    [InlineData("The delegation landed in Hamburg at night.", "Hamburg", "Hamburg", "DE")]
    [InlineData("Talks were held in St Petersburg.", "St Petersburg", "St. Petersburg", "RU")]
    [InlineData("The general landed in the Russian capital on Sunday.", "Russian capital", "Moscow", "RU")]
    [InlineData("The two met in Vesperholm, Sweden, at Easter.", "Vesperholm", "Vesperholm", "SE")]
    public void Read_Place_HasItsCountry(string text, string stretch, string name, string country)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((EntityKind.Place, name, country), (mention.Kind, mention.Name, mention.Country));
    }

    [Theory]
    [InlineData("Moscow said that the talks were useful.", "Moscow", true)]
    [InlineData("The general flew to Moscow at night.", "Moscow", false)]
    [InlineData("Relations between Washington and Beijing are tense.", "Beijing", true)]
    [InlineData("The Kremlin denied it.", "Kremlin", true)]
    [InlineData("He arrived in Washington on Friday.", "Washington", false)]
    public void Read_Capital_StandsForItsGovernmentWhenItActs(string text, string stretch, bool expected) =>
        Assert.Equal(expected, MentionProbe.Of(text, stretch)!.Metonym);

    [Theory]
    [InlineData("The leaders of Azerbaijan, Kazakhstan and Iran will attend.",
        "President of Azerbaijan|President of Kazakhstan|President of Iran")]
    [InlineData("Leaders from Britain, Canada and Japan announced it.",
        "Prime Minister of the United Kingdom|Prime Minister of Canada|Prime Minister of Japan")]
    [InlineData("The French and German leaders will attend.", "President of France|Chancellor of Germany")]
    [InlineData("The foreign ministers of Poland and Latvia will attend.", "Foreign Minister of Poland|Foreign Minister of Latvia")]
    public void Read_LeadersOfCountries_AreOfficesWithTheirCountries(string text, string expected)
    {
        var mention = MentionProbe.Read(text).First(m => m.Members.Count > 0);
        Assert.Equal(expected.Split('|'), mention.Members.Select(m => m.Name));
    }

    [Fact]
    public void Read_OfficesNobodyKeepsATableOf_AreNoLeaders() =>
        Assert.DoesNotContain(
            MentionProbe.Read("Be good ambassadors of Pakistan, the pilgrims were told."), m => m.Kind == EntityKind.Office);

    [Fact]
    public void Read_OfficeNamedAlone_IsTheOfficeWithTheHoldersId()
    {
        var mention = MentionProbe.Of("In Nairobi the prime minister of Japan will open a school.", "prime minister")!;
        Assert.Equal((EntityKind.Office, "Prime Minister of Japan"), (mention.Kind, mention.Name));
        Assert.Equal("Fumio Kishida", SharedName(mention.EntityId));
    }

    [Fact]
    public void Read_OfficeWhoseHolderIsNamed_IsThePerson()
    {
        var mention = MentionProbe.Of("The Russian president is on the road again. Vladimir Putin likes trains.", "Russian president")!;
        Assert.Equal((EntityKind.Person, "Vladimir Putin", MentionForm.Description), (mention.Kind, mention.Name, mention.Form));
    }

    [Theory]
    [InlineData("It was reported by Reuters on Monday.", "Reuters", EntityKind.Outlet, "Reuters")]
    [InlineData("The ban was first reported by The Guardian.", "Guardian", EntityKind.Outlet, "The Guardian")]
    [InlineData("Members of NATO will meet.", "NATO", EntityKind.Organisation, "NATO")]
    [InlineData("The measures hit Russian banks hardest.", "Russian banks", EntityKind.Group, "Russia: banks")]
    [InlineData("Two Iranian oil tankers were listed.", "Iranian oil", EntityKind.Group, "Iran: oil tankers")]
    [InlineData("The list names the Vandorian Shipbuilding Corporation.", "Shipbuilding", EntityKind.Organisation,
        "Vandorian Shipbuilding Corporation")]
    public void Read_BodiesAndGroups_AreFound(string text, string stretch, EntityKind kind, string name)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal((kind, name), (mention.Kind, mention.Name));
    }

    [Theory]
    [InlineData("On Monday they will be reading in a nice bath.")]
    [InlineData("Nobody told us about it.")]
    [InlineData("She may march in May or in March.")]
    public void Read_CommonWords_AreNoNames(string text) =>
        Assert.DoesNotContain(MentionProbe.Read(text), m => m.Form == MentionForm.Name);

    [Fact]
    public void Read_TownThatIsASurnameToo_IsThePersonTheArticleNames()
    {
        const string Text = "George W. Bush landed after dark. On Thursday Bush ate with the troops.";
        Assert.Equal("George W. Bush", MentionProbe.OfLast(Text, "Bush", "2003-11-28")?.Name);
    }

    [Fact]
    public void Read_LinesAroundTheArticle_DoNotNameTheHolder()
    {
        const string Text = "The prime minister of Japan will open a school in Nairobi on Monday.\n\nRead more:\n"
            + "Fumio Kishida writes a letter";
        Assert.Equal("Prime Minister of Japan", MentionProbe.Of(Text, "prime minister")?.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800 \uDC00 president of \uD83D")]
    [InlineData("))) the of , , of the President ,")]
    [InlineData("’s ’s President’s of’s")]
    public void Read_OddText_GivesMentionsInsideIt(string text) =>
        Assert.All(MentionProbe.Read(text), m => Assert.True(m.Span.Start >= 0 && m.Span.End <= text.Length));

    [Fact]
    public void Read_WithoutADate_TakesTheLatestHolders() =>
        Assert.Equal("Emmanuel Macron", MentionProbe.Of("French President Emmanuel Macron spoke.", "Macron", null)!.Name);

    private static string? SharedName(string id) => Tests.World.SharedWorld.Tables.Person(id)?.Name;
}
