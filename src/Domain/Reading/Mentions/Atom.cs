using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>A stretch of tokens that a table or its capitals single out.</summary>
internal sealed class Atom
{
    public required int Start { get; set; }

    public required int End { get; set; }

    public required AtomKind Kind { get; set; }

    /// <summary>Positions in the table of the kind, in the table's order of preference.</summary>
    public List<int> Indexes { get; } = [];

    /// <summary>Places of the same name, for countries and metonyms that are places too.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Persons with this surname, for places that are surnames too.</summary>
    public List<int> Persons { get; } = [];

    /// <summary>For titles.</summary>
    public OfficeTitle? Title { get; init; }

    /// <summary>Means a person only if the article names him in full elsewhere: "May", a capital at the start of a sentence.</summary>
    public bool NeedsMemory { get; set; }

    /// <summary>Taken up by a mention.</summary>
    public bool Used { get; set; }
}
