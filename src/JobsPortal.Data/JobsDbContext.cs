using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Search;
using JobsPortal.Data.Secrets;
using JobsPortal.Data.Settings;
using JobsPortal.Data.Shared;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Feedback;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Publications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JobsPortal.Data;

/// <summary>
/// Everything the portal keeps. Reads: query the sets, projected and untracked. Writes: <see cref="SaveChangesAsync(bool, CancellationToken)"/>
/// for one save, <see cref="WriteAsync{T}"/> for several steps in one transaction. Both pass the write gate where the database needs one.
/// </summary>
public abstract class JobsDbContext(DbContextOptions options, WriteGate? gate) : IdentityUserContext<Account, int>(options)
{
    private bool _writing;
    private bool _savingKeyRing;

    public DbSet<Opening> Openings => Set<Opening>();
    public DbSet<OpeningUnit> OpeningUnits => Set<OpeningUnit>();
    public DbSet<OpeningSource> OpeningSources => Set<OpeningSource>();
    public DbSet<OpeningChange> OpeningChanges => Set<OpeningChange>();
    public DbSet<OpeningTemplate> OpeningTemplates => Set<OpeningTemplate>();
    public DbSet<OpeningAttachment> OpeningAttachments => Set<OpeningAttachment>();
    public DbSet<OpeningViews> OpeningViews => Set<OpeningViews>();
    public DbSet<PageFeedback> PageFeedback => Set<PageFeedback>();
    public DbSet<OpeningReport> OpeningReports => Set<OpeningReport>();
    public DbSet<ResidentProfile> ResidentProfiles => Set<ResidentProfile>();
    public DbSet<RoundSignup> RoundSignups => Set<RoundSignup>();
    public DbSet<SavedOpening> SavedOpenings => Set<SavedOpening>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<ApplicationDocument> ApplicationDocuments => Set<ApplicationDocument>();
    public DbSet<Objection> Objections => Set<Objection>();
    public DbSet<ResultList> ResultLists => Set<ResultList>();
    public DbSet<CallAttempt> CallAttempts => Set<CallAttempt>();
    public DbSet<ScoreCriterion> ScoreCriteria => Set<ScoreCriterion>();
    public DbSet<Score> Scores => Set<Score>();
    public DbSet<InterviewSlot> InterviewSlots => Set<InterviewSlot>();
    public DbSet<Interview> Interviews => Set<Interview>();
    public DbSet<QualificationCheck> QualificationChecks => Set<QualificationCheck>();
    public DbSet<QualificationLayoutChange> QualificationLayoutChanges => Set<QualificationLayoutChange>();
    public DbSet<DecisionBatch> DecisionBatches => Set<DecisionBatch>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanField> PlanFields => Set<PlanField>();
    public DbSet<Domain.Headlines.Headline> Headlines => Set<Domain.Headlines.Headline>();
    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<ResultProposal> ResultProposals => Set<ResultProposal>();
    public DbSet<OrganizationCertification> OrganizationCertifications => Set<OrganizationCertification>();
    public DbSet<JobProgram> JobPrograms => Set<JobProgram>();
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<JobResult> JobResults => Set<JobResult>();
    public DbSet<RetentionCheck> RetentionChecks => Set<RetentionCheck>();
    public DbSet<Account> Accounts => Users;
    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();
    public DbSet<Department> Departments => Set<Department>();
    public DbSet<SavedFilter> SavedFilters => Set<SavedFilter>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<StaffChange> StaffChanges => Set<StaffChange>();
    public DbSet<AccessRecord> AccessRecords => Set<AccessRecord>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<NoticeTemplate> NoticeTemplates => Set<NoticeTemplate>();
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();
    public DbSet<SettingChange> SettingChanges => Set<SettingChange>();
    public DbSet<PortalSecret> PortalSecrets => Set<PortalSecret>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>True inside <see cref="WriteAsync{T}"/>.</summary>
    internal bool IsWriting => _writing;

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

    /// <summary>Saves in one transaction. The token ends the waiting for one's turn only, never the save.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!_writing && Database.CurrentTransaction is not null) throw new InvalidOperationException("Begin transactions with WriteAsync, which passes the write gate.");
        Prepare();
        if (_writing)
        {
            await AccessChain.LinkNewAsync(this);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None);
        }
        if (AccessChain.HasNew(ChangeTracker))
        {
            return gate is null
                ? await SaveLinkedAsync(acceptAllChangesOnSuccess)
                : await gate.RunAsync(() => SaveLinkedAsync(acceptAllChangesOnSuccess), cancellationToken);
        }
        if (gate is null) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None);
        return await gate.RunAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None), cancellationToken);
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
                await transaction.CommitAsync(CancellationToken.None);
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
                _writing = false;
            }
        });
    }

    /// <summary>
    /// A save with access records: they are linked and saved in one transaction. Nothing is accepted before the commit, so that a repetition
    /// after a passing fault still has all of it.
    /// </summary>
    private Task<int> SaveLinkedAsync(bool acceptAllChanges) => Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await Database.BeginTransactionAsync(CancellationToken.None);
        _writing = true;
        try
        {
            await AccessChain.LinkNewAsync(this);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            if (acceptAllChanges) ChangeTracker.AcceptAllChanges();
            return saved;
        }
        finally
        {
            _writing = false;
        }
    });

    private void Prepare()
    {
        ChangeTracker.DetectChanges();
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
