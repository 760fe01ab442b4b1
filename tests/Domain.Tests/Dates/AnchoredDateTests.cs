namespace Motorcade.Domain.Tests.Dates;

/// <summary>Expressions that count from a date mentioned before, or from the article's day. 2022-06-22 is a Wednesday.</summary>
public sealed class AnchoredDateTests
{
    public static TheoryData<string, string, string> Cases => DateCases.Table("""
        2022-06-22 | She landed on June 6. The following day she flew to Rome. | 2022-06-06; 2022-06-07
        2022-06-22 | She landed on June 6. The next day she flew to Rome. | 2022-06-06; 2022-06-07
        2022-06-22 | She landed on June 6. Two days later she flew to Rome. | 2022-06-06; 2022-06-08
        2022-06-22 | She landed on June 6. A week later she flew to Rome. | 2022-06-06; 2022-06-13
        2022-06-22 | She landed on June 6. A fortnight later she flew to Rome. | 2022-06-06; 2022-06-20
        2022-06-22 | She landed on June 6. A day earlier she had been in Rome. | 2022-06-06; 2022-06-05
        2022-06-22 | She landed on June 6. She had left Rome the day before. | 2022-06-06; 2022-06-05
        2022-06-22 | She landed on June 6. She had left Rome the night before. | 2022-06-06; 2022-06-05
        2022-06-22 | She landed on June 6. The previous day she was in Rome. | 2022-06-06; 2022-06-05
        2022-06-22 | She landed on June 6. She met the king the same day. | 2022-06-06; 2022-06-06
        2022-06-22 | She landed on June 6. That evening she met the king. | 2022-06-06; 2022-06-06
        2022-06-22 | She landed on June 6. She met the king later in the day. | 2022-06-06; 2022-06-22
        2022-06-22 | She landed on June 6. The following Friday she flew to Rome. | 2022-06-06; 2022-06-10
        2022-06-22 | She landed on June 6. The previous Friday she was in Rome. | 2022-06-06; 2022-06-03
        2022-06-22 | She landed on June 8. She flew to Rome that Friday. | 2022-06-08; 2022-06-10
        2022-06-22 | She landed on June 6. She flew to Rome that week. | 2022-06-06; 2022-06-06..2022-06-12
        2022-06-22 | She landed on June 6. The following week she was in Rome. | 2022-06-06; 2022-06-13..2022-06-19
        2022-06-22 | She was in Oslo in July 2019 and in Rome three months later. | 2019-07; 2019-10
        2022-06-22 | She was in Oslo in March 2019. She was in Rome in December of that year. | 2019-03; 2019-12
        2022-06-22 | In November she came to Oslo. She met the king on the 25th. | 2021-11; 2021-11-25
        2022-06-22 | She is in Oslo from July 1 to 3 and in Rome from the 3rd to the 5th. | 2022-07-01..2022-07-03; 2022-07-03..2022-07-05
        2022-06-22 | She will fly to Rome on the 28th. | 2022-06-28
        2022-06-22 | She flew to Rome on the 14th. | 2022-06-14
        2022-06-22 | She will fly to Rome on the 14th. | 2022-07-14
        2022-06-22 | She flew to Rome two days ago. | 2022-06-20
        2022-06-22 | She flew to Rome a fortnight ago. | 2022-06-08
        2022-06-22 | She flew to Rome the day before yesterday. | 2022-06-20
        2022-06-22 | She will fly to Rome the day after tomorrow. | 2022-06-24
        2022-06-22 | She will fly to Rome in three days. | 2022-06-25
        2022-06-22 | She will fly to Rome in two weeks. | 2022-07-06
        2022-06-22 | She will fly to Rome two weeks from now. | 2022-07-06
        2022-06-22 | She will fly to Rome a week after July 3. | 2022-07-10
        2022-06-22 | She flew to Rome last night. | 2022-06-21
        2022-06-22 | She will fly to Rome tonight. | 2022-06-22
        2022-06-22 | She flew to Rome this morning. | 2022-06-22
        2022-06-22 | She flew to Rome yesterday evening. | 2022-06-21
        2022-06-22 | She flew to Rome earlier on Tuesday. | 2022-06-21
        2022-06-22 | She will land on Sunday. The next day she meets the king. | 2022-06-26; 2022-06-27
        2022-06-22 | She will stay in Oslo from August 31 and leave on Sunday. | 2022-08-31; 2022-06-26
        2022-06-22 | She arrives on August 31 and will stay through Sunday. | 2022-08-31; 2022-09-04
        2022-06-22 | She will be in Rome on Monday. From Wednesday to Friday she will be in Oslo. | 2022-06-27; 2022-06-29..2022-07-01
        """);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_AnchoredExpression_CountsFromTheDateBefore(string published, string text, string expected) =>
        Assert.Equal(expected, DateCases.Dates(published, text));

    [Theory]
    [InlineData("MONDAY\nThe king arrives.\n\nWEDNESDAY\nThe king leaves.", "2022-06-20; 2022-06-22")]
    public void Read_ProgrammeByDays_GoesOn(string text, string expected) => Assert.Equal(expected, DateCases.Dates("2022-06-19", text));
}
