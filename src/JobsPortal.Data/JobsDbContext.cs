using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Shared;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobsPortal.Data;

/// <summary>
/// Everything the portal keeps. Reads: query the sets, projected and untracked. Writes: <see cref="SaveChangesAsync(bool, CancellationToken)"/>
/// for one save, <see cref="WriteAsync{T}"/> for several steps in one transaction. Both pass the write gate where the database needs one.
/// </summary>
public abstract partial class JobsDbContext(DbContextOptions options, WriteGate? gate, ContentVersion content) : IdentityUserContext<Account, int>(options)
{
    private bool _writing;
    private long? _raisedTo;
    private bool _savingKeyRing;

    /// <summary>True inside <see cref="WriteAsync{T}"/>.</summary>
    internal bool IsWriting => _writing;

    /// <summary>The index of words of this provider.</summary>
    internal abstract WordIndex Words { get; }

    /// <summary>
    /// Runs <paramref name="work"/> in one write transaction and commits it. Inside another write of this context it joins that one.
    /// On a passing fault of the database the work runs again with an empty change tracker, so it must load what it changes itself.
    /// <paramref name="waiting"/> ends the waiting for one's turn only: a closed browser never half-cancels a commit.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> work, CancellationToken waiting = default)
    {
        if (_writing) return await work();
        return gate is null ? await RunInTransactionAsync(work) : await gate.RunAsync(() => RunInTransactionAsync(work), waiting);
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<Task> work, CancellationToken waiting = default) =>
        WriteAsync(
            async () =>
            {
                await work();
                return true;
            },
            waiting);

    /// <summary>Gives <paramref name="root"/> a new version although only its parts were changed, so that a stale edit of it is noticed.</summary>
    public void Touch(IVersioned root) => Entry(root).Property(nameof(IVersioned.Version)).IsModified = true;

    /// <summary>
    /// Inside <see cref="WriteAsync{T}"/>: says that the public sees something else once this write is committed, and returns the version.
    /// A save of entities does it by itself; a bulk update of what the public sees calls this.
    /// </summary>
    public async Task<long> RaiseContentVersionAsync()
    {
        if (_raisedTo is { } raised) return raised;
        if (!_writing) throw new InvalidOperationException("Raise the content's version inside WriteAsync.");
        // Holds the row until the transaction ends: versions become visible in their order.
        await Set<ContentVersionRow>().ExecuteUpdateAsync(s => s.SetProperty(v => v.Value, v => v.Value + 1));
        _raisedTo = await this.ContentVersionNow().SingleAsync();
        return _raisedTo.Value;
    }

    /// <summary>Saves in one transaction. The token ends the waiting for one's turn only, never the save.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!_writing && Database.CurrentTransaction is not null) throw new InvalidOperationException("Begin transactions with WriteAsync, which passes the write gate.");
        ChangeTracker.DetectChanges();
        // Once: from here on what changes is changed through its entry, and each look at the entries would compare everything again.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            Prepare();
            return await SavePreparedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Refused: a synchronous save would block a thread at the write lock. Use <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (!_savingKeyRing) throw new InvalidOperationException("Save with SaveChangesAsync: a synchronous save would go past the write gate.");
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>The one synchronous save: the key ring's interface knows no other, and it runs at start and once in some weeks.</summary>
    internal void SaveKeyRing()
    {
        _savingKeyRing = true;
        try
        {
            SaveChanges();
        }
        finally
        {
            _savingKeyRing = false;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(ModelRules.EnumMaxLength);
        configurationBuilder.Conventions.Add(_ => new RestrictDeletes());
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(JobsDbContext).Assembly);
        foreach (var versioned in builder.Model.GetEntityTypes().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)))
        {
            versioned.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }

    private async Task<int> SavePreparedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        if (_writing) return await SaveWithTracesAsync(acceptAllChangesOnSuccess);
        if (AccessChain.HasNew(ChangeTracker) || PublishedContent.ChangesOf(ChangeTracker).IsChanged)
        {
            return gate is null
                ? await SaveInTransactionAsync(acceptAllChangesOnSuccess)
                : await gate.RunAsync(() => SaveInTransactionAsync(acceptAllChangesOnSuccess), cancellationToken);
        }
        if (gate is null) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None);
        return await gate.RunAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None), cancellationToken);
    }

    private async Task<T> RunInTransactionAsync<T>(Func<Task<T>> work)
    {
        var attempts = 0;
        return await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            if (attempts++ > 0) ChangeTracker.Clear();
            await using var transaction = await Database.BeginTransactionAsync(CancellationToken.None);
            _writing = true;
            try
            {
                var result = await work();
                await CommitAsync(transaction);
                return result;
            }
            catch
            {
                // What was not written must not be saved by the next write of this request, such as an access record.
                ChangeTracker.Clear();
                throw;
            }
            finally
            {
                (_writing, _raisedTo) = (false, null);
            }
        });
    }

    /// <summary>
    /// A save that leaves traces besides its rows (the chain of access records, the content's version) is one transaction. Nothing is accepted
    /// before the commit, so that a repetition after a passing fault still has all of it.
    /// </summary>
    private Task<int> SaveInTransactionAsync(bool acceptAllChanges) => Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await Database.BeginTransactionAsync(CancellationToken.None);
        _writing = true;
        try
        {
            var saved = await SaveWithTracesAsync(acceptAllChanges: false);
            await CommitAsync(transaction);
            if (acceptAllChanges) ChangeTracker.AcceptAllChanges();
            return saved;
        }
        finally
        {
            (_writing, _raisedTo) = (false, null);
        }
    });

    private async Task<int> SaveWithTracesAsync(bool acceptAllChanges)
    {
        await AccessChain.LinkNewAsync(this);
        var (isChanged, changed) = PublishedContent.ChangesOf(ChangeTracker);
        if (!isChanged) return await base.SaveChangesAsync(acceptAllChanges, CancellationToken.None);
        if (changed.Any(o => o.State == EntityState.Deleted)) throw new InvalidOperationException("What the public has seen is archived, not deleted.");
        var version = await RaiseContentVersionAsync();
        foreach (var opening in changed) opening.Property<long>(ContentVersionRow.Column).CurrentValue = version;
        var whole = changed.Select(o => o.State == EntityState.Added || o.Collection(x => x.Units).IsLoaded).ToList();
        var saved = await base.SaveChangesAsync(acceptAllChanges, CancellationToken.None);
        // Before the changes are accepted, only the entry knows a new key.
        if (changed.Count > 0) await WordIndexing.KeepAsync(this, [.. changed.Zip(whole, (o, isWhole) => (o.Property(x => x.Id).CurrentValue, o.Entity, isWhole))]);
        return saved;
    }

    private async Task CommitAsync(IDbContextTransaction transaction)
    {
        await transaction.CommitAsync(CancellationToken.None);
        if (_raisedTo is { } version) content.Know(version);
    }

    private void Prepare()
    {
        SearchText.Refresh(ChangeTracker);
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity is IAppendOnly && !AccessChain.IsFirstLink(entry))
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} is only ever added to.");
            if (entry.State is EntityState.Added or EntityState.Modified && entry.Entity is IVersioned) RenewVersion(entry);
        }
    }

    private static void RenewVersion(EntityEntry entry) => entry.Property(nameof(IVersioned.Version)).CurrentValue = Guid.NewGuid();
}
