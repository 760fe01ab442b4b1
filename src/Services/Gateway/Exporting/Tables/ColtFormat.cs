using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.World;
using static Motorcade.Gateway.Exporting.Tables.TableColumn<Motorcade.Gateway.Exporting.Tables.ColtRow>;
using Term = Motorcade.Contracts.Rpc.Entities.V1.Term;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>
/// A row for each leader and destination, under the names of COLT's columns (Country and Organizational Leader Travel, Frederick S. Pardee
/// Institute, University of Denver). Those of its columns that no claim can fill are left out; ours, which it lacks, come last.
/// </summary>
internal sealed class ColtFormat(LeaderDirectory leaders) : ITripFormat
{
    private static readonly TableColumn<ColtRow>[] Columns =
    [
        new("TripID", r => r.Trip.Id),
        new("LeaderID", r => r.Trip.Traveller?.Id),
        new("LeaderCountryOrIGO", r => r.Organisation ?? CountryCodes.Name(r.Office?.CountryCode ?? "")),
        Own("LeaderCountryISO", r => CountryCodes.Alpha3(r.Office?.CountryCode ?? "")),
        new("LeaderRole", r => Role(r.Offices)),
        new("LeaderTitle", r => r.Office?.Title),
        new("LeaderFullName", r => r.Trip.Traveller?.Name),
        new("CountryVisited", r => r.Trip.Destination?.Country),
        Own("CountryVisitedISO", r => CountryCodes.Alpha3(r.Trip.Destination?.CountryCode ?? "")),
        new("CityVisited", r => r.Trip.Destination?.Name),
        Own("TripYear", r => r.Span?.First.Year),
        Own("TripStartDate", r => r.Span?.First),
        Own("TripEndDate", r => r.Trip.End.Length > 0 ? r.Span?.Last : null),
        Own("TripDuration", r => r.Trip.End.Length > 0 && r.Span is { IsByDay: true } span ? span.Days : null),
        Own("MetHostHoGS", r => YesNo(r.Hosts.Count > 0)),
        new("HostHOGSName", r => string.Join("; ", r.Hosts)),
        Own("AttendedMultilatEvent", r => YesNo(r.Trip.Event.Length > 0)),
        new("NameMultilatEvent", r => r.Trip.Event),
        Own("MetNonhostHOGS", r => YesNo(r.Others.Count > 0)),
        new("NonhostHOGSNames", r => string.Join("; ", r.Others)),
        Own("MetIGOLeader", r => YesNo(r.Bodies.Count > 0)),
        new("IGOLeaderName", r => string.Join("; ", r.Bodies)),
        Own("Confidence(1-5)", r => 1 + Math.Round(4 * r.Trip.Confidence)),
        new("Purpose", r => Purpose(r.Trip)),
        Own("Status", r => TripWords.Status(r.Trip)),
        Own("DatePrecision", r => r.Span?.Precision),
    ];

    public static FormatKind Kind { get; } = new(
        "colt.csv", TableText.ContentType, "ExportColt", "Trips as a COLT-shaped table",
        "A row for each leader and destination, with COLT's column names. Dates known by the month or year are written as its first and "
            + "last day: DatePrecision tells, and TripDuration is left empty. A trip without a known end has neither "
            + "TripEndDate nor TripDuration. Purpose, Status and DatePrecision are ours.");

    public Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation) =>
        TableText.WriteAsync(RowsAsync(trips, cancellation), Columns, output, cancellation);

    private async IAsyncEnumerable<ColtRow> RowsAsync(IAsyncEnumerable<Trip> trips, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lookup = leaders.Begin();
        await foreach (var trip in trips)
            yield return await ColtRow.OfAsync(trip, lookup, cancellation);
    }

    /// <summary>"Summit of the Americas; meeting Maia Sandu"; empty when nothing is known of it.</summary>
    private static string Purpose(Trip trip)
    {
        string[] parts = [trip.Event, trip.Meets.Count > 0 ? $"meeting {TripWords.Names(trip.Meets)}" : ""];
        return string.Join("; ", parts.Where(p => p.Length > 0));
    }

    /// <summary>COLT's letters: S head of state, G head of government, GS both at once, F foreign minister, I head of a body.</summary>
    private static string? Role(IReadOnlyList<Term> offices)
    {
        var state = offices.Any(o => o.Office is "head_of_state" or "monarch");
        var government = offices.Any(o => o.Office is "head_of_government");
        return (state, government) switch
        {
            (true, true) => "GS",
            (true, false) => "S",
            (false, true) => "G",
            _ when offices.Any(o => o.Office is "organisation_head") => "I",
            _ => offices.Any(o => o.Office is "foreign_minister") ? "F" : null,
        };
    }

    private static string YesNo(bool value) => value ? "Yes" : "No";
}
