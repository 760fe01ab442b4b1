using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>A place of the text that may tell of a decision of one kind.</summary>
internal sealed class Hint
{
    public required int Sentence { get; init; }

    public required MeasureKind Kind { get; set; }

    /// <summary>Index of the word that names what the measure bears on, or the measure itself.</summary>
    public required int Anchor { get; init; }

    /// <summary>Index of the word that decides; the anchor itself where it does both.</summary>
    public required int Decider { get; init; }

    public required Operator Operator { get; init; }

    /// <summary>Coded for the trees.</summary>
    public byte[] Features { get; } = new byte[(int)HintFeature.Count];

    /// <summary>Hashed words around it.</summary>
    public uint[] Words { get; set; } = [];

    /// <summary>Hashed words that tell what was done.</summary>
    public uint[] ActionWords { get; set; } = [];

    /// <summary>Probability that it tells of a decision.</summary>
    public double Probability { get; set; }

    /// <summary>Who may have decided and who may be aimed at.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>How likely it is aimed at a country, a group, names.</summary>
    public double[] Levels { get; set; } = [];

    /// <summary>How likely each action is.</summary>
    public double[] Actions { get; set; } = [];

    /// <summary>Whether the words leave open what the measure does.</summary>
    public bool IsLoose => Kind is MeasureKind.General or MeasureKind.Designation;

    public PartialDate? Date { get; set; }
}
