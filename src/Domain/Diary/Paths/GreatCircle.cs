namespace Motorcade.Domain.Diary.Paths;

/// <summary>Distances along the surface of the earth, taken as a sphere.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the earth in kilometres: R1 of the International Union of Geodesy and Geophysics, (2a + b) / 3 of WGS 84.</summary>
    public const double EarthRadius = 6371.0088;

    /// <summary>
    /// Kilometres between two points, 0 to about 20,015, by the haversine formula, which keeps its digits for near points
    /// (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984). The flattening of the earth makes it wrong by 0.5 % at most.
    /// </summary>
    public static double Kilometres(GeoPoint one, GeoPoint other)
    {
        var north = HalfSine(other.Latitude - one.Latitude);
        var east = HalfSine(other.Longitude - one.Longitude);
        var haversine = (north * north)
            + (Math.Cos(double.DegreesToRadians(one.Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * east * east);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }

    private static double HalfSine(double degrees) => Math.Sin(double.DegreesToRadians(degrees) / 2);
}
