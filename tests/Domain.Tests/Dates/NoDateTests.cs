namespace Motorcade.Domain.Tests.Dates;

/// <summary>Words that only look like dates, other calendars, and lengths without a day.</summary>
public sealed class NoDateTests
{
    public static TheoryData<string> NoDates => DateCases.Lines("""
        She may visit Oslo.
        They may or may not meet.
        Theresa May will visit Oslo.
        Mrs May flew to Oslo.
        Protesters march through Oslo.
        They march on the capital.
        The march on the capital was called off.
        The 2020 campaign was long.
        He lost the 2016 election.
        The Sunday Times reported the visit.
        She told the Sunday Telegraph about it.
        The Good Friday Agreement still holds.
        Ash Wednesday services were full.
        The Sun reported the visit.
        Flight 370 was lost.
        Flight MH17 was shot down.
        Resolution 2231 was adopted.
        The team won 3-1.
        Oslo won by 2-1 and lost 0-3.
        The army has 2,020 tanks.
        About 2000 people came.
        The fiscal year 2023 was good.
        Revenue rose in fiscal 2023.
        The budget of financial year 2023 is out.
        She met him in the second round.
        He is the third president to come.
        She took the first seat.
        The 25th anniversary was marked.
        The 8th summit was held.
        Ramadan was quiet.
        They fasted during Ramadan.
        Eid prayers were held.
        Easter Monday was quiet.
        She said that Good Friday was quiet.
        The G7 and the G20 met.
        He is 67 years old.
        The 67-year-old flew home.
        The bill costs 12 million dollars.
        A second plane followed.
        The winter was cold.
        The fall of the government was swift.
        He was seen to fall.
        """);

    public static TheoryData<string> Open => DateCases.Lines("""
        She will visit Oslo in the coming weeks.
        She will visit Oslo in a few days.
        She visited Oslo several times in recent months.
        She has ruled for two decades.
        She stayed for three days.
        She is on a two-day visit.
        The week-long tour is over.
        They met for the first time in two years.
        She visited five towns in nine days.
        Two days after the attack she spoke.
        """);

    [Theory]
    [MemberData(nameof(NoDates))]
    [MemberData(nameof(Open))]
    public void Read_NoDayOfTheCalendar_HasNoValue(string text) => Assert.Equal("", DateCases.Dates("2022-06-22", text));
}
