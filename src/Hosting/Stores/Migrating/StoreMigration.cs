using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Motorcade.Hosting.Stores.Migrating;

/// <summary>
/// One step of a store's schema, for every database alike: name no column types, so that each database gives its own. Once released it is
/// never changed. Carry <c>[DbContext(typeof(…))]</c> and <c>[Migration("0002_WhatItDoes")]</c>; steps run in the order of their ids.
/// </summary>
public abstract class StoreMigration : Migration
{
    /// <summary>
    /// Fills new columns of stored rows after the step, in its transaction. Touch only columns that exist at this step: select them by
    /// name, update with <c>ExecuteUpdateAsync</c>, and load no whole entities.
    /// </summary>
    public virtual Task FillAsync(DbContext store, CancellationToken cancel) => Task.CompletedTask;
}
