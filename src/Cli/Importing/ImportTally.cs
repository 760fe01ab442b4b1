using System.Globalization;
using System.Text;
using Motorcade.Domain.Diary.Importing;

namespace Motorcade.Cli.Importing;

/// <summary>Counts what was read and recorded, and keeps what could not be read.</summary>
internal sealed class ImportTally
{
    private readonly List<(string File, RowFault Fault)> faults = [];
    private readonly Dictionary<(string File, string Key), int> keys = [];
    private int rows;
    private int stops;
    private int located;
    private int listed;
    private int events;
    private int meetings;
    private int known;

    /// <summary>How many rows could not be read.</summary>
    public int Faults => faults.Count;

    public int Recorded { get; set; }

    public int Unchanged { get; set; }

    public int Changes { get; set; }

    /// <summary>How many rows the service has taken.</summary>
    public int Sent { get; set; }

    /// <summary>Counts a reading; false when it has nothing to send.</summary>
    public bool Add(string file, RowReading reading)
    {
        rows++;
        if (reading.Fault is null && !keys.TryAdd((file, reading.Key), reading.Line))
        {
            var first = keys[(file, reading.Key)];
            reading = reading with
            {
                Fault = new(reading.Line, reading.Key, "key", FaultKind.Key,
                $"line {first} has the same key; each row needs its own")
            };
        }
        if (reading.Fault is { } fault)
        {
            faults.Add((file, fault));
            return false;
        }
        stops += reading.Stops.Count;
        located += reading.Stops.Count(s => s.Destination.Name.Length == 0 || s.Destination.Id.Length > 0);
        listed += reading.Stops.Count(s => IsListed(s.Traveller.Id));
        events += reading.Stops.Count(s => s.Event is not null);
        meetings += reading.Stops.Sum(s => s.Meets.Count);
        known += reading.Stops.Sum(s => s.Meets.Count(m => IsListed(m.Id)));
        return true;
    }

    /// <summary>What came of it, in lines.</summary>
    public IEnumerable<string> Summary(TimeSpan took, bool check)
    {
        yield return Text($"rows        {rows:N0}, {rows / Math.Max(0.001, took.TotalSeconds):N0} a second");
        var (places, travellers) = (Share(located, stops), Share(listed, stops));
        yield return Text($"stops       {stops:N0}: {places} at a place of the world tables, {travellers} by a traveller of theirs");
        yield return Text($"meetings    {meetings:N0}: {Share(known, meetings)} with somebody of the world tables; events {events:N0}");
        yield return Text($"unresolved  {faults.Count:N0} rows ({Share(faults.Count, rows)})");
        foreach (var kind in faults.GroupBy(f => f.Fault.Kind).OrderByDescending(g => g.Count()))
            yield return Text($"  {kind.Key.ToString().ToLowerInvariant(),-10}{kind.Count():N0} ({Share(kind.Count(), rows)})");
        if (!check)
            yield return Text($"recorded    {Recorded:N0} rows, {Unchanged:N0} were known already; {Changes:N0} changes of the diary");
    }

    /// <summary>The rows that could not be read, tab-separated under a header.</summary>
    public string Report()
    {
        var report = new StringBuilder("file\tline\tkey\tfield\tkind\treason\n");
        foreach (var (file, fault) in faults)
        {
            report.AppendJoin('\t', Flat(file), fault.Line.ToString(CultureInfo.InvariantCulture), Flat(fault.Key), fault.Field,
                fault.Kind.ToString().ToLowerInvariant(), Flat(fault.Reason));
            report.Append('\n');
        }
        return report.ToString();
    }

    /// <summary>The first of them, for a person to see.</summary>
    public IEnumerable<string> First(int most) =>
        faults.Take(most).Select(f => Text($"{f.File}, line {f.Fault.Line}: {f.Fault.Field}: {f.Fault.Reason}"));

    // One-word names outside the tables bear a key of country and name.
    private static bool IsListed(string id) => id.Length > 0 && !id.StartsWith("x-", StringComparison.Ordinal);

    private static string Share(int part, int whole) => Text($"{(whole == 0 ? 0 : 100.0 * part / whole):0.0} %");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Flat(string cell) => cell.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
