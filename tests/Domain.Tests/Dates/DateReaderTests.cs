using System.Globalization;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Dates;

/// <summary>Expressions resolved against an article of Sunday, 26 June 2022, unless a case names another day.</summary>
public sealed class DateReaderTests
{
    private static readonly TextAnalyzer Analyzer = new();
    private static readonly DateReader Reader = new();

    [Theory]
    [InlineData("The minister arrived on 26 June.", "2022-06-26")]
    [InlineData("The minister arrived on June 26.", "2022-06-26")]
    [InlineData("The minister arrived on June 26th.", "2022-06-26")]
    [InlineData("The minister arrived on the 26th of June.", "2022-06-26")]
    [InlineData("The minister arrived on 26/06/2022.", "2022-06-26")]
    [InlineData("The minister arrived on 2022-06-26.", "2022-06-26")]
    [InlineData("The minister arrived on Sunday 26 June.", "2022-06-26")]
    [InlineData("The minister arrived on Sunday, June 26, and left at once.", "2022-06-26")]
    [InlineData("The minister arrived on Mon November 28, 2011.", "2011-11-28")]
    [InlineData("The minister arrived on 13 Jul 2018.", "2018-07-13")]
    [InlineData("The minister arrived on Jan. 5, 2021.", "2021-01-05")]
    [InlineData("The minister arrived on Dec. 9.", "2021-12-09")]
    [InlineData("The minister will arrive on Sept. 9.", "2022-09-09")]
    [InlineData("The minister will arrive on January 3.", "2023-01-03")]
    [InlineData("The minister arrived on December 30.", "2021-12-30")]
    [InlineData("The minister arrived in Oslo on Saturday 25 June and left.", "2022-06-25")]
    public void Read_DayOfAMonth_IsThatDay(string sentence, string expected) => AssertDates(sentence, "2022-06-26", expected);

    [Theory]
    [InlineData("The talks will be held on June 27-28.", "2022-06-27/2022-06-28")]
    [InlineData("The talks will be held on 27-28 June.", "2022-06-27/2022-06-28")]
    [InlineData("The talks will be held on June 27–28, 2023.", "2023-06-27/2023-06-28")]
    [InlineData("The talks will run from 27 June to 3 July.", "2022-06-27/2022-07-03")]
    [InlineData("The talks will be held between 3 and 5 July.", "2022-07-03/2022-07-05")]
    [InlineData("The talks will be held on June 30 and July 1.", "2022-06-30/2022-07-01")]
    [InlineData("The talks will be held on 29 and 30 June.", "2022-06-29/2022-06-30")]
    [InlineData("The talks will run from Monday to Wednesday.", "2022-06-27/2022-06-29")]
    [InlineData("The talks ran from Monday to Wednesday.", "2022-06-20/2022-06-22")]
    [InlineData("The talks will be held on Tuesday and Wednesday.", "2022-06-28/2022-06-29")]
    [InlineData("The talks were held from 30 December to 2 January.", "2021-12-30/2022-01-02")]
    public void Read_RangeOrList_RunsFromItsFirstDayToItsLast(string sentence, string expected) =>
        AssertDates(sentence, "2022-06-26", expected);

    [Theory]
    [InlineData("She flew to Rome on Thursday.", "2022-06-23")]
    [InlineData("She will fly to Rome on Thursday.", "2022-06-30")]
    [InlineData("She is to fly to Rome on Thursday.", "2022-06-30")]
    [InlineData("She plans to visit Rome on Thursday.", "2022-06-30")]
    [InlineData("She is due in Rome on Monday.", "2022-06-27")]
    [InlineData("She has been in Rome since Friday.", "2022-06-24")]
    [InlineData("She flew to Rome on Sunday.", "2022-06-26")]
    [InlineData("She landed in Rome on Sunday night.", "2022-06-26")]
    [InlineData("She flew to Rome last Friday.", "2022-06-24")]
    [InlineData("She will fly to Rome next Monday.", "2022-06-27")]
    [InlineData("She will fly to Rome this Wednesday.", "2022-06-29")]
    [InlineData("She will fly to Rome on the coming Friday.", "2022-07-01")]
    [InlineData("She will fly to Rome on Tuesday evening.", "2022-06-28")]
    public void Read_Weekday_IsTheNearestThatFitsItsVerb(string sentence, string expected) => AssertDates(sentence, "2022-06-26", expected);

