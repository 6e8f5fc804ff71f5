using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Accounts;

/// <summary>A password or 조회번호 that staff reset for somebody who had forgotten it. The person sees it; it goes with the person's data.</summary>
public sealed class CredentialReset : IAppendOnly
{
    public int Id { get; set; }

    /// <summary>Whose password; null for a 조회번호.</summary>
    public int? AccountId { get; set; }

    /// <summary>Of which application; null for a password.</summary>
    public int? ApplicationId { get; set; }

    public IdentityCheck Check { get; set; }
    public int ByAccountId { get; set; }
    public DateTime At { get; set; }
}

/// <summary>One reset as the person reads it.</summary>
public sealed record ResetLine(DateTime At, IdentityCheck Check, string? Department);

/// <summary>What was reset for somebody.</summary>
public static class CredentialResetQueries
{
    /// <summary>Passwords of an account, newest first.</summary>
    public static IQueryable<ResetLine> PasswordResetsOf(this JobsDbContext db, int accountId) => db.Lines(db.Set<CredentialReset>().Where(r => r.AccountId == accountId));

    /// <summary>조회번호 of an application, newest first.</summary>
    public static IQueryable<ResetLine> CodeResetsOf(this JobsDbContext db, int applicationId) => db.Lines(db.Set<CredentialReset>().Where(r => r.ApplicationId == applicationId));

    private static IQueryable<ResetLine> Lines(this JobsDbContext db, IQueryable<CredentialReset> resets) =>
        from r in resets.AsNoTracking()
        join a in db.Accounts on r.ByAccountId equals a.Id
        join d in db.Departments on a.DepartmentId equals d.Id into departments
        from department in departments.DefaultIfEmpty()
        orderby r.Id descending
        select new ResetLine(r.At, r.Check, department == null ? null : department.Name);
}

internal sealed class CredentialResetConfiguration : IEntityTypeConfiguration<CredentialReset>
{
    public void Configure(EntityTypeBuilder<CredentialReset> builder)
    {
        builder.ToTable("CredentialResets");
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasOne<Application>().WithMany().HasForeignKey(r => r.ApplicationId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.ByAccountId);
        builder.HasIndex(r => new { r.AccountId, r.Id });
        builder.HasIndex(r => new { r.ApplicationId, r.Id });
    }
}
