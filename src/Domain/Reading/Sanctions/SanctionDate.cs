using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>A day on which a decision may have been taken; null for one whose day is not said.</summary>
internal sealed record SanctionDate(PartialDate? Date, byte[] Features);
