using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Events;
using Motorcade.Itineraries.Meetings;
using Motorcade.Itineraries.Paths;
using Motorcade.Itineraries.Presences;

namespace Motorcade.Itineraries;

/// <summary>The questions that put trips together.</summary>
internal sealed record PathQueries(
    JourneyQueries Journeys, WhereWasQueries WhereWas, WhoWasInQueries WhoWasIn, MeetingQueries Meetings, EventQueries Events,
    CrossingQueries Crossings, OverlapQueries Overlaps)
{
    /// <summary>Registers them.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<RememberedAnswers>();
        services.AddSingleton<JourneyQueries>();
        services.AddSingleton<WhereWasQueries>();
        services.AddSingleton<WhoWasInQueries>();
        services.AddSingleton<MeetingQueries>();
        services.AddSingleton<EventQueries>();
        services.AddSingleton<CrossingQueries>();
        services.AddSingleton<OverlapQueries>();
        services.AddSingleton<PathQueries>();
    }
}
