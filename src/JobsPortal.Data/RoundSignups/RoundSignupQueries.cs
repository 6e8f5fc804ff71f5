using JobsPortal.Data.Applications;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.RoundSignups;

/// <summary>A programme with how many wait for its next round.</summary>
public sealed record SignupCount(int ProgramId, string Name, int ByMail, int ByText, int Due);

/// <summary>A telephone for the office's text message.</summary>
public sealed record SignupLine(int Id, string Phone, DateTime CreatedAt, int? OpeningId, string? OpeningTitle, DateTime? ToldAt);

/// <summary>다음 모집 안내 명단.</summary>
public static class RoundSignupQueries
{
    /// <summary>Who hears of the programme's next opening.</summary>
    public static IQueryable<RoundSignup> WaitingFor(this JobsDbContext db, int programId) =>
        db.RoundSignups.Where(s => s.JobProgramId == programId && s.ConfirmedAt != null && s.OpeningId == null).OrderBy(s => s.Id);

    /// <summary>The programmes whose list a member of staff keeps: those of the own department, for officers.</summary>
    public static IQueryable<JobProgram> ProgramsWithListOf(this JobsDbContext db, StaffAccess access) =>
        access is { Role: StaffRole.Officer, DepartmentId: { } department } ? db.JobPrograms.Where(p => p.DepartmentId == department) : db.JobPrograms.Where(p => false);

    /// <summary>The lists with somebody on them, those with messages to send first.</summary>
    public static IQueryable<SignupCount> SignupCounts(this JobsDbContext db, StaffAccess access) =>
        from p in db.ProgramsWithListOf(access).AsNoTracking()
        let mail = db.RoundSignups.Count(s => s.JobProgramId == p.Id && s.Email != null && s.ConfirmedAt != null && s.OpeningId == null)
        let text = db.RoundSignups.Count(s => s.JobProgramId == p.Id && s.Phone != null && s.OpeningId == null)
        let due = db.RoundSignups.Count(s => s.JobProgramId == p.Id && s.Phone != null && s.OpeningId != null && s.ToldAt == null)
        where mail + text + due > 0
        orderby due == 0, p.Name, p.Id
        select new SignupCount(p.Id, p.Name, mail, text, due);

    /// <summary>The telephones of one programme: those to be sent a message first, then those that wait, then those that were told.</summary>
    public static IQueryable<SignupLine> SignupLines(this JobsDbContext db, int programId) =>
        from s in db.RoundSignups.AsNoTracking()
        where s.JobProgramId == programId && s.Phone != null
        join opening in db.Openings on s.OpeningId equals opening.Id into openings
        from o in openings.DefaultIfEmpty()
        orderby s.OpeningId == null, s.ToldAt != null, s.Id
        select new SignupLine(s.Id, s.Phone!, s.CreatedAt, s.OpeningId, o.Title, s.ToldAt);

    /// <summary>The telephones of the department's programmes, or of one of them, that are to be sent a message now.</summary>
    public static IQueryable<RoundSignup> DueTextsOf(this JobsDbContext db, StaffAccess access, int? programId)
    {
        var programs = db.ProgramsWithListOf(access);
        return db.RoundSignups.AsNoTracking().Where(s => s.Phone != null && s.OpeningId != null && s.ToldAt == null && (programId == null || s.JobProgramId == programId)
            && programs.Any(p => p.Id == s.JobProgramId)).OrderBy(s => s.Id);
    }

    /// <summary>The telephones of one programme that are to be sent a message now.</summary>
    public static IQueryable<RoundSignup> DueTexts(this JobsDbContext db, int programId) =>
        db.RoundSignups.Where(s => s.JobProgramId == programId && s.Phone != null && s.OpeningId != null && s.ToldAt == null).OrderBy(s => s.Id);
}
