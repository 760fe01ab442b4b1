using Motorcade.Domain.Diary.Paths;
using static Motorcade.Domain.Tests.Diary.Paths.Stops;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class OverlapFinderTests
{
    [Theory]
    [InlineData("Lima 2022-06-10", "Oslo 2022-06-10", "2022-06-10")]
    [InlineData("Tokyo 2022-06-10", "Paris 2022-06-10", "2022-06-10")]
    [InlineData("Lima 2022-06-10 planned", "Oslo 2022-06-10 underway", "2022-06-10")]
    [InlineData("Lima 2022-06-10/", "Oslo 2022-06-10", "2022-06-10")]
    [InlineData("Moscow 2022-05-01/2022-05-09", "Washington 2022-05-04/2022-05-06", "2022-05-04")]
    [InlineData("Tokyo 2022-06-03/2022-06-06", "Washington 2022-06-05/2022-06-08", "2022-06-05")]
    [InlineData("Brussels 2022-06-01/2022-06-05", "Moscow 2022-06-05/2022-06-05", "")]
    [InlineData("Brussels 2022-06-01/2022-06-05", "Washington 2022-06-03", "2022-06-03")]
    [InlineData("Sydney 2022-06-05", "Paris 2022-06-05/2022-06-09", "2022-06-05")]
    [InlineData("Peru 2022-06-10", "Japan 2022-06-10", "2022-06-10")]
    public void Between_TooFarApart_IsTheFirstDayOfIt(string one, string other, string on)
    {
        var overlap = OverlapFinder.Between(Stop("ada " + one), Stop("ada " + other));
        Assert.Equal(on, overlap?.On.ToString("yyyy-MM-dd") ?? "");
        Assert.Equal(on, OverlapFinder.Between(Stop("ada " + other), Stop("ada " + one))?.On.ToString("yyyy-MM-dd") ?? "");
    }

    [Theory]
    [InlineData("Tokyo 2022-06-03/2022-06-05", "Washington 2022-06-05/2022-06-08")]
    [InlineData("Tokyo 2022-06-05", "Washington 2022-06-05/2022-06-08")]
    [InlineData("Paris 2022-06-10", "Washington 2022-06-10")]
    [InlineData("Paris 2022-06-10", "London 2022-06-10")]
    [InlineData("Brussels 2022-06-01/2022-06-05", "Rome 2022-06-03")]
    [InlineData("Lima 2022-06-10", "Oslo 2022-06-11")]
    [InlineData("Lima 2022-06-10", "Oslo 2022-06-10 cancelled")]
    [InlineData("Lima 2022-06-10 proposed", "Oslo 2022-06-10")]
    [InlineData("Lima 2022-06", "Oslo 2022-06-10")]
    [InlineData("Lima 2022-06-10/2022-06", "Oslo 2022-06-10")]
    [InlineData("Lima -", "Oslo 2022-06-10")]
    [InlineData("Lima 2022-06-10", "Peru 2022-06-10")]
    [InlineData("Lima 2022-06-10", "Lima 2022-06-10")]
    [InlineData("France 2022-06-10", "Russia 2022-06-10")]
    [InlineData("Moscow 2022-06-01/2022-06-30", "Lima 2022-06-10")]
    public void Between_WhatMayBothBeTrue_IsNoOverlap(string one, string other)
    {
        Assert.Null(OverlapFinder.Between(Stop("ada " + one), Stop("ada " + other)));
        Assert.Null(OverlapFinder.Between(Stop("ada " + other), Stop("ada " + one)));
    }

    [Theory]
    [InlineData("Lima 2022-06-10", "Oslo 2022-06-10", "Lima and Oslo are 11,000 km apart, both on one day")]
    [InlineData("Moscow 2022-05-01/2022-05-09", "Lima 2022-05-04", "Moscow and Lima are 12,000 km apart, Lima in a stay in Moscow")]
    [InlineData(
        "Brussels 2022-06-01/2022-06-05",
        "Washington 2022-06-02/2022-06-04", "Brussels and Washington are 6,200 km apart, both stays go on that day")]
    [InlineData("Peru 2022-06-10", "Japan 2022-06-10", "Peru and Japan are at least 9,400 km apart, both on one day")]
    public void Between_AnOverlap_SaysWhy(string one, string other, string reason) =>
        Assert.Equal(reason, OverlapFinder.Between(Stop("ada " + one, "1"), Stop("ada " + other, "2"))?.Reason);

    [Fact]
    public void Of_ManyStops_FindsEachPairOnceByDay()
    {
        var stops = All(
            "ada Oslo 2022-07-01", "ada Lima 2022-06-10", "ada Oslo 2022-06-10", "ada Tokyo 2022-06-10", "ada Lima 2022-07-01",
            "ada Paris 2022-08-01");
        Assert.Equal(
            ["t1-t2", "t1-t3", "t2-t3", "t0-t4"], OverlapFinder.Of(stops).Select(o => $"{o.One.Id}-{o.Other.Id}"));
        Assert.Equal(OverlapFinder.Of(stops), OverlapFinder.Of(stops.Reverse()));
    }
}
