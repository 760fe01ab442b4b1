using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting;

/// <summary>A filter as people say it: "Macron, in Ukraine, planned".</summary>
internal static class FilterWords
{
    public static string Of(ListTripsRequest filter)
    {
        string[] parts =
        [
            filter.Traveller,
            Said("in ", string.Join(", ", ((string[])[filter.Place, filter.Country]).Where(p => p.Length > 0))),
            string.Join(" or ", filter.Statuses.Select(TripWords.Of)),
            Said("meeting ", filter.Meets),
            filter.Event,
            Said("from ", filter.From),
            Said("to ", filter.To),
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static string Said(string before, string text) => text.Length == 0 ? "" : before + text;
}
