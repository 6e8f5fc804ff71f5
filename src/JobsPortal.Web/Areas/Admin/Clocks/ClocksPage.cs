using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Clocks;

/// <summary>Which promise a clock belongs to.</summary>
public enum ClockKind
{
    /// <summary>결과 발표.</summary>
    Result,

    /// <summary>이의신청 답변.</summary>
    Objection,

    /// <summary>보완.</summary>
    Supplement,

    /// <summary>참여 여부 회신.</summary>
    Reply,

    /// <summary>면접: an answer, another time, or what came of it.</summary>
    Interview,
}

/// <summary>Who owes the next step.</summary>
public enum ClockOwner
{
    /// <summary>담당자.</summary>
    Officer,

    /// <summary>승인자.</summary>
    Approver,

    /// <summary>신청인; once the day has passed the officer has to act.</summary>
    Applicant,
}

/// <summary>One running clock.</summary>
/// <param name="Kind">Which promise.</param>
/// <param name="Href">Where it is met.</param>
/// <param name="Title">The opening.</param>
/// <param name="Number">The application, where it is one; null where it is several.</param>
/// <param name="People">How many people wait.</param>
/// <param name="DueAt">By when, UTC, exclusive.</param>
/// <param name="Owes">Who has to do something.</param>
public sealed record ClockLine(ClockKind Kind, string Href, string Title, string? Number, int People, DateTime DueAt, ClockOwner Owes)
{
    /// <summary>Whether it is too late.</summary>
    public bool IsOverdue(DateTime now) => now >= DueAt;
}

/// <summary>What one department answered in time within the last year.</summary>
public sealed record InTime(string Department, int Results, int ResultsInTime, int Objections, int ObjectionsInTime);

/// <summary>The board: what is due, soonest first, and who keeps the days.</summary>
/// <param name="Lines">Running clocks of the own department.</param>
/// <param name="Shares">Every department.</param>
/// <param name="Now">Now, UTC.</param>
public sealed record ClocksPage(IReadOnlyList<ClockLine> Lines, IReadOnlyList<InTime> Shares, DateTime Now)
{
    /// <summary>Most lines of each kind.</summary>
    public const int Most = 100;

    private const int Counted = 10_000;
    private const int DaysBack = 365;

    /// <summary>Looks up the clocks.</summary>
    public static async Task<ClocksPage> LoadAsync(JobsDbContext db, StaffAccess access, DateTime now, CancellationToken cancellation)
    {
        var results = await db.ResultsDue(access).Take(Most).ToListAsync(cancellation);
        var objections = await db.ObjectionsDue(access).Take(Most).ToListAsync(cancellation);
        var supplements = await db.SupplementsDue(access).Take(Most).ToListAsync(cancellation);
        var replies = await db.RepliesDue(access).Take(Most).ToListAsync(cancellation);
        var interviews = await db.InterviewsDue(access, now).Take(Most).ToListAsync(cancellation);
        IEnumerable<ClockLine> lines =
        [
            .. results.Select(r => new ClockLine(ClockKind.Result, $"/admin/applications?opening={r.OpeningId}", r.Title, null, r.People, SeoulTime.EndOf(r.ResultsOn), ClockOwner.Officer)),
            .. objections.Select(x => new ClockLine(ClockKind.Objection, $"/admin/objections/{x.Id}", x.OpeningTitle, x.Number, 1, x.DueAt, x.IsProposed ? ClockOwner.Approver : ClockOwner.Officer)),
            .. supplements.Select(s => OfApplicant(ClockKind.Supplement, s, now)),
            .. replies.Select(r => OfApplicant(ClockKind.Reply, r, now)),
            .. interviews.Select(i => new ClockLine(
                ClockKind.Interview, $"/admin/applications/{i.Number}/interview", i.OpeningTitle, i.Number, 1, i.DueAt,
                i.Status == InterviewStatus.Offered && now < i.DueAt ? ClockOwner.Applicant : ClockOwner.Officer)),
        ];
        return new([.. lines.OrderBy(l => l.DueAt).ThenBy(l => l.Kind).ThenBy(l => l.Href, StringComparer.Ordinal)], await SharesAsync(db, now, cancellation), now);
    }

    private static ClockLine OfApplicant(ClockKind kind, DueLine line, DateTime now) =>
        new(kind, $"/admin/applications/{line.Number}", line.OpeningTitle, line.Number, 1, line.DueAt, now < line.DueAt ? ClockOwner.Applicant : ClockOwner.Officer);

    private static async Task<IReadOnlyList<InTime>> SharesAsync(JobsDbContext db, DateTime now, CancellationToken cancellation)
    {
        var since = now.AddDays(-DaysBack);
        var results = await db.ResultsAnswered(since).Take(Counted).ToListAsync(cancellation);
        var objections = await db.ObjectionsAnswered(since).Take(Counted).ToListAsync(cancellation);
        return [.. results.Select(r => r.Department).Concat(objections.Select(x => x.Department)).Distinct().Order(StringComparer.Ordinal).Select(department => new InTime(
            department,
            results.Count(r => r.Department == department),
            results.Count(r => r.Department == department && r.IsInTime),
            objections.Count(x => x.Department == department),
            objections.Count(x => x.Department == department && x.AnsweredAt < x.DueAt)))];
    }
}
