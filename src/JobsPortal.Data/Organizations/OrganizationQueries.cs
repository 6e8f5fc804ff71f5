using JobsPortal.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Organizations;

/// <summary>Named filters over organizations.</summary>
public static class OrganizationQueries
{
    /// <summary>
    /// Organizations by name; with a word those whose name holds it, in either case, or whose business number begins with its digits.
    /// </summary>
    public static IQueryable<Organization> ByName(this IQueryable<Organization> organizations, string? word)
    {
        var found = organizations;
        if (word?.Trim() is { Length: > 0 } typed)
        {
            var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
            var (lower, upper) = (typed.ToLowerInvariant(), typed.ToUpperInvariant());
            found = digits.Length >= 3
                ? found.Where(o => o.Name.Contains(typed) || o.Name.Contains(lower) || o.Name.Contains(upper) || o.BusinessNumber!.StartsWith(digits))
                : found.Where(o => o.Name.Contains(typed) || o.Name.Contains(lower) || o.Name.Contains(upper));
        }

        return found.OrderBy(o => o.Name).ThenBy(o => o.Id);
    }

    /// <summary>The lines of a list, with the certification that is valid on a day: the certified one where both are.</summary>
    public static IQueryable<OrganizationLine> AsLines(this IQueryable<Organization> organizations, JobsDbContext db, DateOnly day) =>
        organizations.AsNoTracking().Select(o => new OrganizationLine(
            o.Id, o.Name, o.Kind,
            db.OrganizationCertifications.CountingOn(day).Where(c => c.OrganizationId == o.Id).Select(c => (Certification?)c.Kind).FirstOrDefault() ?? Certification.None,
            o.BusinessNumber, o.Address, o.Phone, o.Employees, db.Openings.Count(x => x.OrganizationId == o.Id)));
}

/// <summary>One line of a list of organizations.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Certification">What it is certified as on the asked day.</param>
/// <param name="BusinessNumber">사업자등록번호, ten digits.</param>
/// <param name="Address">Address.</param>
/// <param name="Phone">Telephone, digits.</param>
/// <param name="Employees">Regular workers.</param>
/// <param name="Openings">Openings of it, in every state.</param>
public sealed record OrganizationLine(
    int Id, string Name, OrganizationKind Kind, Certification Certification, string? BusinessNumber, string? Address, string? Phone, int? Employees, int Openings);
