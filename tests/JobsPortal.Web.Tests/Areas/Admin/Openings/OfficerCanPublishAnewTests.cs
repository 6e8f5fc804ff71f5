using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

/// <summary>재공고: a new number, linked; those who had applied are told and, if they agree, carried over.</summary>
public sealed class OfficerCanPublishAnewTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task From_the_withdrawn_opening_to_the_new_one_with_the_applications_of_those_who_agreed()
    {
        var earlier = await app.Given.ApprovedOpeningAsync(title: "다시 낼 공고");
        var agreed = await app.Given.ApplicationAsync(earlier, "김동의", email: "agreed@example.test");
        var silent = await app.Given.ApplicationAsync(earlier, "박침묵");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        await officer.WithdrawAsync(earlier.Id, "근무 조건이 바뀌었습니다.");

        var made = await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{earlier.Id}/repost"));
        var edit = await officer.FollowAsync(made);
        Assert.Equal("다시 낼 공고", Html.One(edit, "#Title").GetAttribute("value"));
        var id = int.Parse(made.RedirectsTo!.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
        await officer.SubmitAsync(edit, Desk.CompleteForm("다시 낸 공고"), "임시저장");
        Assert.NotNull((await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{id}/submit"))).RedirectsTo);
        Dictionary<string, string?> document = new() { ["DocumentNumber"] = "일자리경제과-3000", ["DocumentDate.Year"] = "2026", ["DocumentDate.Month"] = "11", ["DocumentDate.Day"] = "2" };
        var publication = await approver.VisitAsync($"/admin/openings/{id}/approve");
        Assert.Contains("2명에게 이렇게 알립니다 이메일 1명 · 전화 통보 명단 1명", publication.Text, StringComparison.Ordinal);
        Assert.NotNull((await approver.SubmitAsync(publication, document)).RedirectsTo);

        var told = await app.AskAsync(db => db.OutboxMessages.Where(m => m.MessageId.StartsWith($"opening-{id}-reposted-")).OrderBy(m => m.Id).ToListAsync());
        Assert.Equal([OutboxChannel.Email, OutboxChannel.CallList], told.Select(m => m.Channel));
        Assert.All(told, m => Assert.Contains($"/openings/{id}", m.Body, StringComparison.Ordinal));
        Assert.All(told, m => Assert.Equal(publication.NoticeShown().Replace("{이름}", m.RecipientName, StringComparison.Ordinal), m.Subject + "\n" + m.Body));
        using var resident = app.NewVisitor();
        Assert.Equal($"/openings/{id}", (await resident.VisitAsync($"/openings/{earlier.Id}")).Document.QuerySelector("main .alert a[href^='/openings/']")!.GetAttribute("href"));
        Assert.Contains("재공고입니다.", (await resident.VisitAsync($"/openings/{id}")).Text, StringComparison.Ordinal);

        var people = await officer.VisitAsync($"/admin/openings/{id}/carry-over");
        Assert.Contains("박침묵", people.Text, StringComparison.Ordinal);
        Html.ShowsError(await officer.SubmitAsync(people), "옮길 신청을 하나 이상 고르세요.");
        var shown = await officer.SubmitAsync(people, new() { ["Numbers"] = agreed.Number }, "다음: 알릴 내용 보기");
        Assert.Contains("1명에게 이렇게 알립니다 이메일 1명", shown.Text, StringComparison.Ordinal);
        Assert.Contains("새 접수번호: {접수번호}", shown.Text, StringComparison.Ordinal);
        Assert.False(await app.AskAsync(db => db.Applications.AnyAsync(a => a.OpeningId == id)));
        var done = await officer.FollowAsync(await officer.SubmitAsync(shown, button: "고른 신청 옮기기"));
        Assert.Contains("신청 1건을 옮겼습니다.", done.Text, StringComparison.Ordinal);

        var carried = await app.AskAsync(db => db.Applications.AsSplitQuery().Include(a => a.Answers).Include(a => a.Events).Include(a => a.ConsentRecords).SingleAsync(a => a.OpeningId == id));
        Assert.Equal((ApplicationStatus.Submitted, Channel.Online, agreed.ReceivedAt, "김동의"), (carried.Status, carried.Channel, carried.ReceivedAt, carried.ApplicantName));
        Assert.NotEqual(agreed.Number, carried.Number);
        Assert.Contains(ReceiptNumber.Format(agreed.Number), carried.Events.Single().Note, StringComparison.Ordinal);
        Assert.Equal(agreed.CurrentAnswers[DefaultForms.Phone], carried.CurrentAnswers[DefaultForms.Phone]);
        Assert.Equal((await app.OpeningAsync(id)).Units[0].Id, carried.UnitId);
        var left = await app.AskAsync(db => db.Applications.Include(a => a.Events).SingleAsync(a => a.Id == agreed.Id));
        Assert.Equal(ApplicationStatus.Submitted, left.Status);
        Assert.Contains(ReceiptNumber.Format(carried.Number), left.Events.OrderBy(e => e.Id).Last().Note, StringComparison.Ordinal);
        var sent = await app.AskAsync(db => db.OutboxMessages.SingleAsync(m => m.MessageId == $"application-{carried.Id}-carried-over" && m.To == "agreed@example.test"));
        Assert.Equal(shown.NoticeShown().Replace("{이름}", "김동의", StringComparison.Ordinal).Replace("{접수번호}", ReceiptNumber.Format(carried.Number), StringComparison.Ordinal), sent.Subject + "\n" + sent.Body);
        Assert.True(await app.AskAsync(db => db.AccessRecords.AnyAsync(r => r.Action == AccessAction.List && r.SubjectCount == 2 && r.Path == $"/admin/openings/{id}/carry-over")));

        Assert.Contains("재공고로 옮김", (await officer.VisitAsync("/admin/applications/" + agreed.Number)).Text, StringComparison.Ordinal);
        using var applicant = app.NewVisitor();
        var own = await applicant.FollowAsync(await applicant.LookUpAsync(agreed.Number, await app.Given.CodeOfAsync(agreed.Number)));
        Assert.Contains("재공고로 신청을 옮겼습니다.", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("신청 내용을 고쳤습니다.", own.Text, StringComparison.Ordinal);

        // A second press carries nobody twice.
        await officer.PostAsync($"/admin/openings/{id}/carry-over", [new("Numbers", agreed.Number)], people);
        Assert.Equal(1, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == id)));
        Assert.Equal(ApplicationStatus.Submitted, silent.Status);
    }

    [Fact]
    public async Task A_second_choice_goes_along_while_its_place_is_still_offered()
    {
        var earlier = await app.Given.ApprovedOpeningAsync(change: d => d with { Units = [Given.Unit("안내"), Given.Unit("청소"), Given.Unit("돌봄")] });
        var (kept, lost) = (await ChoosingAsync(earlier, second: 1), await ChoosingAsync(earlier, second: 2));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        await officer.WithdrawAsync(earlier.Id, "근무 조건이 바뀌었습니다.");
        var again = await app.Given.ApprovedOpeningAsync(change: d => d with { Units = [Given.Unit("안내"), Given.Unit("청소")] });
        await using (var context = app.Open())
        {
            context.Db.Entry(await context.Db.Openings.SingleAsync(o => o.Id == again.Id)).Property(o => o.RepostOfId).CurrentValue = earlier.Id;
            await context.Db.SaveChangesAsync();
        }
        var list = await officer.VisitAsync($"/admin/openings/{again.Id}/carry-over");
        var shown = await officer.PostAsync($"/admin/openings/{again.Id}/carry-over", [new("Numbers", kept.Number), new("Numbers", lost.Number)], list);
        Assert.NotNull((await officer.SubmitAsync(shown, button: "고른 신청 옮기기")).RedirectsTo);
        var seconds = await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == again.Id).OrderBy(a => a.Id).Select(a => new { a.UnitId, a.SecondUnitId }).ToListAsync());
        Assert.Equal([(again.Units[0].Id, again.Units[1].Id), (again.Units[0].Id, null)], seconds.Select(s => (s.UnitId!.Value, s.SecondUnitId)));
    }

    private Task<Application> ChoosingAsync(Opening opening, int second) => app.Given.SubmittedApplicationAsync(opening, accountId: null, Given.Answers(opening.Kind, second == 1 ? "김하나" : "김두리", change: a =>
    {
        a[DefaultForms.Unit] = FormattableString.Invariant($"{opening.Units[0].Id}");
        a[DefaultForms.SecondUnit] = FormattableString.Invariant($"{opening.Units[second].Id}");
    }));

    [Fact]
    public async Task Who_had_applied_reads_that_nothing_will_be_decided()
    {
        var earlier = await app.Given.ApprovedOpeningAsync(title: "취소될 공고");
        var applied = await app.Given.ApplicationAsync(earlier, "정기다림");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var applicant = app.NewVisitor();
        await applicant.LookUpAsync(applied.Number, await app.Given.CodeOfAsync(applied.Number));
        Assert.Contains("결과를 알려 드릴 예정입니다.", (await applicant.VisitAsync("/my/" + applied.Number)).Text, StringComparison.Ordinal);
        await officer.WithdrawAsync(earlier.Id, "근무 조건이 바뀌었습니다.");
        var withdrawn = await applicant.VisitAsync("/my/" + applied.Number);
        Assert.Contains("이 공고는 취소되었습니다. 신청하신 내용은 심사하지 않습니다. 취소 사유: 근무 조건이 바뀌었습니다.", withdrawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("결과를 알려 드릴 예정입니다.", withdrawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_is_not_published_anew()
    {
        var open = await app.Given.ApprovedOpeningAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.VisitAsync($"/admin/openings/{open.Id}/repost");
        Assert.Contains("지금 상태에서는 할 수 없는 일입니다.", page.Text, StringComparison.Ordinal);
        Html.ShowsRefusal(await officer.PostAsync($"/admin/openings/{open.Id}/repost", [], page), "지금 상태에서는 할 수 없는 일입니다.");
        Assert.False(await app.AskAsync(db => db.Openings.AnyAsync(o => o.RepostOfId == open.Id)));
    }
}
