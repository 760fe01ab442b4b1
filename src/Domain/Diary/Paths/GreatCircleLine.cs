using static System.Math;

namespace Motorcade.Domain.Diary.Paths;

/// <summary>The shortest way over the globe, as lines that a map can draw.</summary>
public static class GreatCircleLine
{
    /// <summary>Degrees of arc from one position of a line to the next, about 111 km.</summary>
    private const double Step = 1;

    /// <summary>Below this, in radians, two points are one, or opposite each other.</summary>
    private const double Nothing = 1e-9;

    /// <summary>
    /// The way between two points: positions a degree of arc apart or less, both ends among them. Where the way crosses the antimeridian
    /// it is cut in two, the one part ending at 180 degrees and the other beginning at -180 or the other way round, as RFC 7946 section
    /// 3.1.9 asks. Empty when both points are one. Between opposite points every way is as short: the one over the north pole is taken.
    /// </summary>
    /// <remarks>
    /// Intermediate points as in Ed Williams, "Aviation Formulary", here on unit vectors; the latitude of the crossing follows from the
    /// plane that the circle lies in.
    /// </remarks>
    public static IReadOnlyList<IReadOnlyList<GeoPoint>> Between(GeoPoint from, GeoPoint to)
    {
        var start = Vector.Of(from);
        var angle = start.AngleTo(Vector.Of(to));
        if (angle < Nothing)
            return [];
        var onwards = angle > PI - Nothing ? start.Northwards() : start.Towards(Vector.Of(to));
        var steps = (int)Ceiling(double.RadiansToDegrees(angle) / Step);
        var line = new CutLine(start.Cross(onwards));
        line.Add(from);
        for (var i = 1; i < steps; i++)
            line.Add(start.Along(onwards, angle * i / steps).Point());
        line.Add(to);
        return line.Parts;
    }

    /// <summary>Positions in order, in a new part beyond each crossing of the antimeridian.</summary>
    private sealed class CutLine(Vector normal)
    {
        private readonly List<List<GeoPoint>> parts = [[]];

        /// <summary>A single position is no line.</summary>
        public IReadOnlyList<IReadOnlyList<GeoPoint>> Parts => parts.FindAll(p => p.Count > 1);

        public void Add(GeoPoint point)
        {
            if (parts[^1] is [.., var last] && Abs(point.Longitude - last.Longitude) > 180)
            {
                var side = CopySign(180, last.Longitude);
                var latitude = Abs(normal.Z) > Nothing
                    ? double.RadiansToDegrees(Atan(normal.X / normal.Z))
                    : (last.Latitude + point.Latitude) / 2;
                Append(new(latitude, side));
                parts.Add([new(latitude, -side)]);
            }

            Append(point);
        }

        private void Append(GeoPoint point)
        {
            if (parts[^1] is not [.., var last] || Abs(last.Latitude - point.Latitude) + Abs(last.Longitude - point.Longitude) > Nothing)
                parts[^1].Add(point);
        }
    }

    /// <summary>A point of the unit sphere: X towards 0° E of the equator, Y towards 90° E, Z towards the north pole.</summary>
    private readonly record struct Vector(double X, double Y, double Z)
    {
        public static Vector Of(GeoPoint point)
        {
            var (sinNorth, cosNorth) = SinCos(double.DegreesToRadians(point.Latitude));
            var (sinEast, cosEast) = SinCos(double.DegreesToRadians(point.Longitude));
            return new(cosNorth * cosEast, cosNorth * sinEast, sinNorth);
        }

        public GeoPoint Point() => new(double.RadiansToDegrees(Atan2(Z, Sqrt((X * X) + (Y * Y)))), double.RadiansToDegrees(Atan2(Y, X)));

        public double AngleTo(Vector other) => Atan2(Cross(other).Length, Dot(other));

        public Vector Cross(Vector other) =>
            new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

        /// <summary>The unit vector square to this one, on the side of the other.</summary>
        public Vector Towards(Vector other)
        {
            var along = Dot(other);
            var square = new Vector(other.X - (along * X), other.Y - (along * Y), other.Z - (along * Z));
            var length = square.Length;
            return new(square.X / length, square.Y / length, square.Z / length);
        }

        /// <summary>Towards the north pole; from a pole, towards 0° E.</summary>
        public Vector Northwards() => Abs(Z) < 1 - Nothing ? Towards(new(0, 0, 1)) : new(1, 0, 0);

        /// <summary>The point at an angle from this one on the circle through a direction.</summary>
        public Vector Along(Vector direction, double angle)
        {
            var (sin, cos) = SinCos(angle);
            return new((X * cos) + (direction.X * sin), (Y * cos) + (direction.Y * sin), (Z * cos) + (direction.Z * sin));
        }

        private double Length => Sqrt((X * X) + (Y * Y) + (Z * Z));

        private double Dot(Vector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);
    }
}
