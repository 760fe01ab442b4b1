namespace Motorcade.Domain.Tests.Dates;

/// <summary>A bare weekday is the nearest one that fits the tense of its verb. 2022-06-22 is a Wednesday.</summary>
public sealed class WeekdayTests
{
    public static TheoryData<string, string, string> Cases => DateCases.Table("""
        2022-06-22 | The minister arrived in Oslo on Monday. | 2022-06-20
        2022-06-22 | The minister arrived in Oslo on Tuesday. | 2022-06-21
        2022-06-22 | The minister arrived in Oslo on Wednesday. | 2022-06-22
        2022-06-22 | The minister arrived in Oslo on Thursday. | 2022-06-16
        2022-06-22 | The minister arrived in Oslo on Friday. | 2022-06-17
        2022-06-22 | The minister arrived in Oslo on Saturday. | 2022-06-18
        2022-06-22 | The minister arrived in Oslo on Sunday. | 2022-06-19
        2022-06-22 | The minister will arrive in Oslo on Monday. | 2022-06-27
        2022-06-22 | The minister will arrive in Oslo on Tuesday. | 2022-06-28
        2022-06-22 | The minister will arrive in Oslo on Wednesday. | 2022-06-22
        2022-06-22 | The minister will arrive in Oslo on Thursday. | 2022-06-23
        2022-06-22 | The minister will arrive in Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister will arrive in Oslo on Saturday. | 2022-06-25
        2022-06-22 | The minister will arrive in Oslo on Sunday. | 2022-06-26
        2022-06-22 | The minister arrives in Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister is arriving in Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister is to arrive in Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister is going to visit Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister is due in Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister is expected in Oslo on Friday. | 2022-06-24
        2022-06-22 | The minister is expected home on Monday. | 2022-06-27
        2022-06-22 | The minister plans to visit Oslo on Tuesday. | 2022-06-28
        2022-06-22 | The minister wants to visit Oslo on Tuesday. | 2022-06-28
        2022-06-22 | The minister has agreed to visit Oslo on Tuesday. | 2022-06-28
        2022-06-22 | The minister has been in Oslo since Tuesday. | 2022-06-21
        2022-06-22 | The minister has met the king on Tuesday. | 2022-06-21
        2022-06-22 | The minister had met the king on Monday. | 2022-06-20
        2022-06-22 | The minister was received by the king on Monday. | 2022-06-20
        2022-06-22 | The minister may visit Oslo on Monday. | 2022-06-27
        2022-06-22 | The minister could visit Oslo on Monday. | 2022-06-27
        2022-06-22 | The minister said on Tuesday that he would resign. | 2022-06-21
        2022-06-22 | The minister says he will fly to Oslo on Tuesday. | 2022-06-28
        2022-06-22 | The minister said he would fly to Oslo on Friday. | 2022-06-24
        2022-06-22 | On Friday the minister will fly to Oslo. | 2022-06-24
        2022-06-22 | On Friday the minister flew to Oslo. | 2022-06-17
        2022-06-22 | The envoy, who spent Friday and Saturday in Oslo, has left. | 2022-06-17..2022-06-18
        2022-06-22 | The minister, who flew to Oslo on Monday, will stay. | 2022-06-20
        2022-06-22 | The talks held on Monday will not be repeated. | 2022-06-20
        2022-06-22 | The visit should have begun on Tuesday. | 2022-06-21
        2022-06-22 | The talks have been set for Monday. | 2022-06-27
        2022-06-22 | The talks have been called for Friday. | 2022-06-24
        2022-06-22 | A new round is scheduled for Tuesday. | 2022-06-28
        2022-06-22 | The minister landed in Oslo on Tuesday night. | 2022-06-21
        2022-06-22 | The minister landed in Oslo late on Tuesday. | 2022-06-21
        2022-06-22 | The minister landed in Oslo early on Tuesday morning. | 2022-06-21
        2022-06-22 | The minister will land in Oslo by Friday noon. | 2022-06-24
        2022-06-22 | The minister will stay in Oslo until Friday. | 2022-06-24
        2022-06-22 | The minister stayed in Oslo until Tuesday. | 2022-06-21
        2022-06-22 | The minister flew to Oslo last Friday. | 2022-06-17
        2022-06-22 | The minister flew to Oslo last Wednesday. | 2022-06-15
        2022-06-22 | The minister will fly to Oslo next Monday. | 2022-06-27
        2022-06-22 | The minister will fly to Oslo next Wednesday. | 2022-06-29
        2022-06-22 | The minister will fly to Oslo next Friday. | 2022-07-01
        2022-06-22 | The minister will fly to Oslo this Friday. | 2022-06-24
        2022-06-22 | The minister will fly to Oslo this coming Friday. | 2022-06-24
        2022-06-22 | The minister flew to Oslo this past Friday. | 2022-06-17
        2022-06-22 | The minister flew to Oslo this Monday. | 2022-06-20
        2022-06-22 | The minister will fly to Oslo on Monday next week. | 2022-06-27
        2022-06-22 | The minister will fly to Oslo on Thursday of next week. | 2022-06-30
        2022-06-22 | The minister will fly to Oslo next week, on Thursday. | 2022-06-27..2022-07-03; 2022-06-30
        2022-06-22 | The minister will be in Oslo next week. On Thursday he meets the king. | 2022-06-27..2022-07-03; 2022-06-30
        2022-06-22 | The minister was in Oslo last week and, on Monday, in Rome. | 2022-06-13..2022-06-19; 2022-06-20
        2022-06-22 | The minister will fly to Oslo on Friday, two people familiar with the plan said. | 2022-06-24
        2022-06-22 | A flight to Oslo on Monday night, two people said, was booked. | 2022-06-20
        2022-06-22 | The minister will fly to Oslo next week Thursday. | 2022-06-30
        2022-06-22 | The minister flew to Oslo on Monday last week. | 2022-06-13
        2022-06-22 | The minister flew to Oslo on Monday of this week. | 2022-06-20
        2022-06-22 | The minister will fly to Oslo three days from Sunday. | 2022-06-29
        2022-06-22 | The minister flew to Oslo two days before Monday. | 2022-06-18
        2022-06-19 | The minister arrived in Oslo on Sunday. | 2022-06-19
        2022-06-19 | The minister arrived in Oslo on Saturday. | 2022-06-18
        2022-06-19 | The minister arrives in Oslo on Monday. | 2022-06-20
        2022-06-20 | The minister arrived in Oslo on Sunday. | 2022-06-19
        2022-06-25 | The minister travels to Oslo on Sunday and Monday. | 2022-06-26..2022-06-27
        """);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_Weekday_IsTheNearestThatFits(string published, string text, string expected) =>
        Assert.Equal(expected, DateCases.Dates(published, text));
}
