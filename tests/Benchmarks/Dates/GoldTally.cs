using System.Globalization;

namespace Motorcade.Benchmarks.Dates;

/// <summary>Counts of labelled trips whose dates could be found.</summary>
/// <param name="name">What the articles are.</param>
internal sealed class GoldTally(string name)
{
    private int trips;
    private int starts;
    private int ends;
    private int endsRight;
    private int both;

    public void Add(bool startRight, bool? endRight, bool bothRight)
    {
        trips++;
        starts += startRight ? 1 : 0;
        ends += endRight is null ? 0 : 1;
        endsRight += endRight == true ? 1 : 0;
        both += bothRight ? 1 : 0;
    }

    public void Print() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name}: start {Share(starts, trips)}, end {Share(endsRight, ends)}, both {Share(both, trips)}"));

    private static string Share(int right, int of) =>
        string.Create(CultureInfo.InvariantCulture, $"{right}/{of} = {(of == 0 ? 0 : (double)right / of):F3}");
}
