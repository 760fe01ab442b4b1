namespace Motorcade.Domain.Diary.Importing;

/// <summary>Turns the rows of one kind of diary into stops.</summary>
public interface IDiaryReader
{
    /// <summary>Names the diary; with a row's key it makes the row known again.</summary>
    string Source { get; }

    /// <summary>Counts up when the reader reads rows better than before.</summary>
    int Version { get; }

    /// <summary>Who keeps the diary.</summary>
    string Keeper { get; }

    /// <summary>The columns that a file must have.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Reads a row.</summary>
    RowReading Read(DiaryRow row);
}
