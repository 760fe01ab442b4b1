namespace Motorcade.Domain.Dates;

/// <summary>What a word means in a date.</summary>
internal enum DateWordKind
{
    None, Month, Weekday, Number, Ordinal, Unit, Which, Relative, Part, Within, Season, Weekend, Vague, Year, Quarter, Half, Whole,
}