    [Theory]
    [InlineData("2022-06-30", "She flew to Rome on Thursday.", "2022-06-30")]
    [InlineData("2022-07-01", "She flew to Rome on Thursday.", "2022-06-30")]
    [InlineData("2022-06-29", "She flew to Rome on Thursday.", "2022-06-23")]
    [InlineData("2022-06-29", "She will fly to Rome on Thursday.", "2022-06-30")]
    [InlineData("2022-01-02", "She flew to Rome on Friday.", "2021-12-31")]
    [InlineData("2024-02-28", "She will fly to Rome tomorrow.", "2024-02-29")]
    [InlineData("2023-02-28", "She will fly to Rome tomorrow.", "2023-03-01")]
    [InlineData("2022-12-31", "She will fly to Rome on January 1.", "2023-01-01")]
    public void Read_AcrossTheCalendar_CountsFromTheArticlesDay(string published, string sentence, string expected) =>
        AssertDates(sentence, published, expected);

    [Theory]
    [InlineData("She flew home today.", "2022-06-26")]
    [InlineData("She flew home yesterday.", "2022-06-25")]
    [InlineData("She will fly home tomorrow morning.", "2022-06-27")]
    [InlineData("She will fly home tonight.", "2022-06-26")]
    [InlineData("She flew home two days ago.", "2022-06-24")]
    [InlineData("She flew home a week ago.", "2022-06-19")]
    [InlineData("She will fly home in three days.", "2022-06-29")]
    [InlineData("She will fly to Rome this week.", "2022-06-27/2022-07-03")]
    [InlineData("She will fly to Rome next week.", "2022-06-27/2022-07-03")]
    [InlineData("She was in Rome last week.", "2022-06-13/2022-06-19")]
    [InlineData("She was in Rome earlier this week.", "2022-06-20/2022-06-26")]
    public void Read_RelativeExpression_CountsFromTheArticlesDay(string sentence, string expected) =>
        AssertDates(sentence, "2022-06-26", expected);

    [Theory]
    [InlineData("2022-06-22", "She will fly to Rome this week.", "2022-06-23/2022-06-26")]
    [InlineData("2022-06-22", "She will fly to Rome next week.", "2022-06-27/2022-07-03")]
    [InlineData("2022-06-22", "She was in Rome earlier this week.", "2022-06-20/2022-06-22")]
    [InlineData("2022-06-22", "She will fly to Rome at the weekend.", "2022-06-25/2022-06-26")]
    [InlineData("2022-06-22", "She will fly to Rome this weekend.", "2022-06-25/2022-06-26")]
    [InlineData("2022-06-22", "She was in Rome last weekend.", "2022-06-18/2022-06-19")]
    public void Read_WeekInItsMiddle_EndsOnSunday(string published, string sentence, string expected) =>
        AssertDates(sentence, published, expected);

