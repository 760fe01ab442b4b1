using Motorcade.Domain.Dates;

namespace Motorcade.Domain.World;

/// <summary>A country's stay in a group of countries.</summary>
/// <param name="Group">Short name: "G7", "EU", "BRICS".</param>
/// <param name="From">First day, or null where the table has none.</param>
/// <param name="To">Last day, or null while it lasts.</param>
public sealed record Membership(string Group, PartialDate? From, PartialDate? To)
{
    /// <summary>Whether the country belongs to the group on a day; null asks for the present.</summary>
    public bool Covers(DateOnly? day) =>
        day is { } on ? (From is not { } from || from.First <= on) && (To is not { } to || on <= to.Last) : To is null;
}
