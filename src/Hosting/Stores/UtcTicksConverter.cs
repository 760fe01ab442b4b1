using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Motorcade.Hosting.Stores;

/// <summary>A moment as UTC ticks: SQLite has no type for it that sorts, and PostgreSQL's cuts it to microseconds.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
