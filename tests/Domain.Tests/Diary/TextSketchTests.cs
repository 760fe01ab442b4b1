using Motorcade.Domain.Diary;

namespace Motorcade.Domain.Tests.Diary;

/// <summary>Copies of one agency report are found, other reports of the same visit are not taken for copies.</summary>
public sealed class TextSketchTests
{
    private const string Agency = """
        LIMA (Agency) - President Ada Example will travel to Norway next Tuesday for two days of talks on fishing rights and Arctic shipping, her office announced on Thursday.

        She is to be received by Prime Minister Nils Berg in Oslo on Tuesday evening and will speak at the harbour conference on the following morning, spokesman Rui Paz told reporters in the capital.

        The visit had been expected since March, when the two governments settled a quarrel over catch quotas that had kept their ministers from meeting for almost three years. Diplomats on both sides said the text of a new agreement was ready except for its annexes.

        Opposition lawmakers criticised the timing of the journey, which falls into the week of the budget debate. "The president should be in the chamber and not on a quay," said Senator Lea Quispe, who leads the largest group in the upper house.

        Example last visited Scandinavia as foreign minister seven years ago. From Oslo she will fly on to Bergen to open an exhibition of textiles from the highlands before she returns home on Thursday night, according to the schedule.
        """;

    private const string Other = """
        Norway will be the first stop in Europe this year for the Peruvian head of state. Ada Example arrives in Oslo on Tuesday evening, the Norwegian foreign ministry confirmed, and sits down with Prime Minister Nils Berg over dinner.

        On Wednesday morning she addresses the harbour conference, where shipping firms want to hear how Lima means to open its ports to vessels that come through the northern passage. Officials in Oslo speak of a fresh start after three years of silence over catch quotas.

        At home the trip is contested. Senator Lea Quispe called it a holiday at the public's expense while parliament debates the budget. The palace replied that the dates had been fixed by the hosts, and that ministers would defend the draft.

        Thursday brings a detour to Bergen and its new show of highland weaving. The delegation flies back the same night.
        """;

    private const string Short = "President Ada Example will travel to Norway next Tuesday for two days of talks, her office announced on Thursday.";

    public static TheoryData<string, string> Copies => new()
    {
        { "as it is", Agency },
        { "another dateline", Agency.Replace("LIMA (Agency) -", "Lima, 7 May (Gazette with Agency wires) —", StringComparison.Ordinal) },
        { "a line to read more", Agency.Replace("The visit had", "READ MORE: Ten things to know about fishing rights\n\nThe visit had", StringComparison.Ordinal) },
        { "clutter at both ends", $"Home > World > Americas\nShare this article | Print\n\n{Agency}\n\nSubscribe to our newsletter and never miss a story. All rights reserved." },
        { "the last third cut", Agency[..(Agency.Length * 2 / 3)] },
        { "half of it cut", Agency[..(Agency.Length / 2)] },
        { "capitals and typographic signs", Agency.ToUpperInvariant().Replace("\"", "”", StringComparison.Ordinal).Replace(" - ", " – ", StringComparison.Ordinal) },
        { "a few words changed", Agency.Replace("announced", "said", StringComparison.Ordinal).Replace("told reporters", "told the press", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void Sketch_OfACopy_IsKnownAsOne(string how, string copy)
    {
        var equal = TextSketch.Of(Agency).Equal(TextSketch.Of(copy));
        Assert.True(TextSketch.Of(Agency).IsCopyOf(TextSketch.Of(copy)), $"{how}: {equal} of 32");
    }

    [Fact]
    public void Sketch_OfAnotherReportOfTheVisit_IsNoCopy() => Assert.InRange(TextSketch.Of(Agency).Equal(TextSketch.Of(Other)), 0, 3);

    [Fact]
    public void Sketch_OfAShortText_IsEmptyAndNoCopyOfItself()
    {
        Assert.True(TextSketch.Of(Short).IsEmpty);
        Assert.False(TextSketch.Of(Short).IsCopyOf(TextSketch.Of(Short)));
    }

    [Fact]
    public void Sketch_SentAsBytes_IsTheSame()
    {
        var sketch = TextSketch.Of(Agency);
        Assert.Equal(64, sketch.Bytes.Length);
        Assert.Equal(sketch, new TextSketch(sketch.Bytes.ToArray()));
        Assert.Equal(sketch.GetHashCode(), new TextSketch(sketch.Bytes.ToArray()).GetHashCode());
    }

    [Fact]
    public void Copies_OfOneReport_CountOnceForConfidenceAndAreAllListed()
    {
        var (wire, other) = (TextSketch.Of(Agency), TextSketch.Of(Other));
        DiaryClaim[] claims =
        [
            Told.Claim("a 05-01 planned Oslo 05-07") with { Sketch = wire },
            Told.Claim("b 05-01 planned Oslo 05-07") with { Sketch = TextSketch.Of(Agency[..(Agency.Length * 2 / 3)]) },
            Told.Claim("c 05-02 planned Oslo 05-07") with { Sketch = TextSketch.Of(Agency[(Agency.Length / 4)..]) },
            Told.Claim("d 05-02 planned Oslo 05-07") with { Sketch = other },
            Told.Claim("e 05-02 planned Oslo 05-07") with { Sketch = TextSketch.Of(Short) },
        ];
        var trip = Assert.Single(TripFold.Fold(claims));
        Assert.Equal((5, 3), (trip.Claims.Count, trip.Sources));
        Assert.Equal(1 - (0.2 * 0.2 * 0.2), trip.Confidence, 9);
    }
}
