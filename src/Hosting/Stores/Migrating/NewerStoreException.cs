namespace Motorcade.Hosting.Stores.Migrating;

/// <summary>A store was migrated by a newer version, which this one cannot write to.</summary>
public sealed class NewerStoreException(string store, string migration)
    : InvalidOperationException($"The store '{store}' was migrated by a newer version ({migration}): start that version, or give this one a store of its own.");
