using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Home;

public sealed class StaffSeeWhatWaitsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_approver_sees_what_waits_in_the_own_department_only()
    {
        await app.Given.OpeningInReviewAsync(title: "우리 부서 대기");
        await app.Given.OpeningInReviewAsync(title: "옆 부서 대기", department: "복지정책과");
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var page = await approver.VisitAsync("/admin");
        Assert.Contains("승인할 공고 1건", page.Text, StringComparison.Ordinal);
        Assert.Contains("우리 부서 대기", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("옆 부서 대기", page.Text, StringComparison.Ordinal);

        var all = await approver.VisitAsync(Html.One(page, "main a[href*='view=Waiting']").GetAttribute("href")!);
        Assert.Contains("우리 부서 대기", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("옆 부서 대기", all.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_sees_what_closes_today_and_what_waits_for_a_result()
    {
        const string department = "청년일자리과";
        var (drafter, _) = await app.Given.OfficeAsync(department);
        await app.Given.ApprovedOpeningAsync(title: "오늘 마감", closesAt: app.Clock.Now.AddHours(3), department: department);
        await app.Given.ApprovedOpeningAsync(title: "내일 마감", closesAt: app.Clock.Now.AddDays(1), department: department);
        await app.Given.ApprovedOpeningAsync(title: "아무도 없음", closesAt: app.Clock.Now.AddDays(-8), department: department);
        var closed = await app.Given.ApprovedOpeningAsync(title: "기다리는 사람 있음", closesAt: app.Clock.Now.AddDays(10), department: department,
            change: d => d with { ResultsOn = new DateOnly(2026, 11, 14) });
        await app.ApplicantAsync(closed);
        using var officer = await app.AsAsync(drafter);

        var now = await officer.VisitAsync("/admin");
        Assert.Contains("오늘 마감하는 공고 1건 오늘 마감", now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("내일 마감", now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("접수가 끝나 결과를 정할 공고", now.Text, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(14));
        using var later = await app.AsAsync(drafter);
        var page = await later.VisitAsync("/admin");
        app.Clock.Advance(TimeSpan.FromDays(-14));
        Assert.Contains("접수가 끝나 결과를 정할 공고 1건 기다리는 사람 있음", page.Text, StringComparison.Ordinal);
        Assert.Contains("결과 발표 예정일이 지난 공고 1건 기다리는 사람 있음", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("아무도 없음", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_decisions_waits_for_the_approver_of_the_department()
    {
        const string department = "어르신일자리과";
        var (drafter, approving) = await app.Given.OfficeAsync(department);
        var opening = await app.Given.ApprovedOpeningAsync(title: "결과를 기다리는 공고", closesAt: app.Clock.Now.AddDays(1), department: department);
        var applicant = await app.ApplicantAsync(opening);
        await using (var context = app.Open())
        {
            var now = app.Clock.Now.AddDays(2);
            var application = await context.Db.Applications.SingleAsync(a => a.Id == applicant.Id);
            application.StartReview(Actor.Staff(drafter.Id), now);
            var batch = new DecisionBatch(opening.Id, drafter.Id, now);
            batch.Put(new DecisionItem { ApplicationId = application.Id, Outcome = ApplicationStatus.NotSelected, Reason = DecisionReason.LowerRank }, drafter.Id);
            batch.Submit([application], opening, drafter.Id, now);
            context.Db.Add(batch);
            await context.Db.SaveChangesAsync();
        }

        using var approver = await app.AsAsync(approving);
        using var stranger = await app.AsStaffAsync(StaffRole.Approver);
        Assert.Contains("승인할 선발(안) 1건", (await approver.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("결과를 기다리는 공고", (await stranger.VisitAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_sees_new_applications_people_to_confirm_and_the_own_unfinished_decisions()
    {
        const string department = "생활경제과";
        var (drafter, _) = await app.Given.OfficeAsync(department);
        var open = await app.Given.ApprovedOpeningAsync(title: "접수 중인 공고", department: department);
        await app.ApplicantAsync(open);
        var closed = await app.Given.ApprovedOpeningAsync(title: "확정할 공고", closesAt: app.Clock.Now.AddDays(-1), department: department);
        var application = await app.Given.ApplicationAsync(closed);
        await app.Given.DecidedAsync(closed, (application, ApplicationStatus.Selected));
        await using (var context = app.Open())
        {
            (await context.Db.Applications.SingleAsync(a => a.Id == application.Id)).Accept(Actor.Applicant(null), app.Clock.Now);
            context.Db.Add(new DecisionBatch(closed.Id, drafter.Id, app.Clock.Now));
            await context.Db.SaveChangesAsync();
        }

        using var officer = await app.AsAsync(drafter);
        var page = await officer.VisitAsync("/admin");
        Assert.Contains("참여를 확정할 분 1명 확정할 공고 1명", page.Text, StringComparison.Ordinal);
        Assert.Contains("새로 접수된 신청 1명 접수 중인 공고 1명", page.Text, StringComparison.Ordinal);
        Assert.Contains("내가 작성 중인 선발(안) 1건 확정할 공고", page.Text, StringComparison.Ordinal);
        using var stranger = await app.AsStaffAsync(StaffRole.Officer);
        Assert.DoesNotContain("확정할 공고", (await stranger.VisitAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.CounterClerk, "/admin/intake")]
    [InlineData(StaffRole.Administrator, "/admin/staff")]
    [InlineData(StaffRole.Officer, "/admin/openings/new")]
    [InlineData(StaffRole.Counselor, "/admin/openings")]
    public async Task Each_role_finds_its_own_doors(StaffRole role, string door)
    {
        using var person = await app.AsStaffAsync(role, dong: role == StaffRole.CounterClerk ? "1135063000" : null);
        Assert.NotNull((await person.VisitAsync("/admin")).Document.QuerySelector($"main a[href='{door}']"));
    }

    [Fact]
    public async Task Residents_find_no_staff_page()
    {
        var resident = await app.Given.ResidentAsync();
        using var visitor = await app.AsAsync(resident);
        foreach (var path in new[] { "/admin", "/admin/openings", "/admin/programs", "/admin/organizations", "/admin/openings/new" })
        {
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.VisitAsync(path)).Status);
        }
        Assert.False(await app.AskAsync(db => db.Applications.AnyAsync(a => a.Status == ApplicationStatus.Draft)));
    }
}
