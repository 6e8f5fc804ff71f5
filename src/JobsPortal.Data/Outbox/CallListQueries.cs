using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Outbox;

/// <summary>One line of 전화 통보 명단: whom to tell, how, what, and how often nobody has answered.</summary>
public sealed record CallListLine(
    long Id, int ApplicationId, string Number, string Name, string Phone, string? PostalAddress, NoticeMethod? Chosen, string OpeningTitle,
    string Subject, string Body, DateTime CreatedAt, DateTime? SentAt, int Absences)
{
    /// <summary>How the person wants to be told; somebody whose mail did not arrive is called.</summary>
    public NoticeMethod Method => Chosen is { } method and not NoticeMethod.Email ? method : NoticeMethod.Phone;
}

/// <summary>An opening with people to call.</summary>
public sealed record CalledOpening(int Id, string Title);

/// <summary>An opening with people who still have to be told.</summary>
public sealed record CallsWaiting(int OpeningId, string Title, int People);

/// <summary>전화 통보 명단 of the department whose openings they are.</summary>
public static class CallListQueries
{
    /// <summary>The lines that wait, or those that are done; oldest first.</summary>
    public static IQueryable<CallListLine> CallListLines(this JobsDbContext db, StaffAccess access, int? openingId, bool isDone) =>
        from m in db.LinesOf(access, isDone).AsNoTracking()
        join a in db.Applications on m.ApplicationId equals a.Id
        where openingId == null || a.OpeningId == openingId
        join o in db.Openings on a.OpeningId equals o.Id
        orderby m.Id
        select new CallListLine(
            m.Id, a.Id, a.Number, m.RecipientName, m.To, a.PostalAddress, a.NoticeBy, o.Title, m.Subject, m.Body, m.CreatedAt, m.SentAt,
            db.CallAttempts.Count(c => c.ApplicationId == a.Id && c.At >= m.CreatedAt && c.Outcome == CallOutcome.NoAnswer));

    /// <summary>The people whom the lines are about: one person may have several things to be told.</summary>
    public static IQueryable<int> PeopleOnCallList(this JobsDbContext db, StaffAccess access, int? openingId, bool isDone)
    {
        var lines = db.LinesOf(access, isDone);
        return db.Applications.Where(a => (openingId == null || a.OpeningId == openingId) && lines.Any(m => m.ApplicationId == a.Id)).OrderBy(a => a.Id).Select(a => a.Id);
    }

    /// <summary>The messages that this member of staff tells: those of the own department's openings.</summary>
    public static IQueryable<OutboxMessage> CallListOf(this JobsDbContext db, StaffAccess access)
    {
        var openings = db.OpeningsDecidedBy(access);
        return db.OutboxMessages.Where(m => m.Channel == OutboxChannel.CallList
            && db.Applications.Any(a => a.Id == m.ApplicationId && openings.Any(o => o.Id == a.OpeningId)));
    }

    /// <summary>Messages that still have to be told. An invitation to an interview that was answered, or that a result has overtaken, is none.</summary>
    public static IQueryable<OutboxMessage> CallsToMake(this JobsDbContext db) =>
        db.OutboxMessages.Where(m => m.Channel == OutboxChannel.CallList && m.SentAt == null
            && !(m.MessageId.EndsWith(OutboxMessage.InterviewInvitation)
                && (db.Interviews.Any(i => i.ApplicationId == m.ApplicationId && i.Status != InterviewStatus.Offered)
                    || db.Applications.Any(a => a.Id == m.ApplicationId && a.Status != ApplicationStatus.Shortlisted))));

    /// <summary>The openings with people who still have to be told, oldest first; people are counted, not messages.</summary>
    public static IQueryable<CallsWaiting> CallsWaitingFor(this JobsDbContext db, StaffAccess access)
    {
        var calls = db.CallsToMake();
        return from o in db.OpeningsDecidedBy(access).AsNoTracking()
               let people = db.Applications.Count(a => a.OpeningId == o.Id && calls.Any(m => m.ApplicationId == a.Id))
               where people > 0
               orderby o.Id
               select new CallsWaiting(o.Id, o.Title, people);
    }

    /// <summary>The openings with such messages, latest first.</summary>
    public static IQueryable<CalledOpening> OpeningsOnCallList(this JobsDbContext db, StaffAccess access)
    {
        var messages = db.CallListOf(access);
        return db.OpeningsDecidedBy(access).AsNoTracking()
            .Where(o => db.Applications.Any(a => a.OpeningId == o.Id && messages.Any(m => m.ApplicationId == a.Id)))
            .OrderByDescending(o => o.Id).Select(o => new CalledOpening(o.Id, o.Title));
    }

    private static IQueryable<OutboxMessage> LinesOf(this JobsDbContext db, StaffAccess access, bool isDone)
    {
        var calls = db.CallsToMake();
        return isDone ? db.CallListOf(access).Where(m => m.SentAt != null) : db.CallListOf(access).Where(m => calls.Any(c => c.Id == m.Id));
    }
}
