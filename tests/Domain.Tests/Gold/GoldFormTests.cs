using System.Text.Json;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Domain.Tests.Gold;

/// <summary>Each labelled line has the form that the scorer and the reader rely on.</summary>
public sealed class GoldFormTests
{
    public static TheoryData<string> Files() => [.. LabelledFiles.All.Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_OfAFile_HaveTheForm(string file)
    {
        var number = 0;
        var faults = new List<string>();
        foreach (var line in LabelledFiles.Lines(LabelledFiles.All.Single(f => Path.GetFileName(f) == file)))
        {
            number++;
            faults.AddRange(GoldForm.Faults(line).Select(f => $"{file}, article {number}: {f}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Ids_OverAllFiles_AreUnique()
    {
        var ids = LabelledFiles.All.SelectMany(LabelledFiles.Lines).Select(l => LabelledArticle.Parse(l).Article.Id);
        Assert.DoesNotContain(ids.CountBy(i => i), i => i.Value > 1);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("""{"traveller":"Ada Lovelace","destination":"Lima, Peru","start":"2024-03","end":null,"status":"planned",@}""", "")]
    [InlineData("""{"traveller":"","destination":"Lima","start":"March","end":null,"status":"likely",@}""", "",
        "trips[0].traveller", "trips[0].destination", "trips[0].start", "trips[0].status")]
    [InlineData("""{"traveller":"Ada","destination":"Peru","start":"2024-03-09","end":"2024-03-01","status":"planned","meets":[]}""", "",
        "trips[0].event", "trips[0].end", "trips[0].reported_by")]
    [InlineData("", """{"imposers":["London"],"targets":[],"measure":"ban","goods":null,"action":"imposed","date":null}""",
        "sanctions[0].imposers", "sanctions[0].targets", "sanctions[0].measure")]
    public void Faults_OfALine_NameTheFields(string trip, string sanction, params string[] fields)
    {
        var rest = """ "meets":[],"event":null,"reported_by":[] """;
        var line = """{"id":"a","outlet":"O","title":"T","published":null,"text":"X.","tags":[],"trips":["""
            + trip.Replace("@", rest, StringComparison.Ordinal) + """],"sanctions":[""" + sanction + "]}";
        var named = GoldForm.Faults(line).Select(f => f.Split(':')[0]);
        Assert.Equal(fields.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Faults_OfNoJson_AreSaid() => Assert.ThrowsAny<JsonException>(() => GoldForm.Faults("{"));
}
