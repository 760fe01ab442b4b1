namespace Motorcade.Domain.Diary.Importing;

/// <summary>Why a row, or a part of it, could not be read.</summary>
public enum FaultKind
{
    /// <summary>The row has no key of its own, or one that another row has.</summary>
    Key,

    /// <summary>The country is neither in the world tables nor among those of the past.</summary>
    Country,

    /// <summary>The traveller's name could not be told from the title.</summary>
    Traveller,

    /// <summary>A date is missing, wrong or could mean two days.</summary>
    Date,

    /// <summary>The status is none that the diary knows.</summary>
    Status,
}
