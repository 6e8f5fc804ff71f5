using System.Runtime.CompilerServices;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>Applications and 선발(안) in every state that has a page; made once for a district, when the first page asks.</summary>
public sealed record DecidedDistrict(
    Opening Open, string Waiting, string Accepted, string Confirmed, int Draft, int Empty, int Submitted, int Released, string Selected, string Waitlisted, string Asked, string Refused, int Filed, int Proposed, int Shown, int Interviewed, string Invited)
{
    private static readonly ConditionalWeakTable<District, Task<DecidedDistrict>> Made = [];

    /// <summary>What is there in that district.</summary>
    public static Task<DecidedDistrict> OfAsync(District district) => Made.GetValue(district, d => MakeAsync(d.Portal));

    private static async Task<DecidedDistrict> MakeAsync(PortalApp portal)
    {
        var (given, now) = (portal.Given, portal.Clock.Now);
        var office = await given.OfficeAsync();
        var open = await given.ApprovedOpeningAsync(OpeningKind.PublicWork, title: "동행일자리 참여자 모집", change: d => d with { Units = [Given.Unit("오전반"), Given.Unit("오후반")] });
        var waiting = await given.ApplicationAsync(open, "남궁가람", email: "applicant@portal.test");
        await given.ApplicationAsync(open, "김나무");
        var accepted = await given.AcceptedApplicationAsync(await ClosedAsync(given, now, "마감된 도우미 모집"));
        var confirmed = await given.AcceptedApplicationAsync(await ClosedAsync(given, now, "확정된 도우미 모집"));
        await using (var context = portal.Open())
        {
            var application = await context.Db.FindAsync<Application>(confirmed.Id) ?? throw new InvalidOperationException();
            var opening = await context.Db.FindAsync<Opening>(confirmed.OpeningId) ?? throw new InvalidOperationException();
            application.Confirm(Actor.Staff(office.Drafter.Id), now);
            context.Db.Add(Domain.Results.JobResult.OfConfirmation(application, opening, new DateOnly(2026, 11, 2), office.Drafter.Id, now));
            await context.Db.SaveChangesAsync();
        }

        var released = await BatchAsync(portal, office.Drafter.Id, "통보한 선발", upTo: DecisionBatchStatus.Released);
        var asked = await given.ApplicationAsync(open, "박바다");
        await using (var context = portal.Open())
        {
            var application = await context.Db.Applications.Include(a => a.Supplements).SingleAsync(a => a.Id == asked.Id);
            application.AskSupplement("소득금액증명\n가족관계증명서", now.AddDays(7), Actor.Staff(office.Drafter.Id), now);
            await context.Db.SaveChangesAsync();
        }

        var interviewed = await ClosedAsync(given, now, "면접을 보는 모집");
        var invited = await given.ApplicationAsync(interviewed, "최면접");
        await given.ApplicationAsync(interviewed, "정서류");
        await using (var context = portal.Open())
        {
            var application = await context.Db.Applications.SingleAsync(a => a.Id == invited.Id);
            context.Db.Add(new InterviewSlot(interviewed.Id, now.AddDays(5), "구청 3층 회의실", 3, office.Drafter.Id, now));
            context.Db.Add(Interview.Invite(application, isInvited: false, now.AddDays(3), office.Drafter.Id, now));
            await context.Db.SaveChangesAsync();
        }

        var refusing = await ClosedAsync(given, now, "이의신청을 받는 모집");
        List<Application> refused = [await given.ApplicationAsync(refusing), await given.ApplicationAsync(refusing), await given.ApplicationAsync(refusing)];
        await given.DecidedAsync(refusing, [.. refused.Select(a => (a, ApplicationStatus.NotSelected))]);
        return new(
            open, waiting.Number, accepted.Number, confirmed.Number,
            await BatchAsync(portal, office.Drafter.Id, "작성 중인 선발", upTo: DecisionBatchStatus.Draft),
            await BatchAsync(portal, office.Drafter.Id, "비어 있는 선발", upTo: null),
            await BatchAsync(portal, office.Drafter.Id, "승인을 기다리는 선발", upTo: DecisionBatchStatus.InReview),
            released,
            await NumberAsync(portal, released, ApplicationStatus.Selected),
            await NumberAsync(portal, released, ApplicationStatus.Waitlisted),
            asked.Number, refused[0].Number,
            await ObjectionAsync(portal, refused[1], proposedBy: null), await ObjectionAsync(portal, refused[2], office.Drafter.Id),
            await ShownAsync(portal, released, office.Approver.Id), interviewed.Id, invited.Number);
    }

    private static async Task<int> ShownAsync(PortalApp portal, int batchId, int by)
    {
        await using var context = portal.Open();
        var opening = await context.Db.DecisionBatches.Where(b => b.Id == batchId).Select(b => b.OpeningId).SingleAsync();
        context.Db.Add(new ResultList(opening, Domain.Shared.SeoulTime.DayOf(portal.Clock.Now).AddDays(7), by, portal.Clock.Now));
        await context.Db.SaveChangesAsync();
        return opening;
    }

    private static async Task<int> ObjectionAsync(PortalApp portal, Application refused, int? proposedBy)
    {
        var now = portal.Clock.Now;
        await using var context = portal.Open();
        var application = await context.Db.Applications.SingleAsync(a => a.Id == refused.Id);
        var objection = Objection.File(application, now, alreadyFiled: false, "경력이 빠졌습니다.", Channel.Online, registeredBy: null, now);
        if (proposedBy is { } by) objection.Propose(new(ObjectionAnswer.Rejected, null, null, "경력을 다시 확인했습니다."), by, now);
        context.Db.Add(objection);
        await context.Db.SaveChangesAsync();
        return objection.Id;
    }

    private static Task<string> NumberAsync(PortalApp portal, int batchId, ApplicationStatus outcome) => portal.AskAsync(db =>
        db.Applications.Where(a => a.Status == outcome && db.DecisionBatches.Any(b => b.Id == batchId && b.OpeningId == a.OpeningId)).Select(a => a.Number).SingleAsync());

    private static Task<Opening> ClosedAsync(Given given, DateTime now, string title) => given.ApprovedOpeningAsync(title: title, closesAt: now.AddHours(-2));

    private static async Task<int> BatchAsync(PortalApp portal, int by, string title, DecisionBatchStatus? upTo)
    {
        var (given, now) = (portal.Given, portal.Clock.Now);
        var opening = await ClosedAsync(given, now, title);
        List<Application> applications = [await given.ApplicationAsync(opening, email: "first@portal.test"), await given.ApplicationAsync(opening), await given.ApplicationAsync(opening)];
        await using var context = portal.Open();
        context.Db.AttachRange(applications);
        var batch = new DecisionBatch(opening.Id, by, now);
        context.Db.Add(batch);
        if (upTo is not null)
        {
            ApplicationStatus[] outcomes = [ApplicationStatus.Selected, ApplicationStatus.Waitlisted, ApplicationStatus.Ineligible];
            for (var i = 0; i < outcomes.Length; i++)
            {
                applications[i].StartReview(Actor.Staff(by), now);
                batch.Put(new DecisionItem
                {
                    ApplicationId = applications[i].Id,
                    Outcome = outcomes[i],
                    Rank = i == 1 ? 1 : null,
                    Reason = i == 2 ? DecisionReason.IncomeAboveLimit : null,
                    Note = i == 2 ? "가구 소득을 다시 확인했습니다." : null,
                }, by);
            }

            batch.AnswerBy(now.AddDays(7));
        }

        var approver = (await given.OfficeAsync()).Approver.Id;
        if (upTo is DecisionBatchStatus.InReview or DecisionBatchStatus.Released) batch.Submit(applications, opening, by, now);
        if (upTo is DecisionBatchStatus.Released) batch.Release(applications, opening, approver, now);
        await context.Db.SaveChangesAsync();
        return batch.Id;
    }
}
