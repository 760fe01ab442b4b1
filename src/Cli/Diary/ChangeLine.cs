using System.Globalization;
using System.Text.Json;
using Motorcade.Cli.Output;
using Spectre.Console;

namespace Motorcade.Cli.Diary;

/// <summary>What people are shown of a change.</summary>
internal sealed record ChangeLine(string? Kind, TripLine? Trip, TripLine? Before)
{
    public static ChangeLine Parse(string json) =>
        JsonSerializer.Deserialize(json, DiaryJson.Default.ChangeLine) ?? throw new JsonException("null is no change");

    /// <summary>"14:03:12  Emmanuel Macron → Kyiv, Ukraine  16 Jun 2022  planned → completed".</summary>
    public string ToMarkup()
    {
        var moment = Trip?.Recorded?.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
        var dates = Step(Before is null ? null : DatePhrase.Of(Before.Dates), DatePhrase.Of(Trip?.Dates ?? default));
        var status = Step(Before?.Told, Kind == "withdrawn" ? "withdrawn" : Trip?.Told ?? "");
        return $"[dim]{moment}[/]  [bold]{Markup.Escape(Trip?.Traveller?.Name ?? "")}[/] → [bold]{Markup.Escape(Trip?.Place ?? "")}[/]  "
            + $"{Markup.Escape(dates)}  [{StatusColour.Of(Kind == "withdrawn" ? null : Trip?.Status)}]{Markup.Escape(status)}[/]"
            + (Kind == "added" ? "  [dim]new[/]" : "");
    }

    private static string Step(string? then, string now) => then is null || then == now ? now : $"{then} → {now}";
}

/// <summary>Why a stream that had begun came to its end.</summary>
internal sealed record StreamProblem(int Status, string? Detail);