    [Theory]
    [InlineData("She was in Rome last month.", "2022-05")]
    [InlineData("She will be in Rome next month.", "2022-07")]
    [InlineData("She was in Rome earlier this month.", "2022-06")]
    [InlineData("She was in Rome in March.", "2022-03")]
    [InlineData("She will be in Rome in March.", "2023-03")]
    [InlineData("She will be in Rome in late July.", "2022-07")]
    [InlineData("She was in Rome last March.", "2022-03")]
    [InlineData("She was in Rome in November.", "2021-11")]
    [InlineData("She was in Rome in November 2014.", "2014-11")]
    [InlineData("She was in Rome in 2020.", "2020")]
    [InlineData("She was in Rome last year.", "2021")]
    [InlineData("She will be in Rome next year.", "2023")]
    [InlineData("She was in Rome two months ago.", "2022-04")]
    [InlineData("She was in Rome four years ago.", "2018")]
    [InlineData("She was in Rome in the summer of 2019.", "2019-06/2019-08")]
    [InlineData("She will be in Rome in the third quarter of 2023.", "2023-07/2023-09")]
    [InlineData("Exports fell in Q1 2021.", "2021-01/2021-03")]
    public void Read_MonthQuarterOrYear_KeepsItsPrecision(string sentence, string expected) =>
        AssertDates(sentence, "2022-06-26", expected);

    [Theory]
    [InlineData("She landed in Rome on June 20. The next day she flew to Oslo.", "2022-06-20", "2022-06-21")]
    [InlineData("She landed in Rome on June 20. A day later she flew to Oslo.", "2022-06-20", "2022-06-21")]
    [InlineData("She landed in Rome on June 20. Two days earlier she was in Oslo.", "2022-06-20", "2022-06-18")]
    [InlineData("She landed in Rome on June 14. She flew to Oslo the following Monday.", "2022-06-14", "2022-06-20")]
    [InlineData("She landed in Rome on June 20. She met them the same day.", "2022-06-20", "2022-06-20")]
    public void Read_AnchoredExpression_CountsFromTheDateBefore(string text, string first, string second) =>
        AssertDates(text, "2022-06-26", first, second);

    [Theory]
    [InlineData("She may visit Rome and march through it.")]
    [InlineData("Protesters march in Rome.")]
    [InlineData("Theresa May will speak to them.")]
    [InlineData("The Sun reported the visit.")]
    [InlineData("She met President Moon Jae-in in the second round.")]
    [InlineData("The army has 2,020 tanks.")]
    public void Read_WordsThatOnlyLookLikeDates_AreNone(string sentence) =>
        Assert.Empty(Reader.Read(Analyzer.Analyze(sentence), new(2022, 6, 26)));

    [Theory]
    [InlineData("She is on a three-day visit to Rome.", 3)]
    [InlineData("She is on a 10-day tour of Asia.", 10)]
    [InlineData("She will stay there for two weeks.", 14)]
    [InlineData("She will stay there for four days.", 4)]
    public void Read_LengthOfTime_IsADurationWithItsDays(string sentence, int days)
    {
        var mention = Assert.Single(Reader.Read(Analyzer.Analyze(sentence), new(2022, 6, 26)));
        Assert.Equal((DateKind.Duration, days), (mention.Kind, mention.Days));
        Assert.Equal(default, mention.Interval);
    }

    [Theory]
    [InlineData("She flew home on Thursday.")]
    [InlineData("She flew home yesterday.")]
    [InlineData("She will fly home next week.")]
    [InlineData("She flew home on 3 March.")]
    public void Read_WithoutAReference_LeavesRelativeDatesOpen(string sentence)
    {
        var mention = Assert.Single(Reader.Read(Analyzer.Analyze(sentence), null));
        Assert.Equal(default, mention.Interval);
    }

    [Fact]
    public void Read_Mention_PointsAtItsWords()
    {
        const string Text = "In Rome, the minister said on Sunday, 26 June 2022, that he would stay.";
        var mention = Assert.Single(Reader.Read(Analyzer.Analyze(Text), null));
        Assert.Equal("Sunday, 26 June 2022", mention.Span.In(Text));
    }

    private static void AssertDates(string text, string published, params string[] expected)
    {
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = Reader.Read(Analyzer.Analyze(text), day).Select(m => m.Interval);
        Assert.Equal(expected, found.Select(i => i.Start == i.End ? $"{i.Start}" : $"{i.Start}/{i.End}"));
    }
}
