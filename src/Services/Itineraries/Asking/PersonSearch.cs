using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Motorcade.Domain.Names;
using Motorcade.Hosting.Rpc;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Asking;

/// <summary>Finds people of the diary by what somebody types.</summary>
internal static class PersonSearch
{
    private const int MostNamed = 8;
    private const int MostRead = 500;
    private const int MostPeople = 200;
    private const string Unnamed = "~";

    /// <summary>Whether a key is the id of somebody in the world tables and not just a name.</summary>
    public static bool IsNamed(string key) => !key.StartsWith(Unnamed, StringComparison.Ordinal);

    /// <summary>
    /// The one whom an id or a name means: the whole name before its words, words before letters, those in the world tables before others,
    /// travellers before hosts. Throws with the candidates when it may mean several, and NOT_FOUND when nobody is called so.
    /// </summary>
    public static async Task<FoundPerson> OneAsync(ItinerariesStore store, string field, string text, CancellationToken cancel)
    {
        var (id, name) = (text.Trim(), NameFolder.Fold(text));
        if (name.Length == 0)
            throw new InvalidRequestException(field, "is required; give a person's id or a name");
        var padded = $" {name} ";
        IQueryable<PersonName>[] tries =
        [
            store.PersonNames.Where(n => n.PersonKey == id || n.Name == name),
            store.PersonNames.Where(n => (" " + n.Name + " ").Contains(padded)),
            store.PersonNames.Where(n => n.Name.Contains(name)),
        ];
        var bare = new List<PersonName>();
        foreach (var some in tries)
        {
            var rows = await some.AsNoTracking().OrderBy(n => n.Name).ThenBy(n => n.PersonKey).Take(MostRead).ToListAsync(cancel);
            if (rows.FindAll(r => r.PersonKey == id) is { Count: > 0 } exact)
                return new(exact[0].Spelling, [id]);
            bare.AddRange(rows.Where(r => !IsNamed(r.PersonKey)));
            if (Choose(field, text, [.. rows.Where(r => IsNamed(r.PersonKey))]) is { } named)
                return new(named.Spelling, [named.PersonKey, .. bare.Where(b => b.Name == named.Name).Select(b => b.PersonKey).Distinct()]);
        }

        var last = bare.FindAll(b => b.Name == name) is { Count: > 0 } whole ? whole : bare;
        return Choose(field, text, last) is { } found
            ? new(found.Spelling, [found.PersonKey])
            : throw new RpcException(new Status(StatusCode.NotFound, $"Nobody in the diary is called '{text}'."));
    }

    /// <summary>The keys of all whom an id or a part of a name means; throws when they are too many to be meant.</summary>
    public static async Task<IReadOnlyList<string>> AnyAsync(ItinerariesStore store, string field, string text, CancellationToken cancel)
    {
        var keys = await KeysAsync(store, text, MostPeople + 1, cancel);
        return keys.Count <= MostPeople ? keys
            : throw new InvalidRequestException(field, $"fits more than {MostPeople} people; give more of the name, or an id");
    }

    /// <summary>The keys of all whom an id or a part of a name means.</summary>
    public static async Task<IReadOnlyList<string>> KeysAsync(ItinerariesStore store, string text, int most, CancellationToken cancel)
    {
        var (id, name) = (text.Trim(), NameFolder.Fold(text));
        var rows = store.PersonNames.Where(n => n.PersonKey == id);
        if (name.Length > 0)
            rows = store.PersonNames.Where(n => n.PersonKey == id || n.Name.Contains(name));
        return await rows.Select(n => n.PersonKey).Distinct().OrderBy(k => k).Take(most).ToListAsync(cancel);
    }

    /// <summary>Null for nobody; throws for several.</summary>
    private static PersonName? Choose(string field, string text, List<PersonName> rows)
    {
        var travellers = rows.FindAll(r => r.Travels);
        var people = (travellers.Count > 0 ? travellers : rows).DistinctBy(r => r.PersonKey).ToList();
        if (people.Count <= 1)
            return people.FirstOrDefault();
        var named = string.Join(", ", people.Take(MostNamed).Select(p => $"{p.Spelling} ({p.PersonKey})"));
        var more = people.Count > MostNamed ? ", and others" : "";
        throw new InvalidRequestException(field, $"'{text}' may mean {named}{more}; give the id of one of them");
    }
}
