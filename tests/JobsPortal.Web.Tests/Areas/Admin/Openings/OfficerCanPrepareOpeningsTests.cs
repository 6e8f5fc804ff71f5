using System.Net;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

/// <summary>Templates, warnings, forms to download, reviews and counts: what surrounds an opening.</summary>
public sealed class OfficerCanPrepareOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly byte[] Pdf = "%PDF-1.7 서식"u8.ToArray();

    [Fact]
    public async Task A_saved_template_starts_the_next_opening_of_the_department_only()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var id = await officer.DraftAsync("서식이 될 공고");
        var form = await officer.VisitAsync($"/admin/openings/{id}/template");
        Html.ShowsError(await officer.SubmitAsync(form, new() { ["Name"] = " " }), "서식 이름을 입력하세요.");
        await officer.SubmitAsync(form, new() { ["Name"] = "반기 모집 서식" });
        var choose = await officer.VisitAsync("/admin/openings/new");
        var link = choose.Document.QuerySelectorAll("main a").Single(a => Html.TextOf(a) == "반기 모집 서식").GetAttribute("href")!;
        var started = await officer.VisitAsync(link);
        Assert.Equal("서식이 될 공고", Html.One(started, "#Title").GetAttribute("value"));
        Assert.Equal("", Html.One(started, "[name='ClosesOn.Year']").GetAttribute("value") ?? "");
        using var stranger = await app.AsStaffAsync(StaffRole.Officer, "복지정책과");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync(link)).Status);
        Assert.DoesNotContain("반기 모집 서식", (await stranger.VisitAsync("/admin/openings/new")).Text, StringComparison.Ordinal);
        await officer.SubmitAsync(choose, button: "지우기: 반기 모집 서식");
        Assert.DoesNotContain("반기 모집 서식", (await officer.VisitAsync("/admin/openings/new")).Document.QuerySelector("#templates")?.ParentElement?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_ends_on_a_Sunday_after_a_few_days_is_warned_of_and_not_refused()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var id = await officer.DraftAsync("주말 마감", new() { ["OpensOn.Day"] = "4", ["ClosesOn.Day"] = "8" });
        var page = await officer.VisitAsync($"/admin/openings/{id}");
        Assert.Contains("접수 마감일이 주말입니다.", page.Text, StringComparison.Ordinal);
        Assert.Contains("접수기간이 7일보다 짧습니다.", page.Text, StringComparison.Ordinal);
        Assert.NotNull((await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{id}/submit"))).RedirectsTo);
    }

    [Fact]
    public async Task A_form_is_downloaded_as_a_file_and_what_only_calls_itself_PDF_is_refused()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var form = await officer.VisitAsync($"/admin/openings/{opening.Id}/attachments");
        Html.ShowsError(await SendAsync(officer, form, "서식.pdf", "MZ, not a PDF"u8.ToArray()), "HWPX 또는 PDF 파일만 올릴 수 있습니다. 한글에서 ‘다른 이름으로 저장하기’로 HWPX를 고르세요.");
        Html.ShowsError(await officer.SubmitAsync(form, button: "올리기"), "올릴 파일을 고르세요.");
        Assert.NotNull((await SendAsync(officer, form, "참여신청서.pdf", Pdf)).RedirectsTo);

        using var resident = app.NewVisitor();
        var page = await resident.VisitAsync($"/openings/{opening.Id}");
        var link = page.Document.QuerySelectorAll("#forms a").Single();
        Assert.Equal("참여신청서.pdf", Html.TextOf(link));
        using var answer = await resident.Client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment", "참여신청서.pdf"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains((await app.OpeningAsync(opening.Id)).History, e => e.Remarks == "첨부 서식 추가: 참여신청서.pdf");

        await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/attachments"), button: "지우기: 참여신청서.pdf");
        Assert.Equal(HttpStatusCode.NotFound, (await resident.VisitAsync(link.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task A_form_of_a_draft_is_not_public()
    {
        var draft = await app.Given.DraftOpeningAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        await SendAsync(officer, await officer.VisitAsync($"/admin/openings/{draft.Id}/attachments"), "초안.pdf", Pdf);
        var file = await app.AskAsync(db => db.OpeningAttachments.Where(a => a.OpeningId == draft.Id).Select(a => a.Id).SingleAsync());
        using var resident = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await resident.VisitAsync($"/openings/{draft.Id}/attachments/{file}")).Status);
        using var stranger = await app.AsStaffAsync(StaffRole.Officer, "복지정책과");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/openings/{draft.Id}/attachments")).Status);
    }

    [Fact]
    public async Task Views_of_residents_and_applications_are_counted_by_day_of_Seoul()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        await app.Given.ApplicationAsync(opening);
        using var resident = app.NewVisitor();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var counter = app.Services.GetRequiredService<ViewCounter>();
        await resident.VisitAsync($"/openings/{opening.Id}");
        await counter.WriteAsync();
        await resident.VisitAsync($"/openings/{opening.Id}");
        await officer.VisitAsync($"/openings/{opening.Id}");
        await counter.WriteAsync();
        var row = Html.One(await officer.VisitAsync($"/admin/openings/{opening.Id}"), "section[aria-labelledby=s-days] tbody tr");
        Assert.Equal(["11. 2.(월)", "2", "1"], row.Children.Select(Html.TextOf));
    }

    [Fact]
    public async Task An_until_filled_opening_is_reminded_of_a_week_before_its_review()
    {
        await app.Given.ApprovedOpeningAsync(title: "곧 검토할 공고", closesAt: app.Clock.Now.AddDays(7), change: d => d with { IsUntilFilled = true });
        await app.Given.ApprovedOpeningAsync(title: "나중에 검토할 공고", closesAt: app.Clock.Now.AddDays(7).AddMilliseconds(1), change: d => d with { IsUntilFilled = true });
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var list = await officer.VisitAsync("/admin/openings?view=Review");
        Assert.Contains("곧 검토할 공고", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("나중에 검토할 공고", list.Text, StringComparison.Ordinal);
        Assert.Contains("계속할지 정하기", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> SendAsync(Visitor officer, Page form, string name, byte[] content)
    {
        using var body = new MultipartFormDataContent { { new StringContent(Html.Token(form)), Html.TokenName }, { new ByteArrayContent(content), "File", name } };
        return await Page.ReadAsync(await officer.Client.PostAsync(new Uri(form.Url, UriKind.Relative), body));
    }
}
