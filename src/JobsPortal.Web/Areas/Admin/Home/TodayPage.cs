using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Feedback;
using JobsPortal.Data.OpeningReports;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Results;
using JobsPortal.Data.RoundSignups;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Openings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Home;

/// <summary>One thing that waits.</summary>
/// <param name="Href">Where it is done.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Note">By when, or what was said about it.</param>
public sealed record TaskLine(string Href, string Title, string? Note);

/// <summary>Things of one sort that wait.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Href">The whole list.</param>
/// <param name="Lines">The first of them.</param>
/// <param name="Count">How many, at most <see cref="TodayPage.Counted"/>.</param>
/// <param name="IsPeople">Whether people are counted, not things.</param>
public sealed record TaskList(string Title, string Href, IReadOnlyList<TaskLine> Lines, int Count, bool IsPeople = false);

/// <summary>What waits for one person, by role and department. One statement for each sort, each of them bounded.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Today">Which day it is.</param>
/// <param name="Tasks">What waits, without the empty ones.</param>
/// <param name="Doors">Where the person goes to start something new.</param>
public sealed record TodayPage(string Name, DateOnly Today, IReadOnlyList<TaskList> Tasks, IReadOnlyList<MenuItem> Doors)
{
    /// <summary>Counting stops here: "100건 이상".</summary>
    public const int Counted = 100;

    private const int Shown = 5;

