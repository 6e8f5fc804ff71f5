using JobsPortal.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Organizations;

/// <summary>A certification that is valid on a day.</summary>
public sealed record CertifiedRow(int OrganizationId, string Name, Certification Kind, string? Number, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>The register of certifications.</summary>
public static class CertificationQueries
{
    /// <summary><see cref="OrganizationCertification.IsValidOn"/> for the database.</summary>
    public static IQueryable<OrganizationCertification> ValidOn(this IQueryable<OrganizationCertification> certifications, DateOnly day) =>
        certifications.Where(c => c.ValidFrom <= day && (c.ValidTo == null || day <= c.ValidTo));

    /// <summary>Those that are valid on a day, the one that counts first: 인증 before 예비, as <see cref="Organization.CertificationOn"/> says.</summary>
    public static IQueryable<OrganizationCertification> CountingOn(this IQueryable<OrganizationCertification> certifications, DateOnly day) =>
        certifications.ValidOn(day).OrderBy(c => c.Kind == Certification.Certified ? 0 : 1);

    /// <summary>Every certification that is valid on <paramref name="day"/>, by name.</summary>
    public static IQueryable<CertifiedRow> CertifiedOn(this JobsDbContext db, DateOnly day) =>
        from c in db.OrganizationCertifications.AsNoTracking().ValidOn(day)
        join o in db.Organizations on c.OrganizationId equals o.Id
        orderby o.Name, o.Id, c.Kind, c.Id
        select new CertifiedRow(o.Id, o.Name, c.Kind, c.Number, c.ValidFrom, c.ValidTo);

    /// <summary>How many organizations hold each kind on <paramref name="day"/>.</summary>
    public static IQueryable<CertifiedCount> CertifiedCountsOn(this JobsDbContext db, DateOnly day) =>
        db.OrganizationCertifications.ValidOn(day)
            .GroupBy(c => c.Kind).Select(g => new CertifiedCount(g.Key, g.Select(c => c.OrganizationId).Distinct().Count()));

    /// <summary>The organizations that hold any certification on <paramref name="day"/>, each once.</summary>
    public static IQueryable<int> SocialEnterprisesOn(this JobsDbContext db, DateOnly day) =>
        db.OrganizationCertifications.ValidOn(day).Select(c => c.OrganizationId).Distinct();
}

/// <summary>How many organizations hold a kind of certification.</summary>
public sealed record CertifiedCount(Certification Kind, int Count);
