using Motorcade.Domain.Diary;

namespace Motorcade.Domain.Tests.Diary;

/// <summary>Histories as newsrooms live them: what is told, and the one diary that it adds up to.</summary>
public sealed class TripHistoryTests
{
    public static TheoryData<string, string, string[]> Histories => new()
    {
        {
            "same visit, two outlets", """
            a 05-01 planned Lima 05-12
            b 05-02 planned Lima 05-12
            """, ["Lima 05-12 planned 2"]
        },
        {
            "from a day on, and seen there later", """
            a 05-12 underway Lima 05-12..
            b 05-14 underway Lima 05-14
            """, ["Lima 05-12..- underway 2"]
        },
        {
            "from a day on, and a meeting there later", """
            a 05-01 planned Peru 05-12..
            b 05-02 planned Lima 05-13 meets Bo
            """, ["Lima 05-12..- planned 2"]
        },
        {
            "from a day on, and on a later day, in one article", """
            a 05-13 underway Peru 05-12..
            a 05-13 planned Lima 05-14
            """, ["Lima 05-12..- underway 2"]
        },
        {
            "of two plans the one in whose days the traveller was seen", """
            a 05-01 planned Lima 05-11
            b 05-01 planned Lima 05-13..05-15
            c 05-16 completed Lima 05-14
            """, ["Lima 05-13..05-15 completed 3", "start: 2024-05-13 (b), 2024-05-11 (a)"]
        },
        {
            "put off; only later a date is told", """
            a 03-01 postponed Peru -
            b 05-12 planned Lima 05-12
            """, ["Lima 05-12 planned 1 <- -", "Peru - postponed 1 -> 05-12"]
        },
        {
            "a day within a stay", """
            a 05-01 planned Lima 05-12..05-14
            b 05-02 planned Lima 05-13
            """, ["Lima 05-12..05-14 planned 2"]
        },
        {
            "next week, then the day", """
            a 05-02 planned Lima 05-06..05-12
            b 05-03 planned Lima 05-08..05-09
            """, ["Lima 05-08..05-09 planned 2"]
        },
        {
            "later this week, then the day", """
            a 05-07 planned Lima 05-08..05-12
            b 05-08 planned Lima 05-09..
            """, ["Lima 05-09..- planned 2"]
        },
        {
            "month and country, then day, then town", """
            a 04-01 proposed Peru 05
            b 04-10 planned Peru 05-12
            c 04-20 planned Lima 05
            """, ["Lima 05-12 planned 3"]
        },
        {
            "two visits in one month: the month is the next one's", """
            a 05-03 planned Lima 05
            b 05-05 planned Lima 05-06
            c 05-20 planned Lima 05-27
            """, ["Lima 05-06 planned 2", "Lima 05-27 planned 1"]
        },
        {
            "a correction of the date by another outlet", """
            a 05-01 planned Lima 05-12
            b 05-01 planned Lima 05-12
            c 05-03 planned Lima 05-14
            """, ["Lima 05-14 planned 3", "start: 2024-05-14 (c), 2024-05-12 (a b)"]
        },
        {
            "a stale date repeated after the correction", """
            a 05-01 planned Lima 05-12
            c 05-03 planned Lima 05-14
            b 05-05 planned Lima 05-12
            """, ["Lima 05-14 planned 3", "start: 2024-05-14 (c), 2024-05-12 (a b)"]
        },
        {
            "an official date is not corrected by hearsay", """
            a 05-01 planned Lima 05-12 by Kremlin
            c 05-03 planned Lima 05-14
            """, ["Lima 05-12 planned 2", "start: 2024-05-12 (a), 2024-05-14 (c)"]
        },
        {
            "hearsay is corrected by an official", """
            a 05-03 planned Lima 05-12
            c 05-02 planned Lima 05-14 by foreign_ministry
            """, ["Lima 05-14 planned 2", "start: 2024-05-14 (c), 2024-05-12 (a)"]
        },
        {
            "a longer stay", """
            a 05-01 planned Lima 05-12..05-14
            c 05-03 planned Lima 05-12..05-15
            """, ["Lima 05-12..05-15 planned 2", "end: 2024-05-15 (c), 2024-05-14 (a)"]
        },
        {
            "two visits told by one article are two", """
            a 05-01 planned Lima 05-12
            a 05-01 planned Lima 05-14
            b 05-02 planned Lima 05-14
            """, ["Lima 05-12 planned 1", "Lima 05-14 planned 2"]
        },
        {
            "there on one day, planned again two days later", """
            a 05-12 completed Lima 05-12
            b 05-13 planned Lima 05-15
            """, ["Lima 05-12 completed 1", "Lima 05-15 planned 1"]
        },
        {
            "a week apart is another visit", """
            a 05-01 planned Lima 05-12
            b 05-02 planned Lima 05-19
            """, ["Lima 05-12 planned 1", "Lima 05-19 planned 1"]
        },
        {
            "another town is another stop", """
            a 05-01 planned Lima 05-12
            b 05-02 planned Cusco 05-12
            """, ["Lima 05-12 planned 1", "Cusco 05-12 planned 1"]
        },
        {
            "one event, two towns", """
            a 05-01 planned Lima 05-12 at Andean_Summit
            b 05-02 planned Cusco 05-12 at Andean_Summit by presidency
            """, ["Cusco 05-12 planned 2", "destination: Cusco, Peru (b), Lima, Peru (a)"]
        },
        {
            "another country is another trip", """
            a 05-01 planned Lima 05-12
            a 05-01 planned Oslo 05-13
            """, ["Lima 05-12 planned 1", "Oslo 05-13 planned 1"]
        },
        {
            "an article without a date, near to one stop", """
            a 05-01 planned Lima 05-12
            b 05-04 cancelled Peru -
            """, ["Lima 05-12 cancelled 2"]
        },
        {
            "an article without a date, near to two stops", """
            a 05-01 planned Lima 05-12
            a 05-01 planned Lima 06-20
            b 05-04 planned Lima -
            """, ["Lima 05-12 planned 1", "Lima 06-20 planned 1", "Lima - planned 1"]
        },
        {
            "an article without a date speaks of the visit that was", """
            a 05-01 planned Lima 05-12
            a 05-01 planned Lima 06-20
            b 05-14 completed Lima -
            """, ["Lima 05-12 completed 2", "Lima 06-20 planned 1"]
        },
        {
            "planned, underway, completed", """
            a 05-01 planned Lima 05-12
            b 05-12 underway Lima 05-12..
            c 05-15 completed Lima 05-12..05-14
            """, ["Lima 05-12..05-14 completed 3"]
        },
        {
            "a late outlet does not turn it back", """
            a 05-15 completed Lima 05-12
            b 05-16 planned Lima 05-12
            """, ["Lima 05-12 completed 2"]
        },
        {
            "called off", """
            a 05-01 planned Lima 05-12 by Kremlin
            b 05-10 cancelled Lima 05-12
            """, ["Lima 05-12 cancelled 2"]
        },
        {
            "called off; an outlet that has not heard", """
            a 05-01 planned Lima 05-12
            b 05-10 cancelled Lima 05-12 by White_House
            c 05-11 planned Lima 05-12
            """, ["Lima 05-12 cancelled 3", "status: cancelled (b), planned (c)"]
        },
        {
            "called off, and on again", """
            a 05-01 planned Lima 05-12
            b 05-05 cancelled Lima 05-12
            c 05-08 planned Lima 05-12 by White_House
            d 05-09 cancelled Lima 05-12
            """, ["Lima 05-12 planned 4", "status: planned (a c), cancelled (d)"]
        },
        {
            "denied, and yet it happens", """
            a 05-01 planned Lima 05-12
            b 05-02 denied Lima 05-12 by Dmitry_Peskov
            c 05-12 underway Lima 05-12
            d 05-14 completed Lima 05-12
            """, ["Lima 05-12 completed 4", "status: completed (d), denied (b)"]
        },
        {
            "said to have happened, denied by who must know", """
            a 05-12 completed Lima 05-11
            b 05-12 denied Lima 05-11 by foreign_minister
            c 05-13 completed Lima 05-11
            """, ["Lima 05-11 denied 3", "status: denied (b), completed (a c)"]
        },
        {
            "said to have happened by who must know, doubted by hearsay", """
            a 05-12 completed Lima 05-11 by presidency
            b 05-13 denied Lima 05-11
            """, ["Lima 05-11 completed 2", "status: completed (a), denied (b)"]
        },
        {
            "put off by a week", """
            a 05-01 planned Lima 05-12
            b 05-08 postponed Lima 05-12
            b 05-08 planned Lima 05-19
            c 05-20 completed Lima 05-19
            """, ["Lima 05-12 postponed 2 -> 05-19", "Lima 05-19 completed 2 <- 05-12"]
        },
        {
            "put off by two days: no correction", """
            a 05-01 planned Lima 05-12
            b 05-08 postponed Lima 05-12
            c 05-09 planned Lima 05-14
            """, ["Lima 05-12 postponed 2 -> 05-14", "Lima 05-14 planned 1 <- 05-12"]
        },
        {
            "put off without saying from when", """
            a 05-01 planned Lima 05-12
            b 05-08 postponed Lima -
            c 05-09 planned Lima 05-14
            """, ["Lima 05-12 postponed 2 -> 05-14", "Lima 05-14 planned 1 <- 05-12"]
        },
        {
            "put off to a month, twice", """
            a 05-01 planned Lima 05-12
            b 05-08 postponed Lima 05-12
            b 05-08 planned Lima 06
            c 06-01 postponed Lima 06
            d 06-02 planned Lima 09-03
            """, ["Lima 05-12 postponed 2 -> 06", "Lima 06 postponed 2 -> 09-03 <- 05-12", "Lima 09-03 planned 1 <- 06"]
        },
        {
            "a visit known long before is no new date", """
            x 01-10 planned Lima 06-20
            a 05-01 planned Lima 05-12
            b 05-08 postponed Lima 05-12
            """, ["Lima 05-12 postponed 2", "Lima 06-20 planned 1"]
        },
        {
            "ten outlets, a correction, a denial, put off by a week, and then it happens", """
            o1 05-01 planned Lima 05-12
            o2 05-01 planned Lima 05-12
            o3 05-01 planned Lima 05-12..
            o4 05-02 planned Lima 05
            o5 05-02 planned Peru 05-12
            o6 05-02 planned Lima 05-12
            o7 05-02 planned Lima 05-06..05-12
            o8 05-03 planned Lima -
            o9 05-03 planned Lima 05-12
            o10 05-03 planned Lima 05-14
            k 05-04 denied Lima - by Kremlin
            p 05-10 postponed Lima 05-14 by Kremlin
            p 05-10 planned Lima 05-21 by Kremlin
            q 05-21 underway Lima 05-21..
            r 05-23 completed Lima 05-21..05-22
            """, [
                "Lima 05-14 postponed 12 -> 05-21..05-22",
                "start: 2024-05-14 (o10 p), 2024-05-12 (o1 o2 o3 o5 o6 o9)",
                "status: postponed (p), denied (k)",
                "Lima 05-21..05-22 completed 3 <- 05-14",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void History_InAnyOrder_AddsUpToTheSameTrips(string name, string history, string[] expected)
    {
        var claims = Told.History(history).ToArray();
        var random = new Random(1);
        for (var time = 0; time < 5; time++)
        {
            Assert.True(expected.SequenceEqual(Lines(TripFold.Fold(claims))), $"{name}:\n{string.Join('\n', Lines(TripFold.Fold(claims)))}");
            random.Shuffle(claims);
        }
    }

    [Fact]
    public void Conflict_OfAStatus_HasBothQuotesAndWhoSaysSo()
    {
        var trip = Assert.Single(TripFold.Fold(Told.History("""
            a 05-12 completed Lima 05-11 by Army_Radio
            b 05-12 denied Lima 05-11 by foreign_minister
            """)));
        var conflict = Assert.Single(trip.Conflicts);
        Assert.Equal(["denied", "completed"], conflict.Values.Select(v => v.Value));
        Assert.Equal(
            [("b 05-12 denied Lima 05-11 by foreign_minister", "foreign minister"), ("a 05-12 completed Lima 05-11 by Army_Radio", "Army Radio")],
            conflict.Values.Select(v => (v.Claims[0].Claim.Quote.Text, v.Claims[0].Claim.ReportedBy[0])));
    }

    [Theory]
    [InlineData("Kremlin", true)]
    [InlineData("Élysée", true)]
    [InlineData("Dmitry Peskov", true)]
    [InlineData("Prime Minister's Office", true)]
    [InlineData("Kenny's spokesman", true)]
    [InlineData("Ada Example", true)]
    [InlineData("Reuters", false)]
    [InlineData("Algeria Press Service", false)]
    [InlineData("presidency sources", false)]
    [InlineData("former foreign minister", false)]
    [InlineData("Condoleezza Rice", false)]
    public void Official_IsWhoMustKnow(string source, bool expected) => Assert.Equal(
        expected, Assert.Single(TripFold.Fold([Told.Claim($"a 05-01 planned Lima 05-12 by {source.Replace(' ', '_')}")])).IsOfficial);

    private static IEnumerable<string> Lines(IReadOnlyList<DiaryTrip> trips)
    {
        string Day(string? id) => Told.Line(trips.Single(t => t.Id == id)).Split(' ')[1];
        return trips.SelectMany(t => t.Conflicts.Select(Told.Line).Prepend(Told.Line(t)
            + (t.PostponedTo is null ? "" : $" -> {Day(t.PostponedTo)}") + (t.PostponedFrom is null ? "" : $" <- {Day(t.PostponedFrom)}")));
    }
}
