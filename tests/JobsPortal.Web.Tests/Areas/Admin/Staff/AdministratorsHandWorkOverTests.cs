using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Staff;

/// <summary>인사이동: work goes over with its list, rights end the same day, history keeps the old name.</summary>
public sealed class AdministratorsHandWorkOverTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Reason = "2026년 하반기 정기 인사";

    [Fact]
    public async Task Everything_of_one_person_goes_to_another_who_finds_it_and_the_leaver_is_out_at_once()
    {
        const string office = "인계하는과";
        var (drafter, _) = await app.Given.OfficeAsync(office);
        var successor = await app.Given.StaffAsync(StaffRole.Officer, office);
        var running = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, "넘어갈 진행 공고", department: office);
        var draft = await app.Given.DraftOpeningAsync(title: "넘어갈 초안", department: office);
        await app.Given.SubmittedApplicationAsync(running);
        await BatchAsync(running, drafter.Id);
        using var leaver = await app.AsAsync(drafter);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);

        var list = await administrator.VisitAsync($"/admin/staff/{drafter.Id}/hand-over");
        foreach (var shown in new[] { "넘어갈 진행 공고", "결과를 정할 신청 1건", "넘어갈 초안", "선발(안)" }) Assert.Contains(shown, list.Text, StringComparison.Ordinal);
        var done = await administrator.SubmitAsync(list, Values(successor, "Leaves"), "인계하기");
        Assert.Equal($"/admin/staff/{drafter.Id}", done.RedirectsTo);

        Assert.StartsWith("/account/sign-in", (await leaver.VisitAsync("/admin")).RedirectsTo, StringComparison.Ordinal);
        using var stranger = app.NewVisitor();
        Assert.Null((await stranger.SignInAsync(drafter.UserName!)).RedirectsTo);
        using var next = await app.AsAsync(successor);
        var mine = await next.VisitAsync("/admin/openings?view=Mine");
        Assert.Contains("넘어갈 진행 공고", mine.Text, StringComparison.Ordinal);
        Assert.Contains("넘어갈 초안", mine.Text, StringComparison.Ordinal);
        Assert.Contains("내가 작성 중인 선발(안)", (await next.VisitAsync("/admin")).Text, StringComparison.Ordinal);

        var page = await next.VisitAsync($"/admin/openings/{draft.Id}");
        Assert.Contains($"{drafter.Name} → {successor.Name}", page.Text, StringComparison.Ordinal);
        var kept = await app.AskAsync(db => db.Openings.AsNoTracking().SingleAsync(o => o.Id == running.Id));
        Assert.Equal((drafter.Id, successor.Id), (kept.DraftedBy, kept.AssignedTo));
        Assert.Contains(drafter.Name, (await next.VisitAsync($"/admin/openings/{running.Id}")).Text, StringComparison.Ordinal);

        var record = await app.AskAsync(db => db.Handovers.AsNoTracking().Include(h => h.Items).SingleAsync(h => h.FromAccountId == drafter.Id));
        Assert.Equal((successor.Id, Reason, Afterwards.Leaves, 3), (record.ToAccountId, record.Reason, record.Afterwards, record.Items.Count));
        Assert.Contains("넘어갈 초안", (await administrator.VisitAsync($"/admin/staff/hand-overs/{record.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains(Reason, (await administrator.VisitAsync("/admin/staff/hand-overs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_moves_sees_the_new_department_only_and_is_signed_out()
    {
        const string office = "옮겨가는과";
        var (drafter, _) = await app.Given.OfficeAsync(office);
        var successor = await app.Given.StaffAsync(StaffRole.Officer, office);
        var there = await app.Given.DepartmentAsync("옮겨온과");
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, department: office);
        var application = await app.Given.SubmittedApplicationAsync(opening);
        using var mover = await app.AsAsync(drafter);
        Assert.Equal(HttpStatusCode.OK, (await mover.VisitAsync($"/admin/applications/{application.Number}")).Status);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var values = Values(successor, "Moves");
        values["Form.DestinationId"] = $"{there.Id}";
        Assert.NotNull((await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{drafter.Id}/hand-over"), values, "인계하기")).RedirectsTo);

        Assert.StartsWith("/account/sign-in", (await mover.VisitAsync("/admin")).RedirectsTo, StringComparison.Ordinal);
        using var again = await app.AsAsync(drafter);
        Assert.Equal(HttpStatusCode.NotFound, (await again.VisitAsync($"/admin/applications/{application.Number}")).Status);
        using var next = await app.AsAsync(successor);
        Assert.Equal(HttpStatusCode.OK, (await next.VisitAsync($"/admin/applications/{application.Number}")).Status);
        Assert.Contains(await app.AskAsync(db => db.StaffChanges.Where(c => c.AccountId == drafter.Id).Select(c => c.To).ToListAsync()), to => to == "옮겨온과");
    }

    [Fact]
    public async Task What_was_not_ticked_stays()
    {
        const string office = "일부인계과";
        var (drafter, _) = await app.Given.OfficeAsync(office);
        var successor = await app.Given.StaffAsync(StaffRole.Officer, office);
        var (goes, stays) = (await app.Given.DraftOpeningAsync(title: "가는 초안", department: office), await app.Given.DraftOpeningAsync(title: "남는 초안", department: office));
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync($"/admin/staff/{drafter.Id}/hand-over");
        var sent = Html.Fill(Html.Form(page, "인계하기"), Values(successor, "Stays"), "인계하기").Where(f => f.Value != $"Opening-{stays.Id}");
        Assert.NotNull((await administrator.PostAsync($"/admin/staff/{drafter.Id}/hand-over", sent)).RedirectsTo);
        Assert.Equal(successor.Id, await app.AskAsync(db => db.Openings.Where(o => o.Id == goes.Id).Select(o => o.AssignedTo).SingleAsync()));
        Assert.Null(await app.AskAsync(db => db.Openings.Where(o => o.Id == stays.Id).Select(o => o.AssignedTo).SingleAsync()));
    }

    [Fact]
    public async Task Mistakes_are_told_at_their_field_and_nothing_goes()
    {
        const string office = "실수하는과";
        var (drafter, approver) = await app.Given.OfficeAsync(office);
        var opening = await app.Given.DraftOpeningAsync(department: office);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync($"/admin/staff/{drafter.Id}/hand-over");
        Html.ShowsError(await administrator.SubmitAsync(page, button: "인계하기"), "사유를 입력하세요.");
        Html.ShowsError(await administrator.SubmitAsync(page, new() { ["Form.Reason"] = Reason }, "인계하기"), "누구에게 넘길지 고르세요.");
        var fields = Html.Fill(Html.Form(page, "인계하기"), new Dictionary<string, string?> { ["Form.Reason"] = Reason }, "인계하기").Where(f => f.Key != "Form.ToAccountId");
        Html.ShowsError(
            await administrator.PostAsync($"/admin/staff/{drafter.Id}/hand-over", [.. fields, new("Form.ToAccountId", $"{approver.Id}")]),
            "고른 일을 모두 볼 수 있는 같은 부서의 담당자를 고르세요. 부서가 다른 일은 나누어 넘기세요.");
        Html.ShowsRefusal(
            await administrator.PostAsync($"/admin/staff/{drafter.Id}/hand-over", [.. fields, new("Form.Things", "Opening-999999")]), "그사이 목록이 바뀌었습니다. 새 목록을 확인하고 다시 눌러 주세요.");
        Assert.Null(await app.AskAsync(db => db.Openings.Where(o => o.Id == opening.Id).Select(o => o.AssignedTo).SingleAsync()));
        Assert.False(await app.AskAsync(db => db.Handovers.AnyAsync(h => h.FromAccountId == drafter.Id)));
    }

    [Fact]
    public async Task A_department_that_is_dissolved_gives_programmes_openings_and_people_to_another_one()
    {
        const string office = "없어질과";
        var (drafter, _) = await app.Given.OfficeAsync(office);
        var from = await app.Given.DepartmentAsync(office);
        var to = await app.Given.DepartmentAsync("새로생긴과");
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, department: office);
        var application = await app.Given.SubmittedApplicationAsync(opening);
        using var mover = await app.AsAsync(drafter);
        using var newcomer = await app.AsStaffAsync(StaffRole.Officer, "새로생긴과");
        Assert.Equal(HttpStatusCode.NotFound, (await newcomer.VisitAsync($"/admin/applications/{application.Number}")).Status);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync($"/admin/staff/departments/{from.Id}/hand-over");
        Html.ShowsError(await administrator.SubmitAsync(page, new() { ["Form.Reason"] = Reason }, "인계하기"), "누구에게 넘길지 고르세요.");
        var done = await administrator.SubmitAsync(page, new() { ["Form.Reason"] = Reason, ["Form.ToDepartmentId"] = $"{to.Id}" }, "인계하기");
        Assert.Equal("/admin/staff/hand-overs", done.RedirectsTo);

        Assert.Equal(HttpStatusCode.OK, (await newcomer.VisitAsync($"/admin/applications/{application.Number}")).Status);
        Assert.StartsWith("/account/sign-in", (await mover.VisitAsync("/admin")).RedirectsTo, StringComparison.Ordinal);
        using var again = await app.AsAsync(drafter);
        Assert.Equal(HttpStatusCode.OK, (await again.VisitAsync($"/admin/applications/{application.Number}")).Status);
        Assert.False(await app.AskAsync(db => db.Accounts.AnyAsync(a => a.DepartmentId == from.Id && !a.IsDisabled)));
    }

    [Theory]
    [InlineData(StaffRole.Officer)]
    [InlineData(StaffRole.Approver)]
    [InlineData(StaffRole.CounterClerk)]
    [InlineData(StaffRole.Counselor)]
    public async Task Only_administrators_hand_over(StaffRole role)
    {
        var account = await app.Given.StaffAsync(role, dong: Given.Dong);
        using var staff = await app.AsAsync(account);
        foreach (var address in new[] { $"/admin/staff/{account.Id}/hand-over", $"/admin/staff/departments/{account.DepartmentId}/hand-over", "/admin/staff/hand-overs" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await staff.VisitAsync(address)).Status);
        }
    }

    private static Dictionary<string, string?> Values(Account to, string afterwards) =>
        new() { ["Form.ToAccountId"] = $"{to.Id}", ["Form.Afterwards"] = afterwards, ["Form.Reason"] = Reason };

    private async Task BatchAsync(Opening opening, int by)
    {
        await using var context = app.Open();
        context.Db.Add(new DecisionBatch(opening.Id, by, app.Clock.Now));
        await context.Db.SaveChangesAsync();
    }
}
