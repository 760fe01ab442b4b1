using Motorcade.Domain.Articles;

namespace Motorcade.Domain.Tests.Articles;

public sealed class RawArticleTests
{
    [Fact]
    public void Parse_HeaderBlock_FillsTheFields()
    {
        var raw = RawArticle.Parse("title: A visit: day one\npublished: 2019-05-04\noutlet: The Desk\nurl: https://desk.example/1\n\nShe came.\n");
        Assert.Equal(new RawArticle("She came.", "A visit: day one", "The Desk", new(2019, 5, 4), "https://desk.example/1", RawArticleSource.Header), raw);
    }

    [Theory]
    [InlineData("Note: this is how it begins.\n\nAnd goes on.")]
    [InlineData("title: a\npublished: soon\n\nText")]
    [InlineData("title: only a line")]
    [InlineData("\n\nJust text.")]
    public void Parse_NoHeaderBlock_IsPlainText(string body)
    {
        var raw = RawArticle.Parse(body);
        Assert.Equal(RawArticleSource.Text, raw.Source);
        Assert.Equal(TextNormalizer.Normalize(body), raw.Text);
    }

    [Fact]
    public void Parse_Page_KeepsParagraphsAndDropsScripts()
    {
        var raw = RawArticle.Parse("""
            <!DOCTYPE html><html lang="en"><head><title>Minister in Lisbon</title>
            <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2018-03-09T08:00:00Z">
            <script>document.write("never")</script></head>
            <body><nav>Home Sport</nav><article><h1>Minister in Lisbon</h1>
            <p>The foreign minister <em>arrived</em> in   Lisbon on Friday,
            her office said, and was met at the airport by her colleague.</p>
            <ul><li>Talks on fishing</li><li>A dinner</li></ul>
            <p>She is to leave on Sunday, after a walk through the old town, a concert, and a short press conference.</p>
            <script>alert(2)</script></article></body></html>
            """);
        Assert.Equal(RawArticleSource.Page, raw.Source);
        Assert.Equal("Minister in Lisbon", raw.Title);
        Assert.Equal("Harbour Post", raw.Outlet);
        Assert.Equal(new DateOnly(2018, 3, 9), raw.Published);
        Assert.Contains("The foreign minister arrived in Lisbon on Friday, her office said", raw.Text);
        Assert.Contains("\n\nTalks on fishing\n\nA dinner\n\n", raw.Text);
        Assert.DoesNotContain("alert", raw.Text);
        Assert.DoesNotContain("never", raw.Text);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("<!doctype html><p>")]
    [InlineData("<html><body><div><div></p></table>")]
    [InlineData("<html><script>only()</script></html>")]
    public void Parse_BrokenPage_GivesNoTextButDoesNotFail(string body) => Assert.Equal("", RawArticle.Parse(body).Text);

    [Fact]
    public void Parse_DeeplyNestedPage_DoesNotOverflow()
    {
        var body = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "Deep down.";
        Assert.Equal(RawArticleSource.Page, RawArticle.Parse(body).Source);
    }
}
