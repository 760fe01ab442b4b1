using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Domain.Tests.Evaluation;

public sealed class LabelledArticleTests
{
    [Fact]
    public void Parse_Line_GivesArticleAndRows()
    {
        var found = LabelledArticle.Parse("""
            {"id":"a","published":"2024-03-04","title":"T","text":"X.","tags":["easy"],
            "trips":[{"traveller":"Ada","destination":"Peru","meets":null}],"sanctions":[]}
            """);
        Assert.Equal(("a", new DateOnly(2024, 3, 4), "T"), (found.Article.Id, found.Article.Published, found.Article.Title));
        var trip = Assert.Single(found.Trips);
        Assert.Equal(("Ada", "Peru", null, 0), (trip.Traveller, trip.Destination, trip.Start, trip.Meets.Count));
    }

    [Theory]
    [InlineData("", "not a JSON object")]
    [InlineData("null", "null is no labelled article")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"text":"X.","trips":[],"sanctions":[]}""", "id is missing")]
    [InlineData("""{"id":"a","text":" ","trips":[],"sanctions":[]}""", "text is missing")]
    [InlineData("""{"id":"a","text":"X.","trips":[]}""", "sanctions is missing")]
    [InlineData("""{"id":"a","text":"X.","published":"4 March","trips":[],"sanctions":[]}""", "published: '4 March'")]
    [InlineData("""{"id":"a","text":"X.","trips":[{"traveller":7}],"sanctions":[]}""", "trips[0].traveller")]
    public void Parse_Wrong_SaysWhat(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => LabelledArticle.Parse(json)).Message);
}
