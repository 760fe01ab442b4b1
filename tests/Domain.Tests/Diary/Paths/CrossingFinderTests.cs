using Motorcade.Domain.Diary.Meetings;
using Motorcade.Domain.Reading;
using static Motorcade.Domain.Tests.Diary.Paths.Stops;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class CrossingFinderTests
{
    [Theory]
    [InlineData("Astana 2022-09-14/2022-09-16", "Astana 2022-09-16/2022-09-18", "2022-09-16..2022-09-16 Certain")]
    [InlineData("Astana 2022-09-14/2022-09-16", "Astana 2022-09-15 planned", "2022-09-15..2022-09-15 Possible")]
    [InlineData("Astana 2022-09-14/2022-09-16 underway", "Astana 2022-09-10/2022-09-20", "2022-09-14..2022-09-16 Likely")]
    [InlineData("Astana 2022-09-14/2022-09-16", "Kazakhstan 2022-09-16", "2022-09-16..2022-09-16 Possible")]
    [InlineData("Kazakhstan 2022-09-16", "Kazakhstan 2022-09-16", "2022-09-16..2022-09-16 Possible")]
    [InlineData("Astana 2022-09-14/2022-09-16", "Astana 2022-09", "2022-09-14..2022-09-16 Possible")]
    [InlineData("Astana 2022-09-14/2022-09-16", "Kazakhstan 2022-09", "")]
    [InlineData("Astana 2022-09", "Astana 2022-09", "")]
    [InlineData("Astana 2022-09-14", "Astana 2022-09-15", "")]
    [InlineData("Astana 2022-09-14", "Moscow 2022-09-14", "")]
    [InlineData("Lima 2022-09-14", "Cusco 2022-09-14", "")]
    [InlineData("Astana 2022-09-14 cancelled", "Astana 2022-09-14", "")]
    [InlineData("Astana 2022-09-14 proposed", "Astana 2022-09-14", "")]
    [InlineData("Astana -", "Astana 2022-09-14", "")]
    public void Between_TwoStops_CrossAtOnePlaceAtOneTime(string one, string other, string expected)
    {
        string Text(Crossing? c) => c is null ? "" : $"{c.First:yyyy-MM-dd}..{c.Last:yyyy-MM-dd} {c.Certainty}";
        Assert.Equal(expected, Text(CrossingFinder.Between(Stop("ada " + one), Stop("bo " + other))));
        Assert.Equal(expected, Text(CrossingFinder.Between(Stop("bo " + other), Stop("ada " + one))));
    }

    [Fact]
    public void Between_StopsOfOne_DoNotCross() =>
        Assert.Null(CrossingFinder.Between(Stop("ada Lima 2022-06-10", "1"), Stop("ada Lima 2022-06-10", "2")));

    [Theory]
    [InlineData("bo", "", true)]
    [InlineData("", "ada", true)]
    [InlineData("cy", "cy", false)]
    public void Between_AnyClaimThatTheyMet_IsKept(string ada, string bo, bool met)
    {
        IReadOnlyList<PersonRef> Meets(string name) => name.Length > 0 ? [new(name, name)] : [];
        var crossing = CrossingFinder.Between(
            Stop("ada Lima 2022-06-10") with { Meets = Meets(ada) }, Stop("bo Lima 2022-06-10") with { Meets = Meets(bo) });
        Assert.Equal(met, crossing!.Met);
    }
}
