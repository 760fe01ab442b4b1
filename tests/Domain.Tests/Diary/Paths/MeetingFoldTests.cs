using Motorcade.Domain.Diary.Meetings;
using Motorcade.Domain.Diary.Paths;
using static Motorcade.Domain.Tests.Diary.Paths.Stops;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class MeetingFoldTests
{
    [Theory]
    [InlineData("ada Moscow 2022-06-30 > bo", "ada+bo Moscow 2022-06-30..2022-06-30 Completed")]
    [InlineData("ada Moscow 2022-06-30 > bo;ada Kyiv 2022-06-29 > cy", "ada+bo Moscow 2022-06-30..2022-06-30 Completed")]
    [InlineData(
        "ada Astana 2022-09-14/2022-09-16 > bo;bo Astana 2022-09-15/2022-09-17 > ada",
        "ada+bo Astana 2022-09-15..2022-09-16 Completed")]
    [InlineData("ada Astana 2022-09 > bo;bo Astana 2022-09-15 planned > ada", "ada+bo Astana 2022-09-15..2022-09-15 Completed")]
    [InlineData("ada Kazakhstan 2022-09-15 > bo;bo Astana 2022-09-15 > ada", "ada+bo Astana 2022-09-15..2022-09-15 Completed")]
    [InlineData(
        "ada Astana 2022-09-15 cancelled > bo;bo Astana 2022-09-15 planned > ada",
        "ada+bo Astana 2022-09-15..2022-09-15 Cancelled")]
    [InlineData("ada Astana 2022-09-15/ > bo;bo Astana 2022-09-15/2022-09-17 > ada", "ada+bo Astana 2022-09-15..2022-09-17 Completed")]
    [InlineData(
        "ada Astana 2022-09-15 > bo;bo Astana 2022-10-15 > ada",
        "ada+bo Astana 2022-09-15..2022-09-15 Completed,bo+ada Astana 2022-10-15..2022-10-15 Completed")]
    [InlineData(
        "ada Astana 2022-09-15 > bo;bo Moscow 2022-09-15 > ada",
        "ada+bo Astana 2022-09-15..2022-09-15 Completed,bo+ada Moscow 2022-09-15..2022-09-15 Completed")]
    [InlineData(
        "ada Astana 2022-09-15 > bo;bo Astana 2022-09-15 > cy",
        "ada+bo Astana 2022-09-15..2022-09-15 Completed,bo+cy Astana 2022-09-15..2022-09-15 Completed")]
    [InlineData("ada Astana - > bo;bo Astana - > ada", "ada+bo Astana .. Completed,bo+ada Astana .. Completed")]
    [InlineData("bo Lima 2022-06-30 > bo", "")]
    [InlineData("ada Lima 2022-06-30 > cy", "")]
    public void Of_Stops_AreTheMeetingsOfBothSides(string lines, string expected)
    {
        var stops = lines.Split(';').Select((l, n) => Meeting(l, n)).ToArray();
        var people = new HashSet<string> { "bo" };
        var meetings = MeetingFold.Of(stops, people);
        Assert.Equal(expected.Split(',').Order(), meetings.Select(Text).DefaultIfEmpty("").Order());
        Assert.Equal(meetings.Select(m => m.Id), MeetingFold.Of(stops.Reverse().Concat(stops), people).Select(m => m.Id));
    }

    [Fact]
    public void Of_BothSidesTellIt_TheTripsAndTheConfidenceAreOfBoth()
    {
        var one = Meeting("ada Astana 2022-09-15 > bo", 1) with { Confidence = 0.8 };
        var other = Meeting("bo Astana 2022-09-14/2022-09-15 > ada", 0) with { Confidence = 0.5 };
        var meeting = Assert.Single(MeetingFold.Of([one, other], new HashSet<string> { "ada" }));
        Assert.Equal(["m0", "m1"], meeting.Stops.Select(s => s.Id));
        Assert.Equal(0.9, meeting.Confidence, 9);
    }

    [Fact]
    public void Of_With_GivesOnlyMeetingsWithThem()
    {
        PathStop[] stops = [Meeting("ada Moscow 2022-06-30 > bo,cy", 0), Meeting("cy Kyiv 2022-06-29 > bo", 1)];
        Assert.Equal(2, MeetingFold.Of(stops, new HashSet<string> { "bo" }).Count);
        var meeting = Assert.Single(MeetingFold.Of(stops, new HashSet<string> { "bo" }, new HashSet<string> { "cy" }));
        Assert.Equal("cy", meeting.Participants.Guest.Name);
    }

    private static PathStop Meeting(string line, int n)
    {
        var parts = line.Split(" > ");
        return Stop(parts[0], $"m{n}") with { Meets = [.. parts[1].Split(',').Select(m => new Domain.Reading.PersonRef(m, m))] };
    }

    private static string Text(Meeting meeting) =>
        $"{meeting.Participants.Guest.Name}+{meeting.Participants.Host.Name} {meeting.Where.Place.Name} "
        + $"{meeting.Dates.Start}..{meeting.Dates.End} {meeting.Status}";
}
