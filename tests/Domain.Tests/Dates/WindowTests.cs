namespace Motorcade.Domain.Tests.Dates;

/// <summary>Weeks, weekends, months, quarters, seasons, years and their parts, seen from the article's day.</summary>
public sealed class WindowTests
{
    public static TheoryData<string, string, string> Weeks => DateCases.Table("""
        2022-06-22 | She will be in Oslo this week. | 2022-06-23..2022-06-26
        2022-06-22 | She will be in Oslo later this week. | 2022-06-23..2022-06-26
        2022-06-22 | She was in Oslo earlier this week. | 2022-06-20..2022-06-22
        2022-06-22 | She was in Oslo this week. | 2022-06-20..2022-06-22
        2022-06-22 | She will be in Oslo next week. | 2022-06-27..2022-07-03
        2022-06-22 | She was in Oslo last week. | 2022-06-13..2022-06-19
        2022-06-22 | She will be in Oslo the week after next. | 2022-07-04..2022-07-10
        2022-06-22 | She was in Oslo the week before last. | 2022-06-06..2022-06-12
        2022-06-22 | She will be in Oslo early next week. | 2022-06-27..2022-07-03
        2022-06-22 | She will stay for the rest of the week. | 2022-06-23..2022-06-26
        2022-06-26 | She will be in Oslo this week. | 2022-06-27..2022-07-03
        2022-06-26 | She was in Oslo earlier this week. | 2022-06-20..2022-06-26
        2022-06-26 | She will be in Oslo next week. | 2022-06-27..2022-07-03
        2022-06-20 | She will be in Oslo this week. | 2022-06-21..2022-06-26
        2022-06-22 | She will be in Oslo in the week of 12 July. | 2022-07-11..2022-07-17
        2022-06-22 | She will be in Oslo in the week beginning July 11. | 2022-07-11..2022-07-17
        2022-06-22 | She will be in Oslo in the week of the 27th. | 2022-06-27..2022-07-03
        2022-06-22 | She will be in Oslo this weekend. | 2022-06-25..2022-06-26
        2022-06-22 | She will be in Oslo over the weekend. | 2022-06-25..2022-06-26
        2022-06-22 | She was in Oslo over the weekend. | 2022-06-18..2022-06-19
        2022-06-22 | She was in Oslo last weekend. | 2022-06-18..2022-06-19
        2022-06-25 | She will be in Oslo next weekend. | 2022-07-02..2022-07-03
        2022-06-22 | She will be in Oslo on the weekend of July 9. | 2022-07-09..2022-07-10
        """);

    public static TheoryData<string, string, string> Months => DateCases.Table("""
        2022-06-22 | She will be in Oslo later this month. | 2022-06
        2022-06-22 | She was in Oslo earlier in the month. | 2022-06
        2022-06-22 | She will be in Oslo at the end of the month. | 2022-06
        2022-06-22 | She will be in Oslo at the end of next month. | 2022-07
        2022-06-22 | She was in Oslo at the beginning of last month. | 2022-05
        2022-06-22 | She was in Oslo in early March. | 2022-03
        2022-06-22 | She will be in Oslo in mid-July. | 2022-07
        2022-06-22 | She will be in Oslo in mid July. | 2022-07
        2022-06-22 | She will be in Oslo in late November. | 2022-11
        2022-06-22 | She will be in Oslo in the first week of July. | 2022-07
        2022-06-22 | She will be in Oslo in the third week of July. | 2022-07-18..2022-07-24
        2022-06-22 | She will be in Oslo in the second half of July. | 2022-07
        2022-06-22 | She was in Oslo last August. | 2021-08
        2022-06-22 | She will be in Oslo next January. | 2023-01
        2022-06-22 | She will be in Oslo in January next year. | 2023-01
        2022-06-22 | She was in Oslo in January of last year. | 2021-01
        2022-06-22 | She was in Oslo in May. | 2022-05
        2022-06-22 | She was in Oslo in March 2019. | 2019-03
        2022-06-22 | She was in Oslo in March, 2019. | 2019-03
        2022-06-22 | She lived in Oslo from March to May 2019. | 2019-03..2019-05
        2022-06-22 | She will live in Oslo from November to February. | 2022-11..2023-02
        2022-06-22 | She lived in Oslo between June and August. | 2022-06..2022-08
        2022-06-22 | Exports fell in the June-August period. | 2022-06..2022-08
        2022-06-22 | She has been in Oslo since February. | 2022-02
        2022-06-22 | She has been in Oslo since October. | 2021-10
        2022-06-22 | She is invited to the summit in Bali in November. | 2022-11
        2022-06-22 | She went to see the king in Oslo at the beginning of April. | 2022-04
        """);

    public static TheoryData<string, string, string> Years => DateCases.Table("""
        2022-06-22 | She was in Oslo in 2019. | 2019
        2022-06-22 | She was in Oslo in early 2019. | 2019
        2022-06-22 | She was in Oslo at the end of 2019. | 2019
        2022-06-22 | She ruled from 2014 to 2018. | 2014..2018
        2022-06-22 | She ruled between 2014 and 2018. | 2014..2018
        2022-06-22 | She ruled in the 1990s. | 1990..1999
        2022-06-22 | She was in Oslo earlier this year. | 2022
        2022-06-22 | She will be in Oslo later in the year. | 2022
        2022-06-22 | She was in Oslo last year. | 2021
        2022-06-22 | She will be in Oslo next year. | 2023
        2022-06-22 | She was in Oslo in the spring of 2019. | 2019-03..2019-05
        2022-06-22 | She was in Oslo last winter. | 2021-12..2022-02
        2022-06-22 | She will be in Oslo next spring. | 2023-03..2023-05
        2022-06-22 | She will be in Oslo in the autumn. | 2022-09..2022-11
        2022-06-22 | Exports fell in the first quarter of 2021. | 2021-01..2021-03
        2022-06-22 | Exports fell in the third quarter of last year. | 2021-07..2021-09
        2022-06-22 | Exports fell last quarter. | 2022-01..2022-03
        2022-06-22 | Exports will fall next quarter. | 2022-07..2022-09
        2022-06-22 | Exports fell in the last two quarters. | 2021-10..2022-03
        2022-06-22 | Exports fell in Q3 2020. | 2020-07..2020-09
        2022-06-22 | Exports fell in the first half of 2021. | 2021-01..2021-06
        2022-06-22 | Exports fell in the last two months of 2021. | 2021-11..2021-12
        2022-06-22 | She was in Oslo four years ago. | 2018
        2022-06-22 | She was in Oslo two months ago. | 2022-04
        """);

    [Theory]
    [MemberData(nameof(Weeks))]
    [MemberData(nameof(Months))]
    [MemberData(nameof(Years))]
    public void Read_Window_HasItsPrecision(string published, string text, string expected) =>
        Assert.Equal(expected, DateCases.Dates(published, text));

    [Theory]
    [InlineData("She was in Oslo in early March.", Domain.Dates.DatePart.Early)]
    [InlineData("She will be in Oslo in mid-July.", Domain.Dates.DatePart.Mid)]
    [InlineData("She will be in Oslo at the end of the year.", Domain.Dates.DatePart.Late)]
    [InlineData("She will be in Oslo in the first week of July.", Domain.Dates.DatePart.Early)]
    [InlineData("She will be in Oslo in July.", Domain.Dates.DatePart.Whole)]
    public void Read_PartOfAMonthOrYear_SaysWhichPart(string text, Domain.Dates.DatePart expected) =>
        Assert.Equal(expected, Assert.Single(DateCases.Read("2022-06-22", text)).Part);
}
