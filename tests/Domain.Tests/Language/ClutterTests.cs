using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Language;

public sealed class ClutterTests
{
    private const string Before = "The minister flew to Rome on Monday to meet the prime minister.";
    private const string After = "He will stay there until Friday, his office said in a statement.";

    [Theory]
    [InlineData("Read more: Ten things about Rome")]
    [InlineData("READ ALSO: Ten things about Rome")]
    [InlineData("PHOTO: The minister in Rome")]
    [InlineData("[Photo: The minister in Rome]")]
    [InlineData("Share this article on Facebook")]
    [InlineData("Discover our latest podcast")]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Sign up for the morning mail")]
    [InlineData("Follow us on Telegram")]
    [InlineData("© 2022 The Daily Post")]
    [InlineData("Copyright 2022 The Daily Post. All rights reserved.")]
    [InlineData("Tags: Rome, minister, visit")]
    [InlineData("Home | World | Europe")]
    [InlineData("⋙ Why Rome matters")]
    [InlineData(">> Why Rome matters")]
    [InlineData("By Jane Roe and John Doe")]
    [InlineData("Advertisement")]
    [InlineData("Download our app")]
    [InlineData("Watch: The minister lands in Rome")]
    public void Analyze_LineOfThePage_IsClutter(string line) => Assert.Equal(SentenceKind.Clutter, Kind(line));

    [Theory]
    [InlineData("By Monday the minister had met six heads of state in Rome.")]
    [InlineData("Read in full, the text says little about the minister.")]
    [InlineData("Images of the visit showed the minister with the king.")]
    [InlineData("“Share this with your people,” the minister said.")]
    [InlineData("Follow-up talks will be held in Paris on Thursday.")]
    [InlineData("Sources close to the king said that he would not go.")]
    [InlineData("Video of the landing was shown on state television.")]
    [InlineData("- The minister will see the pope.")]
    [InlineData("• The minister will see the pope.")]
    [InlineData("He left.")]
    [InlineData("The king will stay, his office said. (Xinhua)")]
    [InlineData("Watching from Oslo, the prime minister called the talks a success.")]
    [InlineData("Posted to Rome in 2019, the ambassador knows the king well.")]
    public void Analyze_Sentence_IsBody(string line) => Assert.Equal(SentenceKind.Body, Kind(line));

    [Theory]
    [InlineData("A long road to Rome")]
    [InlineData("What comes next")]
    [InlineData("WHAT COMES NEXT")]
    public void Analyze_ShortLineWithoutAnEnd_IsAHeading(string line) => Assert.Equal(SentenceKind.Heading, Kind(line));

    [Fact]
    public void Analyze_TitleRepeated_IsAHeading()
    {
        const string Title = "Minister in Rome. Again.";
        Assert.Equal(SentenceKind.Heading, Sentences.Of($"{Title}\n\n{Before}", Title).Sentences[0].Kind);
    }

    [Fact]
    public void Analyze_HeadlinesBehindReadMore_AreClutterUntilTheTextGoesOn()
    {
        var text = $"{Before}\n\nRead more:\nKing to visit Oslo in May\nPope will go to Malta\n\n{After}";
        Assert.Equal(
            [SentenceKind.Body, SentenceKind.Clutter, SentenceKind.Clutter, SentenceKind.Clutter, SentenceKind.Body],
            Sentences.Of(text).Sentences.Select(s => s.Kind));
    }

    [Fact]
    public void Analyze_HeadlinesBehindTheLastParagraph_AreClutter() =>
        Assert.Equal(SentenceKind.Clutter, Sentences.Of($"{Before}\n{After}\nKing to visit Oslo in May").Sentences[^1].Kind);

    private static SentenceKind Kind(string line) => Sentences.KindOf($"{Before}\n\n{line}\n\n{After}", line);
}
