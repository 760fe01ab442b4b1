using System.Globalization;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Evaluating;

/// <summary>The comparison as text: figures first, then what the mistakes are.</summary>
internal sealed class EvaluationReport(TextWriter output, EvaluateRequest request)
{
    /// <summary>Confidence from which claims are expected to be right nearly always.</summary>
    private const double Sure = 0.8;

    public void Write(SplitEvaluation found)
    {
        if (!request.Split)
        {
            Figures("", found.All);
            Details(found.All);
            return;
        }

        Figures("all: ", found.All);
        Figures("kept aside, every fifth: ", found.KeptAside);
        Figures("the rest: ", found.Rest);
        output.WriteLine("\nkept aside, reliability");
        Reliabilities(found.KeptAside);
        output.WriteLine("\nthe rest, in detail");
        Details(found.Rest);
    }

    private void Figures(string name, ReadingEvaluation found)
    {
        var score = found.Score;
        output.WriteLine($"{name}{score.Articles} articles");
        Tally("trips", score.Trips);
        Tally("sanctions", score.Sanctions);
        output.WriteLine($"negatives  {score.Negatives} articles, {score.FalseRows} false rows, "
            + $"{F(score.FalseRowsPerNegative ?? 0)} an article");
        var with = found.WithWeak;
        output.WriteLine($"weak       {found.Trips.Weak} trips and {found.Sanctions.Weak} sanctions are left out; with them: "
            + $"trips F1 {F(with.Trips.F1)}, strict {F(with.Trips.StrictF1)}; sanctions F1 {F(with.Sanctions.F1)}, "
            + $"strict {F(with.Sanctions.StrictF1)}; {F(with.FalseRowsPerNegative ?? 0)} false rows a negative article");
    }

    private void Tally(string name, RowTally tally)
    {
        output.WriteLine($"{name,-10} rows gold {tally.Gold} predicted {tally.Predicted} paired {tally.Paired}   "
            + $"P {F(tally.Precision)}  R {F(tally.Recall)}  F1 {F(tally.F1)}   strict F1 {F(tally.StrictF1)}");
        var fields = tally.Fields.Where(f => tally.Right(f) is not null).Select(f => $"{f} {F(tally.Right(f)!.Value)}");
        output.WriteLine($"{"",-10} {string.Join("  ", fields)}");
    }

    private void Details(ReadingEvaluation found)
    {
        Kind("trip", found.Trips);
        Kind("sanction", found.Sanctions);
        output.WriteLine();
        Reliabilities(found);
    }

    private void Kind<T>(string kind, KindEvaluation<T> found)
    {
        Errors($"missed {kind}s", found.Missed);
        Errors($"false {kind}s", found.False);
        output.WriteLine($"\nfields of paired {kind}s that are wrong");
        foreach (var field in found.Faults.GroupBy(f => f.Field))
            output.WriteLine($"  {field.Key,-10} {string.Join(", ", field.Select(f => $"{f.Fault} {f.Count}"))}");
        foreach (var (field, confusion) in found.Confusions)
            Table(field, confusion);
    }

    private void Errors<T>(string title, IReadOnlyList<RowError<T>> errors)
    {
        output.WriteLine($"\n{title}: {errors.Count}");
        foreach (var group in errors.GroupBy(e => e.Class).OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            output.WriteLine($"  {group.Count(),4}  {RowWord.Of(group.Key).Replace('_', ' ')}");
            foreach (var error in group.Take(request.Errors))
                output.WriteLine($"        {error.ArticleId}: {JsonEvaluation.Row(error.Row)}");
        }
    }

    /// <summary>Labelled values down, read ones across.</summary>
    private void Table(string field, Confusion confusion)
    {
        var values = confusion.Values;
        if (values.Count == 0)
            return;
        var width = Math.Max(field.Length, values.Max(v => v.Length));
        output.WriteLine($"\n{field}: labelled down, read across");
        output.WriteLine($"  {new string(' ', width)} {string.Join(' ', values.Select(v => Short(v).PadLeft(6)))}");
        foreach (var gold in values)
            output.WriteLine($"  {gold.PadRight(width)} {string.Join(' ', values.Select(v => Cell(confusion.Count(gold, v))))}");
    }

    private void Reliabilities(ReadingEvaluation found)
    {
        Reliability("trips", found.Trips.Reliability);
        Reliability("sanctions", found.Sanctions.Reliability);
    }

    private void Reliability(string name, Reliability found)
    {
        output.WriteLine($"{name} by confidence: claims, mean confidence, share right");
        foreach (var bin in found.Bins)
            output.WriteLine($"  {Range(bin)}  {bin.Count,5}  {F(bin.Confidence)}  {F(bin.Right)}");
        var sure = found.From(Sure);
        output.WriteLine(FormattableString.Invariant($"  ≥ {Sure:F1}    {sure.Count,5}  {F(sure.Confidence)}  {F(sure.Right)}"));
    }

    private static string Range(ReliabilityBin bin) => FormattableString.Invariant($"{bin.From:F1}-{bin.To:F1}");

    private static string Cell(int count) => (count == 0 ? "." : count.ToString(CultureInfo.InvariantCulture)).PadLeft(6);

    private static string Short(string value) => value.Length <= 6 ? value : value[..6];

    private static string F(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
