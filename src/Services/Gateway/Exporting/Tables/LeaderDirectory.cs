using Grpc.Core;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Domain.Dates;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Gateway.Exporting.Tables;

/// <summary>Who held which office on a day, as Entities has it.</summary>
internal sealed class LeaderDirectory(EntitiesClient entities)
{
    /// <summary>The offices that are told before others when somebody holds several.</summary>
    private static readonly string[] Ranks =
    [
        "head_of_state", "monarch", "head_of_government", "organisation_head", "vice_president", "foreign_minister", "legislature_head", "other",
    ];

    /// <summary>Answers for one export: asks for each person once, and forgets all when there are very many.</summary>
    public Lookup Begin() => new(entities);

    public sealed class Lookup(EntitiesClient entities)
    {
        private const int MostRemembered = 20_000;

        private readonly Dictionary<(EntityKind Kind, string Id), Entity?> known = [];

        /// <summary>The offices held on a day, the highest first.</summary>
        public async Task<IReadOnlyList<Term>> OfficesAsync(string personId, DateOnly? on, CancellationToken cancellation)
        {
            if (on is not { } day || await FindAsync(EntityKind.Person, personId, cancellation) is not { } person)
                return [];
            return [.. person.Terms.Where(term => Holds(term, day)).OrderBy(Rank)];
        }

        public async Task<string?> OrganisationAsync(string id, CancellationToken cancellation) =>
            (await FindAsync(EntityKind.Organisation, id, cancellation))?.Name;

        private async Task<Entity?> FindAsync(EntityKind kind, string id, CancellationToken cancellation)
        {
            if (id.Length == 0)
                return null;
            if (known.TryGetValue((kind, id), out var entity))
                return entity;
            if (known.Count >= MostRemembered)
                known.Clear();
            return known[(kind, id)] = await AskAsync(kind, id, cancellation);
        }

        private async Task<Entity?> AskAsync(EntityKind kind, string id, CancellationToken cancellation)
        {
            try
            {
                return await entities.GetEntityAsync(new() { Kind = kind, Id = id }, cancellationToken: cancellation);
            }
            catch (RpcException none) when (none.StatusCode is StatusCode.NotFound)
            {
                return null;
            }
        }

        private static int Rank(Term term) => Array.IndexOf(Ranks, term.Office) is var rank and >= 0 ? rank : Ranks.Length;

        private static bool Holds(Term term, DateOnly day) =>
            (PartialDate.Parse(term.Start)?.First ?? DateOnly.MinValue) <= day
            && day <= (PartialDate.Parse(term.End)?.Last ?? DateOnly.MaxValue);
    }
}
