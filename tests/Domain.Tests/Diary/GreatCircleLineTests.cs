using Motorcade.Domain.Diary.Paths;

namespace Motorcade.Domain.Tests.Diary;

public sealed class GreatCircleLineTests
{
    private static readonly GeoPoint Paris = new(48.8534, 2.3488);
    private static readonly GeoPoint Tokyo = new(35.6895, 139.6917);
    private static readonly GeoPoint LosAngeles = new(34.0522, -118.2437);
    private static readonly GeoPoint Wellington = new(-41.2866, 174.7756);
    private static readonly GeoPoint Suva = new(-18.1416, 178.4415);
    private static readonly GeoPoint Apia = new(-13.8333, -171.7667);

    public static TheoryData<GeoPoint, GeoPoint, int> Ways => new()
    {
        { Paris, Tokyo, 1 },
        { Tokyo, LosAngeles, 2 },
        { LosAngeles, Wellington, 2 },
        { Suva, Apia, 2 },
        { Apia, Suva, 2 },
        { new(10, 180), new(20, -170), 1 },
        { new(10, -180), new(20, 170), 1 },
        { new(10, 170), new(20, 180), 1 },
        { new(89, 0), new(89, 180), 1 },
        { new(0, 0), new(0, 180), 1 },
        { new(30, 20), new(-30, -160), 1 },
        { new(90, 0), new(-90, 0), 1 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Between_TwoPlaces_IsTheShortestWayInSmallSteps(GeoPoint from, GeoPoint to, int parts)
    {
        var line = GreatCircleLine.Between(from, to);

        Assert.Equal(parts, line.Count);
        Assert.Equal(GreatCircle.Kilometres(from, to), line.Sum(Length), 1e-3);
        foreach (var part in line)
        {
            Assert.All(part.Zip(part.Skip(1)), step => Assert.InRange(GreatCircle.Kilometres(step.First, step.Second), 1e-6, 111.2));
            Assert.All(part.Zip(part.Skip(1)), step => Assert.InRange(step.First.Longitude - step.Second.Longitude, -180.000001, 180.000001));
            Assert.All(part, point => Assert.InRange(point.Longitude, -180, 180));
            Assert.All(part, point => Assert.InRange(point.Latitude, -90, 90));
        }

        Assert.Equal(0, GreatCircle.Kilometres(from, line[0][0]), 1e-6);
        Assert.Equal(0, GreatCircle.Kilometres(to, line[^1][^1]), 1e-6);
    }

    [Fact]
    public void Between_AcrossTheAntimeridian_IsCutThereAtOneLatitude()
    {
        var line = GreatCircleLine.Between(Tokyo, LosAngeles);

        Assert.Equal((180, -180), (line[0][^1].Longitude, line[1][0].Longitude));
        Assert.Equal(line[0][^1].Latitude, line[1][0].Latitude);
        Assert.InRange(line[0][^1].Latitude, 47, 48.5);
    }

    [Fact]
    public void Between_OnePlace_IsNoLine() => Assert.Empty(GreatCircleLine.Between(Paris, Paris));

    [Fact]
    public void Between_AlongAParallel_BowsTowardsThePole()
    {
        var part = Assert.Single(GreatCircleLine.Between(new(45, 0), new(45, 90)));

        // The middle of a great circle between two points of one latitude and a right angle apart: tan φ = tan 45° / cos 45°.
        Assert.Equal(54.7356, part.Max(p => p.Latitude), 0.01);
    }

    private static double Length(IReadOnlyList<GeoPoint> part) =>
        part.Zip(part.Skip(1)).Sum(step => GreatCircle.Kilometres(step.First, step.Second));
}
