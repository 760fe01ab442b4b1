using System.Globalization;

namespace Motorcade.Benchmarks.Dates;

/// <summary>Counts of a conformance run.</summary>
internal sealed class ConformanceTally
{
    private readonly SortedDictionary<string, (int Right, int All)> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.Ordinal);
    private int datesLeftOut;
    private (int Right, int All) cases;
    private (int Clean, int All) empty;

    public void Add(string type, bool right)
    {
        var (before, all) = types.GetValueOrDefault(type);
        types[type] = (before + (right ? 1 : 0), all + 1);
    }

    public void Case(bool right) => cases = (cases.Right + (right ? 1 : 0), cases.All + 1);

    public void Empty(int found) => empty = (empty.Clean + (found == 0 ? 1 : 0), empty.All + 1);

    public void LeaveOut(string why, bool date)
    {
        leftOut[why] = leftOut.GetValueOrDefault(why) + 1;
        datesLeftOut += date ? 1 : 0;
    }

    public void Print()
    {
        Console.WriteLine(ConformanceRule.Statement);
        var (right, all) = (types.Values.Sum(t => t.Right), types.Values.Sum(t => t.All));
        foreach (var (type, (read, of)) in types)
            Console.WriteLine($"{type}: {Share(read, of)}");
        Console.WriteLine($"dates and date ranges a news reader should read: {Share(right, all)}");
        Console.WriteLine($"inputs with all of theirs right: {Share(cases.Right, cases.All)}");
        Console.WriteLine($"of all dates and date ranges, those left out counted as missed: {Share(right, all + datesLeftOut)}");
        Console.WriteLine($"inputs without any date, in which none was read: {Share(empty.Clean, empty.All)}");
        Console.WriteLine("left out: " + string.Join(", ", leftOut.Select(p => $"{p.Key} {p.Value}")));
    }

    private static string Share(int right, int of) =>
        string.Create(CultureInfo.InvariantCulture, $"{right}/{of} = {(of == 0 ? 0 : (double)right / of):F3}");
}
