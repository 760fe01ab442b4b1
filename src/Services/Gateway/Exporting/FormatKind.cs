namespace Motorcade.Gateway.Exporting;

/// <summary>What the surface says of a form.</summary>
/// <param name="Extension">What follows <c>/v1/trips.</c> and ends the file's name: "csv".</param>
/// <param name="ContentType">As sent.</param>
/// <param name="Operation">The operation's name in the reference.</param>
/// <param name="Summary">One line for the reference.</param>
/// <param name="Description">What stands in it, for the reference.</param>
internal sealed record FormatKind(string Extension, string ContentType, string Operation, string Summary, string Description)
{
    /// <summary>Whether browsers should save it and not show it.</summary>
    public bool IsFile { get; init; } = true;

    /// <summary>Whether a person can read it in an editor.</summary>
    public bool IsText { get; init; } = true;

    /// <summary>Whether calendars and feed readers come for it again and again, which can send nothing but a name and a password.</summary>
    public bool IsSubscribed { get; init; }
}
