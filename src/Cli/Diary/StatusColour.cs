namespace Motorcade.Cli.Diary;

/// <summary>The colours of the statuses on a terminal.</summary>
internal static class StatusColour
{
    public static string Of(string? status) => status switch
    {
        "underway" or "completed" => "green",
        "planned" or "proposed" => "blue",
        "postponed" => "yellow",
        _ => "red",
    };
}
