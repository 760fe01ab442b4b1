using Motorcade.Domain.Dates;
using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>Somebody who holds or held a public office.</summary>
public sealed record Person
{
    private string? foldedName;
    private string[]? soundWords;

    /// <summary>Wikidata QID, or a slug.</summary>
    public required string Id { get; init; }

    /// <summary>Common English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>As far as known.</summary>
    public Gender Gender { get; init; }

    /// <summary>Birth date with its precision, null when not known.</summary>
    public PartialDate? Birth { get; init; }

    /// <summary>Offices, in the table's order.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>The name, folded.</summary>
    internal string FoldedName => foldedName ??= NameFolder.Fold(Name);

    /// <summary>The sounds of the name's words.</summary>
    internal string[] SoundWords => soundWords ??= SoundKey.Of(FoldedName).Split(' ');

    /// <summary>The same id is the same person.</summary>
    public bool Equals(Person? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether the person has this age, in years, on a day; false when the birth date is not known.</summary>
    public bool IsAged(int years, DateOnly day) =>
        Birth is { } birth && AgeOn(birth.Last, day) <= years && years <= AgeOn(birth.First, day);

    /// <summary>The most important office on a day, or null when none is held; null asks for the present.</summary>
    public Term? TermOn(DateOnly? day)
    {
        Term? best = null;
        foreach (var term in Terms)
        {
            if (term.Covers(day) && (best is null || Rank(term.Office) > Rank(best.Office)))
                best = term;
        }
        return best;
    }

    /// <summary>
    /// How likely a bare name means this person on a day, 0 to 10: the weight of the office, less the further the term is away.
    /// </summary>
    public double WeightOn(DateOnly? day)
    {
        var best = 0.0;
        foreach (var term in Terms)
        {
            var away = day is { } on ? term.DaysAway(on) : term.End is null ? 0 : 2000;
            best = Math.Max(best, Rank(term.Office) / (1 + away / 700.0));
        }
        return best;
    }

    private static int AgeOn(DateOnly birth, DateOnly day) =>
        day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    private static double Rank(OfficeKind office) => office switch
    {
        OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.Monarch => 10,
        OfficeKind.OrganisationHead => 8,
        OfficeKind.ForeignMinister => 7.5,
        OfficeKind.VicePresident => 5,
        OfficeKind.LegislatureHead => 4,
        _ => 3,
    };
}
