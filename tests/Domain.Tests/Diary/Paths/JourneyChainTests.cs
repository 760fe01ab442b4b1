using Motorcade.Domain.Diary.Paths;
using static Motorcade.Domain.Tests.Diary.Paths.Stops;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class JourneyChainTests
{
    [Theory]
    [InlineData("ada Paris 2022-06-01,ada London 2022-06-02", "Paris London")]
    [InlineData("ada Paris 2022-06-01/2022-06-03,ada London 2022-06-06", "Paris London")]
    [InlineData("ada Paris 2022-06-01/2022-06-03,ada London 2022-06-07", "Paris | London")]
    [InlineData("ada London 2022-06-02,ada Paris 2022-06-01", "Paris London")]
    [InlineData("ada Paris 2022-06-01/2022-06-20,ada Brussels 2022-06-10,ada London 2022-06-22", "Paris Brussels London")]
    [InlineData("ada Paris 2022-06-01/,ada London 2022-06-04", "Paris London")]
    [InlineData("ada Paris 2022-06-01/2022-06,ada London 2022-06-20", "Paris | London")]
    [InlineData("ada Paris 2022-06-01,ada Rome 2022-06-02 cancelled,ada London 2022-06-03", "Paris London")]
    [InlineData("ada Paris 2022-06-01,ada Rome 2022-06-03 denied,ada London 2022-06-05", "Paris | London")]
    [InlineData("ada Paris 2022-06-01 proposed,ada Rome 2022-06-03 postponed", "")]
    [InlineData("ada Paris 2022-06-01 planned,ada Rome 2022-06-03 underway", "Paris Rome")]
    [InlineData("ada Paris 2022-06,ada London 2022-06-02,ada Rome 2022-06-03", "Paris | London Rome")]
    [InlineData("ada Paris 2022,ada London 2022", "Paris | London")]
    [InlineData("ada Paris -,ada London 2022-06-02", "London")]
    [InlineData("ada Paris 2022-12-31,ada London 2023-01-01", "Paris London")]
    public void Of_Stops_ChainsThoseFewDaysApart(string lines, string expected)
    {
        var journeys = JourneyChain.Of(All(lines.Split(',')));
        Assert.Equal(expected, string.Join(" | ", journeys.Select(j => string.Join(' ', j.Stops.Select(s => s.Place.Name)))));
    }

    [Fact]
    public void Of_TwoStops_HaveALegWithDaysAndKilometres()
    {
        var leg = Assert.Single(Assert.Single(JourneyChain.Of(All("ada Kyiv 2022-06-28/2022-06-29", "ada Moscow 2022-06-30"))).Legs);
        Assert.Equal(("t0", "t1", Day("2022-06-29"), Day("2022-06-30")), (leg.From, leg.To, leg.Leaves, leg.Arrives));
        Assert.InRange(leg.Kilometres!.Value, 750, 760);
    }

    [Theory]
    [InlineData("ada Kyiv? 2022-06-29", "ada Moscow 2022-06-30", true)]
    [InlineData("ada Kyiv 2022-06-29", "ada Russia 2022-06-30", true)]
    [InlineData("ada Kyiv 2022-06-29/", "ada Moscow 2022-06-30", false)]
    public void Of_WhatIsNotKnown_IsLeftOutOfTheLeg(string from, string to, bool withoutKilometres)
    {
        var leg = Assert.Single(Assert.Single(JourneyChain.Of(All(from, to))).Legs);
        Assert.Equal(withoutKilometres, leg.Kilometres is null);
        Assert.Equal(Stop(from).LeavesOn, leg.Leaves);
    }

    [Fact]
    public void Of_LaterStop_KeepsTheIdAndAnEarlierOneDoesNot()
    {
        var stops = All("ada Kyiv 2022-06-29", "ada Moscow 2022-06-30", "ada Paris 2022-06-28");
        var before = Assert.Single(JourneyChain.Of(stops[..1])).Id;
        Assert.Equal(before, Assert.Single(JourneyChain.Of(stops[..2])).Id);
        Assert.NotEqual(before, Assert.Single(JourneyChain.Of(stops)).Id);
    }

    /// <summary>Any order gives the same journeys; no stop is lost, none stands in two, and gaps are kept.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_Shuffled_IsTheSame(int seed)
    {
        var random = new Random(seed);
        for (var history = 0; history < 200; history++)
        {
            var stops = Enumerable.Range(0, random.Next(1, 12)).Select(n => Generated(random, n)).ToArray();
            var expected = JourneyChain.Of(stops);
            random.Shuffle(stops);
            var journeys = JourneyChain.Of(stops);
            Assert.Equal(expected.Select(Text), journeys.Select(Text));
            var dated = stops.Where(s => s.TakesPart && s.First is not null);
            Assert.Equal(dated.Select(s => s.Id).Order(), journeys.SelectMany(j => j.Stops).Select(s => s.Id).Order());
            Assert.All(journeys, j => Assert.Equal(j.Stops.Count - 1, j.Legs.Count));
        }
    }

    private static PathStop Generated(Random random, int n)
    {
        var first = new DateOnly(2022, 6, 1).AddDays(random.Next(60));
        var when = random.Next(6) switch
        {
            0 => "-",
            1 => $"{first:yyyy-MM}",
            2 => $"{first:yyyy-MM-dd}/",
            _ => $"{first:yyyy-MM-dd}/{first.AddDays(random.Next(4)):yyyy-MM-dd}",
        };
        string[] statuses = ["completed", "planned", "cancelled", "underway"];
        return Stop($"ada Paris {when} {statuses[random.Next(statuses.Length)]}", $"t{n}");
    }

    private static string Text(Journey journey) => $"{journey.Id} {string.Join(',', journey.Stops.Select(s => s.Id))}";
}
