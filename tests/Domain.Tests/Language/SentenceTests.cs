namespace Motorcade.Domain.Tests.Language;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The minister left. He came back.", "The minister left.", "He came back.")]
    [InlineData("Mr. Brown met Mrs. Green. They talked.", "Mr. Brown met Mrs. Green.", "They talked.")]
    [InlineData("J. F. Smith flew to Lagos. He met Gen. K. Obi.", "J. F. Smith flew to Lagos.", "He met Gen. K. Obi.")]
    [InlineData("The U.S. envoy left on Jan. 5. Nobody knew.", "The U.S. envoy left on Jan. 5.", "Nobody knew.")]
    [InlineData("She flew to the U.S. The visit lasts a week.", "She flew to the U.S.", "The visit lasts a week.")]
    [InlineData("Decree No. 12 was signed. It is short.", "Decree No. 12 was signed.", "It is short.")]
    [InlineData("“We will go.” He left.", "“We will go.”", "He left.")]
    [InlineData("\"We will go.\" He left.", "\"We will go.\"", "He left.")]
    [InlineData("Will he go? Nobody knows!", "Will he go?", "Nobody knows!")]
    [InlineData("\"Will he go?\" she asked.", "\"Will he go?\" she asked.")]
    [InlineData("He left.She stayed behind.", "He left.", "She stayed behind.")]
    [InlineData("Growth was 3.5 percent. It fell.", "Growth was 3.5 percent.", "It fell.")]
    [InlineData("Talks start at 3 p.m. on Monday.", "Talks start at 3 p.m. on Monday.")]
    [InlineData("He met them (they had asked. Twice.) in Oslo.", "He met them (they had asked. Twice.) in Oslo.")]
    [InlineData("First paragraph here.\n\nSecond paragraph here.", "First paragraph here.", "Second paragraph here.")]
    [InlineData("Prof. Dr. Li of St. Petersburg spoke. It rained.", "Prof. Dr. Li of St. Petersburg spoke.", "It rained.")]
    [InlineData("The firm Acme Co. said it would pay.", "The firm Acme Co. said it would pay.")]
    public void Analyze_Text_IsCutIntoSentences(string text, params string[] expected) => Assert.Equal(expected, Sentences.Texts(text));

    [Theory]
    [InlineData("• The minister met the king.\n• The king met the minister.", 2)]
    [InlineData("- The minister met the king.\n- The king met the minister.", 2)]
    public void Analyze_ListItems_AreParagraphsOfTheirOwn(string text, int expected) =>
        Assert.Equal(expected, Sentences.Of(text).Sentences.Select(s => s.Paragraph).Distinct().Count());

    [Theory]
    [InlineData("It was leaderLukashenko who came.", "leader", "Lukashenko")]
    [InlineData("The presidentPutin went.", "president", "Putin")]
    [InlineData("They didn't go.", "did", "n't")]
    [InlineData("They can't go.", "ca", "n't")]
    [InlineData("Oslo's mayor left.", "Oslo", "'s")]
    [InlineData("He said: “No.”", "“", "No", ".", "”")]
    [InlineData("He came—and left.", "came", "—", "and")]
    [InlineData("On 27-28 June they met.", "27", "-", "28")]
    [InlineData("On June 27–28 they met.", "27", "–", "28")]
    [InlineData("It costs $5, he said.", "$5", ",")]
    [InlineData("He left,She stayed.", "left", ",", "She")]
    public void Analyze_Chunk_IsCutIntoItsWords(string text, params string[] run) =>
        Assert.Contains(string.Join(' ', run), string.Join(' ', Sentences.Words(text)));

    [Theory]
    [InlineData("McDonald")]
    [InlineData("iPhone")]
    [InlineData("eBay")]
    [InlineData("UNICEFs")]
    [InlineData("three-day")]
    [InlineData("2022-06-27")]
    [InlineData("MacArthur")]
    [InlineData("DeSantis")]
    [InlineData("U.S.")]
    [InlineData("Jean-Pierre")]
    [InlineData("O'Brien")]
    public void Analyze_OneWord_StaysOne(string word) => Assert.Contains(word, Sentences.Words($"They saw {word} there."));

    [Theory]
    [InlineData("KYIV, Ukraine (AP) — The president left.", "KYIV, Ukraine (AP) — ", "The president left.")]
    [InlineData("MOSCOW, August 7 (RIA Novosti) – The president left.", "MOSCOW, August 7 (RIA Novosti) – ", "The president left.")]
    [InlineData("WASHINGTON • The president left.", "WASHINGTON • ", "The president left.")]
    [InlineData("LONDON, June 26 (Reuters) - The president left.", "LONDON, June 26 (Reuters) - ", "The president left.")]
    public void Analyze_Dateline_IsTakenOffTheSentence(string text, string dateline, string sentence)
    {
        var document = Sentences.Of(text);
        Assert.Equal(dateline, document.Dateline?.In(text));
        Assert.Equal(sentence, Assert.Single(document.Sentences).Span.In(text));
    }

    [Theory]
    [InlineData("The president – a lawyer – left.")]
    [InlineData("Macron – who is in Rome – met the king.")]
    [InlineData("The U.S. — and others — will not go.")]
    public void Analyze_DashInASentence_IsNoDateline(string text) => Assert.Null(Sentences.Of(text).Dateline);

    [Theory]
    [InlineData("A title\n\nOSLO — “We went,” he said.  They left…\nRead more: this\n• item one.\n")]
    [InlineData("WORLD LEADERS MEET IN OSLO AS TALKS GO ON")]
    [InlineData("\u201C\u201D () -- ... !!! 12,5%")]
    [InlineData("word")]
    [InlineData("“Unclosed quote. And more.")]
    [InlineData("Встреча прошла в Москве. Она была короткой.")]
    [InlineData("😀 They met. 😀")]
    public void Analyze_AnyText_HasTokensInOrderThatPointAtTheirWords(string text)
    {
        var last = 0;
        foreach (var token in Sentences.Of(text).Sentences.SelectMany(s => s.Tokens))
        {
            Assert.True(token.Span.Start >= last);
            Assert.Equal(token.Text, token.Span.In(text));
            last = token.Span.End;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    public void Analyze_Nothing_HasNoSentences(string text) => Assert.Empty(Sentences.Of(text).Sentences);

    [Theory]
    [InlineData("“We will go to Rome,” he said.", "Rome", true)]
    [InlineData("“We will go to Rome,” he said.", "said", false)]
    [InlineData("He said \"they will go\" and left.", "go", true)]
    [InlineData("He said \"they will go\" and left.", "left", false)]
    public void Analyze_Quotation_MarksWhatStandsInside(string text, string word, bool expected)
    {
        var sentence = Sentences.Single(text);
        Assert.Equal(expected, sentence.Quoted[Array.FindIndex(sentence.Tokens, t => t.Text == word)]);
    }

    [Theory]
    [InlineData("The president said on Monday that he would go to Rome with his ministers.", "en")]
    [InlineData("Der Präsident hat am Montag gesagt, dass er nach Rom fährt und mit den Ministern spricht.", "und")]
    [InlineData("Le président a dit lundi que les ministres seront à Rome pour une réunion avec le pape.", "und")]
    [InlineData("Президент заявил в понедельник, что поедет в Рим.", "und")]
    [InlineData("", "und")]
    public void Analyze_Text_TellsEnglishFromOthers(string text, string expected) => Assert.Equal(expected, Sentences.Of(text).Language);
}
