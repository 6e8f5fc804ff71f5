using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Seed;

/// <summary>What every installation needs whatever its environment: the departments of its district.</summary>
public static class ReferenceData
{
    /// <summary>Adds the departments that are missing by name; what staff changed stays. Returns how many were added.</summary>
    public static async Task<int> EnsureAsync(JobsDbContext db, DistrictProfile district)
    {
        var known = await db.Departments.Select(d => d.Name).ToListAsync();
        var missing = district.Departments.Where(d => !known.Contains(d.Name)).ToList();
        if (missing.Count == 0) return 0;
        db.Departments.AddRange(missing.Select(d => new Department { Name = d.Name, Phone = d.Phone }));
        await db.SaveChangesAsync();
        return missing.Count;
    }
}
