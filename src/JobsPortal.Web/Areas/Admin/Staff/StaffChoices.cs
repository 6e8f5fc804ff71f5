using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Staff;

/// <summary>What can be chosen for a member of staff.</summary>
/// <param name="Roles">All roles.</param>
/// <param name="Departments">The departments of today, and the person's own even if it was dissolved.</param>
/// <param name="Dongs">The district's dongs.</param>
public sealed record StaffChoices(IReadOnlyList<Choice> Roles, IReadOnlyList<Choice> Departments, IReadOnlyList<Choice> Dongs)
{
    /// <summary>Nothing yet.</summary>
    public static readonly StaffChoices None = new([], [], []);

    /// <summary>Reads them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="district">The district.</param>
    /// <param name="current">The department that the person has.</param>
    public static async Task<StaffChoices> ReadAsync(JobsDbContext db, DistrictProfile district, int? current = null) => new(
        [.. Enum.GetValues<StaffRole>().Select(role => new Choice(role.ToString(), StaffTexts.Of(role), StaffTexts.HintOf(role)))],
        await db.Departments.AsNoTracking().Where(d => d.IsActive || d.Id == current).OrderBy(d => d.Name).ThenBy(d => d.Id)
            .Select(d => new Choice(d.Id.ToString(CultureInfo.InvariantCulture), d.Name, null, null)).ToListAsync(),
        [.. district.Dongs.Select(dong => new Choice(dong.Code, dong.Name))]);

    /// <summary>By the form's fields, for what two people saved differently.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> ByField => new Dictionary<string, IReadOnlyList<Choice>>
    {
        [nameof(StaffForm.Role)] = Roles,
        [nameof(StaffForm.DepartmentId)] = Departments,
        [nameof(StaffForm.CounterDong)] = Dongs,
    };

    /// <summary>Whether the form names a department and a dong that can be chosen.</summary>
    public bool Offer(StaffForm form) =>
        (form.DepartmentId is not { } id || Departments.Any(d => d.Value == id.ToString(CultureInfo.InvariantCulture)))
        && (string.IsNullOrEmpty(form.CounterDong) || Dongs.Any(d => d.Value == form.CounterDong));
}
