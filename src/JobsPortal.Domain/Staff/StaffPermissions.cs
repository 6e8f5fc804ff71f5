namespace JobsPortal.Domain.Staff;

/// <summary>One thing that staff may be allowed to do. Which office's things it covers is decided by the look-up through the owner.</summary>
public enum Permission
{
    /// <summary>The staff home, the own account.</summary>
    UseAdmin,

    /// <summary>Read programmes, organizations, openings in every state.</summary>
    ReadWork,

    /// <summary>Create and change programmes and organizations.</summary>
    EditPrograms,

    /// <summary>Draft openings, send them to review, take them back, withdraw them.</summary>
    DraftOpenings,

    /// <summary>Take openings over from a feed by uploading its file.</summary>
    ImportOpenings,

    /// <summary>Approve or return openings that somebody else drafted.</summary>
    ApproveOpenings,

    /// <summary>Read applications: of the own department, or of the own dong for counter clerks.</summary>
    ReadApplications,

    /// <summary>Take names, birth dates and telephone numbers of applicants out in a file, with a reason.</summary>
    ExportPersons,

    /// <summary>Draft decisions, record participation.</summary>
    DecideApplications,

    /// <summary>Release decisions that somebody else drafted.</summary>
    ReleaseDecisions,

    /// <summary>Read 선발(안) of the own department.</summary>
    ReadDecisions,

    /// <summary>Register paper applications and print receipts.</summary>
    RegisterPaper,

    /// <summary>See mail that did not arrive, send it again or have it told by telephone.</summary>
    SendNotices,

    /// <summary>Tell people of the own department's openings by telephone, text message or post: 전화 통보 명단.</summary>
    CallApplicants,

    /// <summary>Change the words of notices.</summary>
    EditNoticeWords,
    /// <summary>Reset what residents have forgotten, after making sure who asks.</summary>
    HelpResidents,

    /// <summary>Read the numbers of the whole district: 통계.</summary>
    ReadStatistics,

    /// <summary>Read the ledger of results.</summary>
    ReadResults,

    /// <summary>Record what became of jobs, and propose entries and corrections of the ledger.</summary>
    RecordResults,

    /// <summary>Approve or reject entries of the ledger that somebody else proposed.</summary>
    ApproveResults,

    /// <summary>Freeze the ledger of a plan for the public.</summary>
    PublishResults,

    /// <summary>Create staff accounts, give roles and departments.</summary>
    EditStaff,

    /// <summary>Read who looked at whose data.</summary>
    ReadAccessRecords,

    /// <summary>Change how long data are kept and other settings of the installation.</summary>
    EditSettings,
}

/// <summary>The permission table. Everything that asks "may this role?" asks here.</summary>
public static class StaffPermissions
{
    private static readonly Dictionary<StaffRole, Permission[]> Table = new()
    {
        [StaffRole.Officer] =
        [
            Permission.UseAdmin, Permission.ReadWork, Permission.EditPrograms, Permission.DraftOpenings,
            Permission.ReadApplications, Permission.ReadDecisions, Permission.DecideApplications, Permission.RegisterPaper, Permission.HelpResidents, Permission.ReadResults,
            Permission.RecordResults, Permission.ExportPersons, Permission.ImportOpenings, Permission.ReadStatistics,
            Permission.ReadApplications, Permission.ReadDecisions, Permission.DecideApplications, Permission.RegisterPaper, Permission.CallApplicants, Permission.ReadResults,
        ],
        [StaffRole.Approver] =
        [
            Permission.UseAdmin, Permission.ReadWork, Permission.ApproveOpenings, Permission.ReadApplications,
            Permission.ReadDecisions, Permission.ReleaseDecisions, Permission.SendNotices, Permission.ReadResults, Permission.ApproveResults,
            Permission.PublishResults, Permission.ReadStatistics,
        ],
        [StaffRole.CounterClerk] =
        [
            Permission.UseAdmin, Permission.ReadWork, Permission.ReadApplications, Permission.RegisterPaper, Permission.HelpResidents,
        ],
        [StaffRole.Counselor] = [Permission.UseAdmin, Permission.ReadWork, Permission.ReadStatistics],
        [StaffRole.Administrator] =
        [
            Permission.UseAdmin, Permission.ReadWork, Permission.EditStaff, Permission.EditSettings, Permission.ReadAccessRecords, Permission.SendNotices,
            Permission.EditNoticeWords, Permission.ReadResults, Permission.ImportOpenings, Permission.ReadStatistics,
        ],
    };

    /// <summary>Everything that <paramref name="role"/> may do.</summary>
    public static IReadOnlyCollection<Permission> Of(StaffRole role) => Table[role];

    /// <summary>Whether <paramref name="role"/> holds <paramref name="permission"/>.</summary>
    public static bool Allow(StaffRole role, Permission permission) => Table[role].Contains(permission);
}
