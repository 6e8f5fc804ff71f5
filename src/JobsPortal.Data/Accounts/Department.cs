namespace JobsPortal.Data.Accounts;

/// <summary>부서 of the district office. Programmes and openings belong to it; people move between departments.</summary>
public sealed class Department
{
    public const int NameMaxLength = 60;

    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public string Name { get; set; } = "";

    /// <summary>Digits; shown with hyphens.</summary>
    public string? Phone { get; set; }

    /// <summary>False for a department that was dissolved: old work keeps it, new work cannot choose it.</summary>
    public bool IsActive { get; set; } = true;
}
