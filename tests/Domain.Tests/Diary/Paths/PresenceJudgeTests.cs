using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Diary.Presences;
using static Motorcade.Domain.Tests.Diary.Paths.Stops;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class PresenceJudgeTests
{
    [Theory]
    [InlineData("Lima 2022-06-10/2022-06-12 completed", "2022-06-10", "Certain", 1.0, "")]
    [InlineData("Lima 2022-06-10/2022-06-12 completed", "2022-06-12", "Certain", 1.0, "")]
    [InlineData("Lima 2022-06-10/2022-06-12 completed", "2022-06-13", "", 0, "")]
    [InlineData("Lima 2022-06-10/2022-06-12 completed", "2022-06-09", "", 0, "")]
    [InlineData("Lima 2022-06-10/2022-06-12 underway", "2022-06-11", "Likely", 0.95, "underway when last reported")]
    [InlineData("Lima 2022-06-10 planned", "2022-06-10", "Possible", 0.65, "planned, not by an official source")]
    [InlineData("Lima 2022-06-10 proposed", "2022-06-10", "Unlikely", 0.2, "only proposed")]
    [InlineData("Lima 2022-06-10 postponed", "2022-06-10", "Unlikely", 0.05, "postponed")]
    [InlineData("Lima 2022-06-10 cancelled", "2022-06-10", "Unlikely", 0.03, "cancelled")]
    [InlineData("Lima 2022-06-10 denied", "2022-06-10", "Unlikely", 0.03, "denied")]
    [InlineData("Peru 2022-06-10 completed", "2022-06-10", "Possible", 1.0, "place known only by its country")]
    [InlineData("Lima 2022-06 completed", "2022-06-10", "Possible", 0.0667, "dates known by the month")]
    [InlineData("Lima 2022 completed", "2022-06-10", "Possible", 0.0055, "dates known by the year")]
    [InlineData("Lima 2022-06 completed", "2022-07-01", "", 0, "")]
    [InlineData("Lima 2022-06 cancelled", "2022-06-10", "Unlikely", 0.002, "cancelled, dates known by the month")]
    [InlineData("Lima 2022-06/2022-07 completed", "2022-07-01", "Possible", 0.0328, "dates known by the month")]
    [InlineData("Lima 2022-06-10/ completed", "2022-06-10", "Certain", 1.0, "")]
    [InlineData("Lima 2022-06-10/ completed", "2022-06-11", "Possible", 0.5, "last day not said")]
    [InlineData("Lima 2022-06-10/ completed", "2022-06-13", "Possible", 0.25, "last day not said")]
    [InlineData("Lima 2022-06-10/ completed", "2022-06-14", "", 0, "")]
    [InlineData("Lima 2022-06-10/2022-06 completed", "2022-06-30", "Possible", 0.4, "last day known by the month")]
    [InlineData("Lima 2022-06-10/2022-06 completed", "2022-07-01", "", 0, "")]
    [InlineData("Lima - completed", "2022-06-10", "", 0, "")]
    public void Judge_ADay_SaysHowSureAndWhy(string line, string on, string certainty, double probability, string reason) =>
        Expect(PresenceJudge.Judge(Stop("ada " + line), Day(on), Day(on), PlaceAsked.None), certainty, probability, reason);

    [Theory]
    [InlineData("Lima 2022-06-10 completed", "Town", "Certain", 1.0, "")]
    [InlineData("Peru 2022-06-10 completed", "Town", "Possible", 0.3, "place known only by its country")]
    [InlineData("Peru 2022-06-10 completed", "Country", "Certain", 1.0, "")]
    [InlineData(
        "Peru 2022-06-10 planned", "Town", "Possible", 0.195, "planned, not by an official source, place known only by its country")]
    public void Judge_PlaceAsked_DecidesWhatACountryIsWorth(
        string line, string asked, string certainty, double probability, string reason) =>
        Expect(
            PresenceJudge.Judge(Stop("ada " + line), Day("2022-06-10"), Day("2022-06-10"), Enum.Parse<PlaceAsked>(asked)),
            certainty, probability, reason);

    [Theory]
    [InlineData("2022-06-01", "2022-06-30", "Certain", 1.0)]
    [InlineData("2022-05-01", "2022-07-30", "Certain", 1.0)]
    [InlineData("2022-06-01", "2022-06-14", "Possible", 0.5)]
    [InlineData("2022-05-01", "2022-06-02", "Possible", 0.1)]
    [InlineData("2022-07-01", "2022-07-30", "", 0)]
    public void Judge_AMonthForAPeriod_IsSureWhenThePeriodHoldsIt(string from, string to, string certainty, double probability) => Expect(
        PresenceJudge.Judge(Stop("ada Lima 2022-06"), Day(from), Day(to), PlaceAsked.Town), certainty, probability,
        certainty == "Possible" ? "dates known by the month" : "");

    [Theory]
    [InlineData("2022-06-11", "Possible")]
    [InlineData("2022-06-12", "")]
    [InlineData("2022-06-13", "")]
    public void Judge_LastDayNotSaid_EndsWhereTheTravellerIsElsewhere(string on, string certainty) => Assert.Equal(
        certainty,
        PresenceJudge.Judge(Stop("ada Lima 2022-06-10/"), Day(on), Day(on), PlaceAsked.None, Day("2022-06-12"))?.Certainty.ToString() ?? "");

    public static TheoryData<PathStop, string, double, string> Sourced => new()
    {
        { Planned with { IsOfficial = true }, "Likely", 0.85, "officially planned" },
        { Planned with { IsOfficial = true, Confidence = 0.5 }, "Likely", 0.765, "officially planned" },
        { Planned with { IsOfficial = true, Disputed = ["status"] }, "Possible", 0.65, "officially planned, but contradicted" },
        { Planned with { IsOfficial = true, IsUnconfirmed = true }, "Possible", 0.4, "planned, never confirmed" },
        { Planned with { Confidence = 0.5 }, "Possible", 0.325, "planned, not by an official source, told with little confidence" },
        { Done with { Confidence = 0.8 }, "Certain", 0.8, "" },
        { Done with { Confidence = 0.6 }, "Likely", 0.6, "told with little confidence" },
        { Done with { Confidence = 0.6, IsOfficial = true }, "Certain", 0.9, "" },
        { Done with { Disputed = ["start", "end"] }, "Likely", 0.8, "sources differ on the start and the end" },
        { Done with { IsWeak = true, Confidence = 0.3 }, "Possible", 0.3, "told by weak claims alone" },
    };

    [Theory]
    [MemberData(nameof(Sourced))]
    public void Judge_Sources_LimitHowSure(PathStop stop, string certainty, double probability, string reason) =>
        Expect(PresenceJudge.Judge(stop, Day("2022-06-10"), Day("2022-06-10"), PlaceAsked.None), certainty, probability, reason);

    [Theory]
    [InlineData("Lima 2022-06-10/2022-06-12", "2022-06-11", "2022-06-12", "Certain", "")]
    [InlineData("Peru 2022-06", "2022-06-11", "2022-06-12", "Certain", "")]
    [InlineData("Lima 2022-06-20", "2022-06-11", "2022-06-12", "Possible", "not on the days of the event")]
    [InlineData("Lima -", "2022-06-11", "2022-06-12", "Possible", "date not said")]
    [InlineData("Lima 2022-06-11 cancelled", "2022-06-11", "2022-06-12", "Unlikely", "cancelled")]
    public void Attend_AnEvent_IsJudgedByItsDays(string line, string first, string last, string certainty, string reason)
    {
        var presence = PresenceJudge.Attend(Stop("ada " + line), Day(first), Day(last));
        Assert.Equal((certainty, reason), (presence.Certainty.ToString(), presence.Reason));
    }

    [Fact]
    public void InOrder_Presences_AreSurestFirst()
    {
        var stops = All("ada Lima 2022-06-10 cancelled", "ada Oslo 2022-06", "ada Rome 2022-06-10", "ada Kyiv 2022-06-10 planned");
        var judged = stops.Select(s => PresenceJudge.Judge(s, Day("2022-06-10"), Day("2022-06-10"), PlaceAsked.None)!);
        Assert.Equal(["Rome", "Kyiv", "Oslo", "Lima"], PresenceJudge.InOrder(judged).Select(p => p.Stop.Place.Name));
    }

    private static PathStop Planned => Stop("ada Lima 2022-06-10 planned");

    private static PathStop Done => Stop("ada Lima 2022-06-10");

    private static void Expect(Presence? presence, string certainty, double probability, string reason)
    {
        Assert.Equal((certainty, reason), (presence?.Certainty.ToString() ?? "", presence?.Reason ?? ""));
        Assert.Equal(probability, presence?.Probability ?? 0, 4);
    }
}
