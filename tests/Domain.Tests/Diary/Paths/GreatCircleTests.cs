using Motorcade.Domain.Diary.Paths;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class GreatCircleTests
{
    /// <summary>Distances between airports and towns as atlases have them, to half a per cent.</summary>
    [Theory]
    [InlineData(51.5074, -0.1278, 40.7128, -74.0060, 5570)]
    [InlineData(48.8566, 2.3522, 35.6762, 139.6503, 9714)]
    [InlineData(-33.8688, 151.2093, -34.6037, -58.3816, 11800)]
    [InlineData(55.7558, 37.6173, 50.4501, 30.5234, 756)]
    [InlineData(21.3069, -157.8583, -17.7134, 178.0650, 5100)]
    [InlineData(64.1466, -21.9426, 64.1466, -21.9426, 0)]
    public void Kilometres_BetweenTowns_AreTheAtlas(double north, double east, double otherNorth, double otherEast, double expected) =>
        Assert.InRange(GreatCircle.Kilometres(new(north, east), new(otherNorth, otherEast)), expected * 0.99, (expected * 1.01) + 0.001);

    [Theory]
    [InlineData(0, 0, 0, 180)]
    [InlineData(90, 0, -90, 77)]
    [InlineData(45, 10, -45, -170)]
    public void Kilometres_OfAntipodes_AreHalfTheCircumference(double north, double east, double otherNorth, double otherEast) =>
        Assert.Equal(Math.PI * GreatCircle.EarthRadius, GreatCircle.Kilometres(new(north, east), new(otherNorth, otherEast)), 3);

    [Fact]
    public void Kilometres_AcrossTheDateLine_GoTheShortWay() =>
        Assert.Equal(2 * GreatCircle.EarthRadius * Math.PI / 180, GreatCircle.Kilometres(new(0, 179), new(0, -179)), 6);

    [Fact]
    public void Kilometres_AnyTwoPoints_AreTheSameBothWaysAndAtMostHalfTheCircumference()
    {
        var random = new Random(7);
        GeoPoint Any() => new((random.NextDouble() * 180) - 90, (random.NextDouble() * 360) - 180);
        for (var n = 0; n < 2000; n++)
        {
            var (one, other, third) = (Any(), Any(), Any());
            var there = GreatCircle.Kilometres(one, other);
            Assert.Equal(there, GreatCircle.Kilometres(other, one), 6);
            Assert.InRange(there, 0, (Math.PI * GreatCircle.EarthRadius) + 1e-6);
            Assert.True(there <= GreatCircle.Kilometres(one, third) + GreatCircle.Kilometres(third, other) + 1e-6);
        }
    }
}
