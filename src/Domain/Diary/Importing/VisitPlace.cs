using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>A place that the description of a visit names.</summary>
/// <param name="Place">Which.</param>
/// <param name="Dates">Its own days, or null.</param>
/// <param name="IsListed">Whether it is one of the places visited besides; else something happened there.</param>
/// <param name="IsAfter">Whether the visitor went there afterwards.</param>
internal sealed record VisitPlace(PlaceRef Place, DateInterval? Dates, bool IsListed, bool IsAfter);
