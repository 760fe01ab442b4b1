using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Tests.Dates;

public sealed class PublicationDateReaderTests
{
    private static readonly PublicationDateReader Reader = new();

    [Theory]
    [InlineData("LONDON, June 26, 2022 (Reuters) - The prime minister left for Kigali.", "2022-06-26")]
    [InlineData("OTTAWA, Ontario, 3 March 2019 — The minister was in Rome.", "2019-03-03")]
    [InlineData("Ministers meet\nPublished on 26 June 2022 at 10:15 GMT\n\nThe ministers met.", "2022-06-26")]
    [InlineData("Ministers meet\n\nBy Jane Roe | June 26, 2022\n\nThe ministers met.", "2022-06-26")]
    [InlineData("Last updated: 2021-11-05\nThe ministers met.", "2021-11-05")]
    [InlineData("Tuesday, 5 November 2019\n\nThe ministers met.", "2019-11-05")]
    [InlineData("KYIV, Ukraine, Jan. 5, 2023 (AP) — The president left for Warsaw.", "2023-01-05")]
    [InlineData("GENEVA, 14 Sept 2021 – The envoy flew home.", "2021-09-14")]
    [InlineData("Envoy flies home\nPosted: Friday, September 14, 2018 - 18:05\nThe envoy flew home.", "2018-09-14")]
    [InlineData("Envoy flies home\nWednesday 10 September 2025 | 11:30\nThe envoy flew home.", "2025-09-10")]
    [InlineData("Envoy flies home\nFirst published: 2020-02-29\nThe envoy flew home.", "2020-02-29")]
    [InlineData("Envoy flies home\nUpdated 3 Mar 2019 at 09:00 EST\nThe envoy flew home.", "2019-03-03")]
    public void Read_ALineThatGivesTheDay_FindsIt(string text, string expected)
        => Assert.Equal(expected, Reader.Read(text)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("The treaty was signed on 9 May 2005 in Moscow, when both presidents met for the first time.")]
    [InlineData("What happened on June 26, 2022")]
    [InlineData("Published in June 2022\nThe ministers met.")]
    [InlineData("LONDON, June 26 (Reuters) - The prime minister left for Kigali.")]
    [InlineData("The minister was born on 3 March 1960 and studied law.")]
    [InlineData("Published in the spring of 2022\nThe ministers met.")]
    [InlineData("Elections from 3 to 5 March 2019\nThe ministers met.")]
    [InlineData("On 3 March 2019 she flew home.")]
    [InlineData("")]
    public void Read_DatesThatTheTextIsAbout_AreLeftAlone(string text)
        => Assert.Null(Reader.Read(text));
}
