using Motorcade.Domain.Articles;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Tests.World;

namespace Motorcade.Domain.Tests.Claims;

public sealed class EvidenceTests
{
    private static readonly Analyst Analyst = new(SharedWorld.Tables);

    /// <summary>Monday 28 May 2018.</summary>
    private static readonly DateOnly Day = new(2018, 5, 28);

    private static readonly string[] Leaders =
        ["German Chancellor Angela Merkel", "French President Emmanuel Macron", "Recep Tayyip Erdoğan", "Mr Abe of Japan"];

    private static readonly string[] Towns = ["Lisbon", "Chișinău", "Oslo, Norway", "São Paulo", "N'Djamena"];
    private static readonly string[] Days = ["on Friday", "on 3 June", "next week", "in June 2018", "from Monday to Wednesday", ""];
    private static readonly string[] Gaps = ["\n\n", "  ", "\r\n\r\n", "\n\n📰 ", "\n\n- ", "\n\nRead more\n\n"];

    public static TheoryData<string> Files() => [.. Repository.Files("seeds/articles", "*.txt").Select(f => Path.GetFileName(f))];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Offsets_OfSeedArticle_PointIntoItsText(string file)
    {
        var raw = RawArticle.Parse(File.ReadAllText(Repository.Files("seeds/articles", file)[0]));
        AssertPointsIntoText(Analyst.Read(new(raw.Text, raw.Published, raw.Title, raw.Outlet, file)).Explained());
    }

    /// <summary>Hundreds of articles with odd signs, blanks and line ends, put together by chance.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Offsets_OfGeneratedArticle_PointIntoItsText(int seed)
    {
        var random = new Random(seed);
        var claims = 0;
        for (var n = 0; n < 20; n++)
        {
            var reading = Analyst.Read(new(string.Concat(Enumerable.Range(0, 6).Select(_ => Said(random))), Day, Id: $"{n}")).Explained();
            AssertPointsIntoText(reading);
            claims += reading.Trips.Count + reading.Sanctions.Count;
        }

        Assert.True(claims > 20, $"only {claims} claims were read");
    }

    [Fact]
    public void Offsets_OfLabelledArticles_PointIntoTheirText()
    {
        foreach (var line in Repository.Files("tests/Gold", "*.jsonl").SelectMany(File.ReadLines).Where(l => l.Length > 0))
            AssertPointsIntoText(Analyst.Read(LabelledArticle.Parse(line).Article).Explained());
    }

    [Fact]
    public void Trip_OfAPronoun_ShowsWhoIsNamedAndWhatTheDateMeans()
    {
        const string Text = "Emmanuel Macron met reporters in Paris. He will travel to Lisbon on Friday, his office said.";
        var claim = Assert.Single(Analyst.Read(new(Text, Day)).Explained().Trips, t => t.Destination.Name == "Lisbon");
        var evidence = claim.Evidence!;
        var traveller = evidence.Names.Single(n => n.Role == EvidenceRole.Traveller);
        Assert.Equal((claim.Traveller.Id, MentionForm.Pronoun, "He"), (traveller.EntityId, traveller.Form, traveller.Mention!.Text));
        Assert.Equal("Emmanuel Macron", traveller.Named!.Text);
        Assert.Equal("Lisbon", evidence.Names.Single(n => n.Role == EvidenceRole.Destination).Mention!.Text);
        var date = Assert.Single(evidence.Dates);
        Assert.Equal(("Friday", DateKind.Calendar, 0), (date.Words.Text, date.Kind, date.Sentences));
        Assert.Equal(new DateOnly(2018, 6, 1), date.Interval.Start!.Value.First);
        Assert.Equal(Day, evidence.Reference);
        Assert.NotEmpty(evidence.Cues);
    }

    [Fact]
    public void Sanction_Evidence_NamesImposerTargetAndCue()
    {
        const string Text = "The European Union imposed an arms embargo on Belarus on Friday.";
        var evidence = Assert.Single(Analyst.Read(new(Text, Day)).Explained().Sanctions).Evidence!;
        Assert.Equal(
            [(EvidenceRole.Imposer, "European Union"), (EvidenceRole.Target, "Belarus")],
            evidence.Names.Select(n => (n.Role, n.Mention!.Text.Replace("The ", "", StringComparison.Ordinal))));
        Assert.Equal("Friday", Assert.Single(evidence.Dates).Words.Text);
        Assert.Equal("embargo", Assert.Single(evidence.Cues).Words!.Text);
    }

    [Fact]
    public void Claims_BelowWhatCounts_AreWeak()
    {
        foreach (var file in Repository.Files("seeds/articles", "*.txt"))
        {
            var reading = Analyst.Read(new(File.ReadAllText(file), Day));
            Assert.All(reading.Trips, t => Assert.Equal(t.Confidence < ClaimStrength.LeastTrip, t.IsWeak));
            Assert.All(reading.Sanctions, s => Assert.Equal(s.Confidence < ClaimStrength.LeastSanction, s.IsWeak));
        }
    }

    private static void AssertPointsIntoText(ArticleReading reading)
    {
        var text = reading.Article.Text;
        var claims = reading.Trips.Select(t => (t.Quote, t.Evidence)).Concat(reading.Sanctions.Select(s => (s.Quote, s.Evidence)));
        foreach (var (quote, evidence) in claims)
        {
            AssertStands(quote, text);
            Assert.NotNull(evidence);
            Assert.All(evidence.Names, n => AssertStands(n.Mention, text));
            Assert.All(evidence.Names, n => AssertStands(n.Named, text));
            Assert.All(evidence.Dates, d => AssertStands(d.Words, text));
            Assert.All(evidence.Cues, c => AssertStands(c.Words, text));
            Assert.All(evidence.Cues.Where(c => c.Words is not null), c => Assert.True(quote.Span.Contains(c.Words!.Span)));
        }
    }

    private static void AssertStands(Quote? quote, string text)
    {
        if (quote is null)
            return;
        Assert.True(TextSpan.Between(0, text.Length).Contains(quote.Span));
        Assert.Equal(quote.Text, quote.Span.In(text));
    }

    private static string Said(Random random)
    {
        string One(string[] of) => of[random.Next(of.Length)];
        var who = One(Leaders);
        var sentence = random.Next(4) switch
        {
            0 => $"{who} will travel to {One(Towns)} {One(Days)}.",
            1 => $"{who} arrived in {One(Towns)} {One(Days)} and met {One(Leaders)}. He is to stay for three days.",
            2 => $"“{who} has called off a visit to {One(Towns)} {One(Days)}”, a spokesman said.",
            _ => $"The European Union imposed an asset freeze on banks of Russia {One(Days)}; Japan eased a ban on coal from Iran.",
        };
        return sentence + One(Gaps);
    }
}