    /// <summary>Looks up what waits.</summary>
    public static async Task<TodayPage> LoadAsync(JobsDbContext db, ClaimsPrincipal person, LegalFigures law, DateTime now, CancellationToken cancellation)
    {
        List<TaskList> tasks = [];
        if (person.May(Permission.ApproveOpenings))
        {
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Waiting, "승인할 공고", now, o => o.ClosesAt, cancellation));
            tasks.Add(await ChangesAsync(db, person, ChangeStatus.InReview, "승인할 변경·연장", cancellation));
            tasks.Add(await BatchesAsync(db, person, DecisionBatchStatus.InReview, "승인할 선발(안)", cancellation));
        }
        if (person.May(Permission.ApproveResults))
        {
            tasks.Add(await ProposalsAsync(db, person, cancellation));
        }
        if (person.May(Permission.DraftOpenings))
        {
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Returned, "반려되어 고칠 공고", now, _ => null, cancellation, o => o.Remarks));
            tasks.Add(await ChangesAsync(db, person, ChangeStatus.Draft, "공고하지 않은 변경·연장", cancellation));
            tasks.Add(await BatchesAsync(db, person, DecisionBatchStatus.Draft, "반려되어 고칠 선발(안)", cancellation, wasReturned: true));
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.ClosingToday, "오늘 마감하는 공고", now, o => o.ClosesAt, cancellation));
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Review, "‘채용 시까지’ 공고: 계속할지 정하기", now, o => o.ClosesAt, cancellation));
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Overdue, "결과 발표 예정일이 지난 공고", now, _ => null, cancellation, o => o.ResultsOn is { } day ? SeoulDates.ShortDay(day) : null));
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Undecided, "접수가 끝나 결과를 정할 공고", now, o => o.ClosesAt, cancellation));
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Replies, "선발된 분의 참여 여부를 기다리는 공고", now, _ => null, cancellation));
            tasks.Add(People("참여를 확정할 분", ApplicationStatus.Accepted, await db.ToConfirm(person.StaffAccess()).Take(Counted).ToListAsync(cancellation)));
            var free = await db.PlacesToPassOn(person.StaffAccess(), SeoulTime.DayOf(now)).Take(Counted).ToListAsync(cancellation);
            tasks.Add(new("빈자리가 있습니다: 예비순번 승계", "/admin/applications?status=Waitlisted", [.. free.Take(Shown).Select(o => new TaskLine($"/admin/applications?opening={o.OpeningId}&status=Waitlisted", o.Title, $"빈자리 {o.People}개"))], free.Count));
            tasks.Add(People("새로 접수된 신청", ApplicationStatus.Submitted, await db.NewlyReceived(person.StaffAccess()).Take(Counted).ToListAsync(cancellation)));
            tasks.Add(await BatchesAsync(db, person, DecisionBatchStatus.Draft, "내가 작성 중인 선발(안)", cancellation, wasReturned: false));
            var reports = await db.ReportLines(person.StaffAccess(), isAnswered: false).Take(Counted).ToListAsync(cancellation);
            tasks.Add(new("처리할 공고 신고", "/admin/reports", [.. reports.Take(Shown).Select(r => new TaskLine($"/admin/reports/{r.Id}", r.OpeningTitle, FeedbackTexts.Of(r.Reason)))], reports.Count));
            tasks.Add(await OpeningsAsync(db, person, OpeningListView.Mine, "내가 작성 중인 공고", now, _ => null, cancellation, status: OpeningStatus.Draft));
        }
        if (person.May(Permission.CallApplicants))
        {
            var calls = await db.CallsWaitingFor(person.StaffAccess()).Take(Counted).ToListAsync(cancellation);
            tasks.Add(new("전화로 알릴 사람이 있는 공고", "/admin/calls", [.. calls.Take(Shown).Select(c => new TaskLine($"/admin/calls?opening={c.OpeningId}", c.Title, $"{c.People}명"))], calls.Count));
        }
        if (person.May(Permission.CallApplicants))
        {
            // Those with messages to send stand first.
            var due = (await db.SignupCounts(person.StaffAccess()).Take(Counted).ToListAsync(cancellation)).FindAll(c => c.Due > 0);
            tasks.Add(new("다음 모집 안내 문자를 보낼 사업", "/admin/round-signups", [.. due.Take(Shown).Select(c => new TaskLine($"/admin/round-signups/{c.ProgramId}", c.Name, $"{c.Due}명"))], due.Count));
        }
        if (person.May(Permission.EditSettings))
        {
            var opinions = await db.PageFeedback.InOrder(isRead: false).Take(Counted).ToListAsync(cancellation);
            tasks.Add(new("새 페이지 의견", "/admin/feedback", [.. opinions.Take(Shown).Select(f => new TaskLine("/admin/feedback", f.Path, f.Comment))], opinions.Count));
        }
        if (person.May(Permission.SendNotices))
        {
            var dead = await db.UnsentMailOf(person.StaffAccess(), NoticeStatus.DeadLetter).Take(Counted).ToListAsync(cancellation);
            tasks.Add(new("보내지 못한 이메일", "/admin/notices", [.. dead.Take(Shown).Select(m => new TaskLine("/admin/notices", m.Subject, NoticeTexts.WhyNot(m.LastError)))], dead.Count));
        }
        if (person.May(Permission.RegisterPaper))
        {
            var today = SeoulTime.StartOf(SeoulTime.DayOf(now));
            tasks.Add(People("오늘 등록한 종이 신청서", status: null, await db.KeyedBy(person.StaffId(), today).Take(Counted).ToListAsync(cancellation)));
        }
        if (person.May(Permission.EditSettings))
        {
            var gaps = law.GapsOn(SeoulTime.DayOf(now));
            tasks.Add(new("입력할 해마다의 기준", "/admin/settings", [.. gaps.Select(g => new TaskLine($"{SettingTexts.Address(g.Figure)}?year={g.Year}", SettingTexts.Of(g), null))], gaps.Count));
        }
        return new(person.DisplayName(), SeoulTime.DayOf(now), [.. tasks.Where(t => t.Count > 0)], [.. DoorsOf(person)]);
    }

    private static async Task<TaskList> OpeningsAsync(
        JobsDbContext db, ClaimsPrincipal person, OpeningListView view, string title, DateTime now, Func<Waiting, DateTime?> due, CancellationToken cancellation,
        Func<Waiting, string?>? note = null, OpeningStatus? status = null)
    {
        var filter = new OpeningFilter { View = view, Status = status };
        var found = await filter.Apply(db, person.StaffAccess(), person.StaffId(), now).AsNoTracking().OrderBy(o => o.ClosesAt).ThenBy(o => o.Id).Take(Counted)
            .Select(o => new Waiting(o.Id, o.Title, o.ClosesAt, o.ResultsOn, o.History.OrderByDescending(e => e.Id).Select(e => e.Remarks).FirstOrDefault()))
            .ToListAsync(cancellation);
        return new(
            title, $"/admin/openings?view={view}{(status is null ? "" : $"&status={status}")}",
            [.. found.Take(Shown).Select(o => new TaskLine($"/admin/openings/{o.Id}", o.Title, note is null ? Until(due(o)) : note(o)))], found.Count);
    }

    /// <summary>변경공고, 정정공고 and 연장공고 in a state.</summary>
    private static async Task<TaskList> ChangesAsync(JobsDbContext db, ClaimsPrincipal person, ChangeStatus status, string title, CancellationToken cancellation)
    {
        var found = await db.ChangesInWork(person.StaffAccess(), status).Take(Counted)
            .Select(c => new { c.OpeningId, c.Number, c.Kind, c.ReturnedWith, Title = db.Openings.Where(o => o.Id == c.OpeningId).Select(o => o.Title).First() })
            .ToListAsync(cancellation);
        return new(
            title, "/admin/openings",
            [.. found.Take(Shown).Select(c => new TaskLine($"/admin/openings/{c.OpeningId}/changes/{c.Number}", c.Title, c.ReturnedWith ?? ChangeTexts.Of(c.Kind)))], found.Count);
    }

    /// <summary>직접 입력한 실적 that waits for its second person, the oldest first.</summary>
    private static async Task<TaskList> ProposalsAsync(JobsDbContext db, ClaimsPrincipal person, CancellationToken cancellation)
    {
        var me = person.StaffId();
        var found = await db.ProposalsVisibleTo(person.StaffAccess()).AsNoTracking().Where(p => p.Status == ResultProposalStatus.Proposed && p.ProposedBy != me).OrderBy(p => p.Id).Take(Counted)
            .Select(p => new { p.Id, p.Count, p.OccurredOn, p.Source, Program = db.JobPrograms.Where(j => j.Id == p.JobProgramId).Select(j => j.Name).FirstOrDefault() })
            .ToListAsync(cancellation);
        return new(
            "승인할 실적", $"/admin/results/proposals?status={ResultProposalStatus.Proposed}",
            [.. found.Take(Shown).Select(p => new TaskLine($"/admin/results/proposals/{p.Id}", p.Program ?? p.Source, $"{SeoulDates.ShortDay(p.OccurredOn)} · {p.Count}개"))], found.Count);
    }

    /// <summary>People of each opening who wait for the same step.</summary>
    private static TaskList People(string title, ApplicationStatus? status, IReadOnlyList<PeopleLine> found)
    {
        var narrowed = status is { } wanted ? $"status={wanted}" : "";
        return new(
            title, "/admin/applications" + (narrowed.Length > 0 ? "?" + narrowed : ""),
            [.. found.Take(Shown).Select(o => new TaskLine($"/admin/applications?opening={o.OpeningId}{(narrowed.Length > 0 ? "&" + narrowed : "")}", o.Title, $"{o.People}명"))],
            found.Sum(o => o.People), IsPeople: true);
    }

    /// <summary>선발(안) in a state; of drafts those that an approver sent back, or those that this person has begun.</summary>
    private static async Task<TaskList> BatchesAsync(
        JobsDbContext db, ClaimsPrincipal person, DecisionBatchStatus status, string title, CancellationToken cancellation, bool? wasReturned = null)
    {
        var me = person.StaffId();
        var found = await db.DecisionBatchesVisibleTo(person.StaffAccess()).AsNoTracking()
            .Where(b => b.Status == status && db.Openings.Any(o => o.Id == b.OpeningId && o.Status != OpeningStatus.Withdrawn) && (wasReturned == null || (wasReturned == true ? b.Remarks != null : b.Remarks == null && (b.AssignedTo ?? b.DraftedBy) == me))).OrderBy(b => b.Id).Take(Counted)
            .Select(b => new { b.Id, b.Remarks, Title = db.Openings.Where(o => o.Id == b.OpeningId).Select(o => o.Title).First(), People = b.Items.Count })
            .ToListAsync(cancellation);
        return new(title, $"/admin/decisions?status={status}", [.. found.Take(Shown).Select(b => new TaskLine($"/admin/decisions/{b.Id}", b.Title, b.Remarks ?? $"{b.People}명"))], found.Count);
    }

    private static IEnumerable<MenuItem> DoorsOf(ClaimsPrincipal person)
    {
        (MenuItem Door, Permission Needs)[] doors =
        [
            (new("공고 쓰기", "/admin/openings/new"), Permission.DraftOpenings),
            (new("방문접수 등록", "/admin/intake"), Permission.RegisterPaper),
            (new("신청 접수 보기", "/admin/applications"), Permission.ReadApplications),
            (new("직원 계정", "/admin/staff"), Permission.EditStaff),
            (new("접속기록", "/admin/access-records"), Permission.ReadAccessRecords),
            (new("공고 보기", "/admin/openings"), Permission.ReadWork),
        ];
        return doors.Where(d => person.May(d.Needs)).Select(d => d.Door).Take(4);
    }

    private static string? Until(DateTime? utc) => utc is { } at ? SeoulDates.Until(at) : null;

    private sealed record Waiting(int Id, string Title, DateTime? ClosesAt, DateOnly? ResultsOn, string? Remarks);
}
