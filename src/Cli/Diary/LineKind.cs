namespace Motorcade.Cli.Diary;

/// <summary>What ends a line of a form.</summary>
internal enum LineKind
{
    /// <summary>Its lines are no trips.</summary>
    None,

    /// <summary>Every line feed.</summary>
    Plain,

    /// <summary>Every line feed outside of quotes.</summary>
    Quoted,
}
