using Motorcade.Hosting.Stores;

namespace Motorcade.Itineraries.Asking;

/// <summary>A page of what has been put in order already.</summary>
/// <param name="Rows">What stands on it.</param>
/// <param name="NextToken">Asks for the next; empty on the last.</param>
internal sealed record SortedPage<T>(IReadOnlyList<T> Rows, string NextToken)
{
    /// <summary>The rows behind a position.</summary>
    /// <param name="sorted">In the order of their positions; one more than the size tells that there is a next page.</param>
    /// <param name="at">A row's position.</param>
    /// <param name="position">Where the page before ended.</param>
    /// <param name="size">How many rows at most.</param>
    /// <param name="query">The query that the token is sealed with.</param>
    public static SortedPage<T> Of(IEnumerable<T> sorted, Func<T, PagePosition> at, PagePosition position, int size, string query)
    {
        var rows = sorted.Where(r => at(r).IsBehind(position)).Take(size + 1).ToList();
        if (rows.Count <= size)
            return new(rows, "");
        rows.RemoveAt(size);
        return new(rows, at(rows[^1]).Seal(query));
    }
}
