using JobsPortal.Data.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Outbox;

/// <summary>A mail that has not arrived, as staff see it. Name and address are masked by the page.</summary>
public sealed record UnsentMail(
    long Id, string? ApplicationNumber, string Name, string To, string Subject, DateTime CreatedAt, DateTime? NextTryAt, DateTime? GivenUpAt, int Attempts, string? LastError);

/// <summary>A notice as its person reads it.</summary>
public sealed record ToldNotice(OutboxChannel Channel, NoticeEvent? Event, string Subject, string Body, DateTime CreatedAt);

/// <summary>A notice on the list of everything told to an account.</summary>
public sealed record AccountNotice(string? ApplicationNumber, OutboxChannel Channel, NoticeEvent? Event, string Subject, string Body, DateTime CreatedAt);

/// <summary>Named filters over the outbox, in the order of writing.</summary>
public static class OutboxQueries
{
    /// <summary>Mail whose turn it is, oldest first.</summary>
    public static IQueryable<OutboxMessage> DueMail(this IQueryable<OutboxMessage> messages, DateTime now) =>
        messages.Where(m => m.Channel == OutboxChannel.Email && m.SentAt == null && m.GivenUpAt == null && (m.NextTryAt == null || m.NextTryAt <= now))
            .OrderBy(m => m.Id);

    /// <summary>Everything told about one application, oldest first.</summary>
    public static IQueryable<OutboxMessage> AboutApplication(this IQueryable<OutboxMessage> messages, int applicationId) =>
        messages.Where(m => m.ApplicationId == applicationId).OrderBy(m => m.Id);

    /// <summary>What the applicant was told, newest first.</summary>
    public static IQueryable<ToldNotice> NoticesTo(this JobsDbContext db, int applicationId) =>
        db.OutboxMessages.AsNoTracking().Where(m => m.ApplicationId == applicationId).OrderByDescending(m => m.Id)
            .Select(m => new ToldNotice(m.Channel, m.Event, m.Subject, m.Body, m.CreatedAt));

    /// <summary>What was told about any application of the account, and to the account itself, newest first.</summary>
    public static IQueryable<AccountNotice> NoticesToAccount(this JobsDbContext db, int accountId) =>
        from m in db.OutboxMessages.AsNoTracking()
        join application in db.Applications.Where(a => a.AccountId == accountId) on m.ApplicationId equals application.Id into applications
        from a in applications.DefaultIfEmpty()
        where m.AccountId == accountId || a.AccountId == accountId
        orderby m.Id descending
        select new AccountNotice(a.Number, m.Channel, m.Event, m.Subject, m.Body, m.CreatedAt);

    /// <summary>
    /// Mail that a member of staff looks after: approvers that of their own department's openings, administrators all, because the mail
    /// server is theirs; everybody else none.
    /// </summary>
    public static IQueryable<OutboxMessage> MailLookedAfterBy(this JobsDbContext db, StaffAccess access)
    {
        var mail = db.OutboxMessages.Where(m => m.Channel == OutboxChannel.Email);
        return access switch
        {
            { Role: StaffRole.Administrator } => mail,
            { Role: StaffRole.Approver, DepartmentId: { } department } => mail.Where(m => db.Applications.Any(
                a => a.Id == m.ApplicationId && db.Openings.Any(o => o.Id == a.OpeningId && o.DepartmentId == department))),
            _ => mail.Where(m => false),
        };
    }

    /// <summary>Mail that has not arrived: dead letters, or what waits for its next try. Latest first.</summary>
    public static IQueryable<UnsentMail> UnsentMailOf(this JobsDbContext db, StaffAccess access, NoticeStatus status)
    {
        var unsent = db.MailLookedAfterBy(access).AsNoTracking().Where(m => m.SentAt == null);
        unsent = status == NoticeStatus.DeadLetter ? unsent.Where(m => m.GivenUpAt != null) : unsent.Where(m => m.GivenUpAt == null);
        return from m in unsent
               join application in db.Applications on m.ApplicationId equals application.Id into applications
               from a in applications.DefaultIfEmpty()
               orderby m.Id descending
               select new UnsentMail(m.Id, a.Number, m.RecipientName, m.To, m.Subject, m.CreatedAt, m.NextTryAt, m.GivenUpAt, m.Attempts, m.LastError);
    }
}
