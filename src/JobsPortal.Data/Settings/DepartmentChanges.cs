using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Settings;

/// <summary>Writes down what was changed of a department, in the same save.</summary>
public static class DepartmentChanges
{
    /// <summary>Adds a line for every fact that differs from what the database holds; the caller saves.</summary>
    public static void RecordDepartment(this JobsDbContext db, Department department, string reason, int by, DateTime now)
    {
        var entry = db.Entry(department);
        var isNew = entry.State == EntityState.Added;
        var name = isNew ? department.Name : entry.OriginalValues.GetValue<string>(nameof(Department.Name));
        foreach (var field in Enum.GetValues<DepartmentField>())
        {
            var property = entry.Property(field.ToString());
            var (from, to) = (isNew ? null : Text(property.OriginalValue), Text(property.CurrentValue));
            if (from == to) continue;
            db.Add(new SettingChange { Area = SettingArea.Department, Key = $"{name}.{field}", From = from, To = to, Reason = reason, ByAccountId = by, At = now });
        }
    }

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
}
