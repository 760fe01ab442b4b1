namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Figures of one kind of row over some articles.</summary>
public sealed class RowTally
{
    private readonly bool[] strict;
    private readonly int[] right;

    internal RowTally(IReadOnlyList<string> fields, IReadOnlyList<string> strict)
    {
        Fields = fields;
        right = new int[fields.Count];
        this.strict = [.. fields.Select(strict.Contains)];
    }

    /// <summary>Names of the scored fields.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Labelled rows.</summary>
    public int Gold { get; private set; }

    /// <summary>Predicted rows.</summary>
    public int Predicted { get; private set; }

    /// <summary>Rows that are in both.</summary>
    public int Paired { get; private set; }

    /// <summary>Paired rows whose decisive fields are all right.</summary>
    public int StrictlyPaired { get; private set; }

    /// <summary>Share of predicted rows that are labelled, 0 to 1.</summary>
    public double Precision => Share(Paired, Predicted);

    /// <summary>Share of labelled rows that are predicted, 0 to 1.</summary>
    public double Recall => Share(Paired, Gold);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Mean(Precision, Recall);

    /// <summary>The same, counting only rows whose decisive fields are all right.</summary>
    public double StrictF1 => Mean(Share(StrictlyPaired, Predicted), Share(StrictlyPaired, Gold));

    /// <summary>Share of paired rows with a field right, 0 to 1; null when nothing was paired.</summary>
    public double? Right(string field)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i] == field)
                return Paired == 0 ? null : Share(right[i], Paired);
        }

        throw new ArgumentException($"'{field}' is none of: {string.Join(", ", Fields)}", nameof(field));
    }

    internal void Add(int gold, int predicted, RowPairing pairing)
    {
        Gold += gold;
        Predicted += predicted;
        Paired += pairing.Pairs.Count;
        foreach (var pair in pairing.Pairs)
        {
            var whole = true;
            for (var i = 0; i < right.Length; i++)
            {
                right[i] += pair.Right[i] ? 1 : 0;
                whole &= pair.Right[i] || !strict[i];
            }

            StrictlyPaired += whole ? 1 : 0;
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Mean(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
