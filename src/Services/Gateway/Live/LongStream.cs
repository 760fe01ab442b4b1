namespace Motorcade.Gateway.Live;

/// <summary>Marks a route that stays open: how many a caller may hold is limited.</summary>
internal sealed class LongStream;
