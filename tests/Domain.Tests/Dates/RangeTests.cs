namespace Motorcade.Domain.Tests.Dates;

/// <summary>Ranges, lists and stays of a known length. 2022-06-22 is a Wednesday.</summary>
public sealed class RangeTests
{
    public static TheoryData<string, string, string> Ranges => DateCases.Table("""
        2022-06-22 | She will be in Oslo from 3 to 5 July. | 2022-07-03..2022-07-05
        2022-06-22 | She will be in Oslo from July 3 to 5. | 2022-07-03..2022-07-05
        2022-06-22 | She will be in Oslo July 3-5. | 2022-07-03..2022-07-05
        2022-06-22 | She will be in Oslo on July 3–5. | 2022-07-03..2022-07-05
        2022-06-22 | She will be in Oslo on 3-5 July 2023. | 2023-07-03..2023-07-05
        2022-06-22 | She will be in Oslo from July 3 through July 5. | 2022-07-03..2022-07-05
        2022-06-22 | She will be in Oslo from July 30 to August 2. | 2022-07-30..2022-08-02
        2022-06-22 | She will be in Oslo from 30 July to 2 August. | 2022-07-30..2022-08-02
        2022-06-22 | She will be in Oslo from July 30 until August 2, 2023. | 2023-07-30..2023-08-02
        2022-06-22 | She will be in Oslo from 30 December to 2 January. | 2022-12-30..2023-01-02
        2022-06-22 | She was in Oslo from 30 December to 2 January. | 2021-12-30..2022-01-02
        2022-06-22 | She was in Oslo from 20 June to 24 June. | 2022-06-20..2022-06-24
        2022-06-22 | She will be in Oslo between July 3 and July 5. | 2022-07-03..2022-07-05
        2022-06-22 | She will be in Oslo on June 30 and July 1. | 2022-06-30..2022-07-01
        2022-06-22 | She will be in Oslo on 29 and 30 June. | 2022-06-29..2022-06-30
        2022-06-22 | She will be in Oslo on 28, 29 and 30 June. | 2022-06-28..2022-06-30
        2022-06-22 | The summit in Oslo on June 28 and 29 comes next. | 2022-06-28..2022-06-29
        2022-06-22 | She was in Oslo on November 18 and 19 last year. | 2021-11-18..2021-11-19
        2022-06-22 | The summit of next year will be held on 10 and 11 July. | 2023; 2022-07-10..2022-07-11
        2022-06-22 | She will be in Oslo on the 3rd and 4th of July. | 2022-07-03..2022-07-04
        2022-06-22 | She will be in Oslo from the ninth to the twelfth of July. | 2022-07-09..2022-07-12
        2022-06-22 | She will be in Oslo on July 3 and in Rome on July 20. | 2022-07-03; 2022-07-20
        2022-06-22 | She will be in Oslo from Monday to Wednesday. | 2022-06-27..2022-06-29
        2022-06-22 | She was in Oslo from Monday to Tuesday. | 2022-06-20..2022-06-21
        2022-06-22 | She was in Oslo between Thursday and Saturday. | 2022-06-16..2022-06-18
        2022-06-22 | She is expected in Oslo from Thursday to Sunday. | 2022-06-23..2022-06-26
        2022-06-22 | She will be in Oslo on Thursday and Friday. | 2022-06-23..2022-06-24
        2022-06-22 | She was in Oslo on Sunday and Monday. | 2022-06-19..2022-06-20
        2022-06-22 | Ministers are meeting in Oslo this Wednesday and Thursday. | 2022-06-22..2022-06-23
        2022-06-21 | She will be in Oslo next Monday and Tuesday. | 2022-06-27..2022-06-28
        2022-06-22 | She will be in Oslo from next Friday to Sunday. | 2022-07-01..2022-07-03
        2022-06-22 | She will be in Oslo on Thursday or Sunday. | 2022-06-23; 2022-06-26
        2022-06-22 | She will be in Oslo from tomorrow to Friday. | 2022-06-23..2022-06-24
        2022-06-22 | She will be in Oslo from today until Sunday. | 2022-06-22..2022-06-26
        2022-06-22 | The talks run between now and July 5. | 2022-06-22..2022-07-05
        2022-06-22 | She will be in Oslo from Sunday, 26 June, to Tuesday, 28 June. | 2022-06-26..2022-06-28
        """);

    public static TheoryData<string, string, string> Lengths => DateCases.Table("""
        2022-06-22 | She begins a three-day visit starting Monday. | 2022-06-27..2022-06-29
        2022-06-22 | She will pay a three-day visit to Oslo beginning on Monday. | 2022-06-27..2022-06-29
        2022-06-22 | She will be in Oslo for four days from July 3. | 2022-07-03..2022-07-06
        2022-06-22 | She will be in Oslo for four days starting on July 3. | 2022-07-03..2022-07-06
        2022-06-22 | She begins a five-day tour of Asia from 3 July. | 2022-07-03..2022-07-07
        2022-06-22 | She flew to Oslo on Monday for a three-day visit. | 2022-06-20
        2022-06-22 | She will be away for the next three days. | 2022-06-23..2022-06-25
        2022-06-22 | She was away for the past two weeks. | 2022-06-08..2022-06-22
        2022-06-22 | The law must pass within ten days. | 2022-06-23..2022-07-02
        """);

    [Theory]
    [MemberData(nameof(Ranges))]
    [MemberData(nameof(Lengths))]
    public void Read_Range_RunsFromItsFirstDayToItsLast(string published, string text, string expected) =>
        Assert.Equal(expected, DateCases.Dates(published, text));
}
