using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary;

public sealed class UnconfirmedTests
{
    [Theory]
    [InlineData(TripStatus.Planned, "2024-05-12", "2024-05-14", "2024-05-14", false)]
    [InlineData(TripStatus.Planned, "2024-05-12", "2024-05-14", "2024-05-15", true)]
    [InlineData(TripStatus.Proposed, "2024-05", "2024-05", "2024-05-31", false)]
    [InlineData(TripStatus.Proposed, "2024-05", "2024-05", "2024-06-01", true)]
    [InlineData(TripStatus.Planned, "2024-05-12", "", "2024-05-12", false)]
    [InlineData(TripStatus.Planned, "2024-05-12", "", "2024-05-13", true)]
    [InlineData(TripStatus.Planned, "", "2024-05-14", "2024-05-15", true)]
    [InlineData(TripStatus.Planned, "", "", "2099-01-01", false)]
    [InlineData(TripStatus.Underway, "2024-05-12", "2024-05-14", "2024-06-01", false)]
    [InlineData(TripStatus.Completed, "2024-05-12", "2024-05-14", "2024-06-01", false)]
    [InlineData(TripStatus.Cancelled, "2024-05-12", "2024-05-14", "2024-06-01", false)]
    public void Plan_IsUnconfirmed_OnceItsLastPossibleDayHasPassed(TripStatus status, string start, string end, string on, bool expected) =>
        Assert.Equal(expected, Unconfirmed.On(status, new(PartialDate.Parse(start), PartialDate.Parse(end)), DateOnly.ParseExact(on, "yyyy-MM-dd")));
}
