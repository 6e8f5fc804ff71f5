using System.Net;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Filters;

/// <summary>저장한 조건: own, under a name, one of them opens the list.</summary>
public sealed class StaffKeepFiltersTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Choices_are_kept_under_a_name_and_the_default_opens_the_list()
    {
        await app.Given.ApprovedOpeningAsync(OpeningKind.Job, "조건에 맞는 채용");
        await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, "조건에 안 맞는 공공일자리");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var narrowed = await officer.VisitAsync("/admin/openings?kind=Job&page=1&view=All");
        var kept = await officer.SubmitAsync(narrowed, new() { ["Form.Name"] = "채용만", ["Form.IsDefault"] = "true" }, "조건 저장");
        Assert.Equal("/admin/openings?view=All&kind=Job", kept.RedirectsTo);

        var opened = await officer.VisitAsync("/admin/openings");
        Assert.Equal("/admin/openings?view=All&kind=Job", opened.RedirectsTo);
        var list = await officer.FollowAsync(opened);
        Assert.Contains("조건에 맞는 채용", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("조건에 안 맞는 공공일자리", list.Text, StringComparison.Ordinal);
        Assert.Contains("채용만 (처음 화면)", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await officer.VisitAsync("/admin/openings?page=1")).Status);

        await officer.SubmitAsync(await officer.VisitAsync("/admin/filters"), button: "처음 화면에서 빼기: 채용만");
        Assert.Equal(HttpStatusCode.OK, (await officer.VisitAsync("/admin/openings")).Status);
        await officer.SubmitAsync(await officer.VisitAsync("/admin/filters"), button: "지우기: 채용만");
        Assert.DoesNotContain("채용만", (await officer.VisitAsync("/admin/openings?page=1")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/applications?status=Submitted&channel=Counter&number=123-456-7890&page=2", "/admin/applications?status=Submitted&channel=Counter")]
    [InlineData("/admin/decisions?status=Draft", "/admin/decisions?status=Draft")]
    public async Task The_page_and_a_receipt_number_are_no_filter(string address, string expected)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var kept = await officer.SubmitAsync(await officer.VisitAsync(address), new() { ["Form.Name"] = "나의 조건" }, "조건 저장");
        Assert.Equal(expected, kept.RedirectsTo);
        Assert.Equal(HttpStatusCode.OK, (await officer.VisitAsync(expected.Split('?')[0])).Status);
    }

    [Fact]
    public async Task One_of_each_name_and_one_default_at_most()
    {
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(account);
        foreach (var (status, name) in new[] { ("Draft", "가"), ("Approved", "나"), ("InReview", "가") })
        {
            await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings?status={status}"), new() { ["Form.Name"] = name, ["Form.IsDefault"] = "true" }, "조건 저장");
        }
        var known = await app.AskAsync(db => db.SavedFilters.AsNoTracking().Where(f => f.AccountId == account.Id).OrderBy(f => f.Name).ToListAsync());
        Assert.Equal(["가", "나"], known.Select(f => f.Name));
        Assert.Equal("status=InReview", known[0].Query);
        Assert.True(known[0].IsDefault);
        Assert.False(known[1].IsDefault);
    }

    [Fact]
    public async Task Without_a_name_nothing_is_kept_and_the_choices_stay()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var refused = await officer.SubmitAsync(await officer.VisitAsync("/admin/openings?status=Draft"), button: "조건 저장");
        Html.ShowsError(refused, "조건 이름을 입력하세요.");
        Assert.Equal("/admin/openings?status=Draft", (await officer.SubmitAsync(refused, new() { ["Form.Name"] = "초안" }, "조건 저장")).RedirectsTo);
    }

    [Fact]
    public async Task Nobody_sees_or_deletes_anothers()
    {
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var owner = await app.AsAsync(account);
        await owner.SubmitAsync(await owner.VisitAsync("/admin/openings?status=Draft"), new() { ["Form.Name"] = "남의 조건", ["Form.IsDefault"] = "true" }, "조건 저장");
        var id = await app.AskAsync(db => db.SavedFilters.Where(f => f.AccountId == account.Id).Select(f => f.Id).SingleAsync());
        using var other = await app.AsStaffAsync(StaffRole.Officer);
        var page = await other.VisitAsync("/admin/filters");
        Assert.DoesNotContain("남의 조건", page.Text, StringComparison.Ordinal);
        foreach (var step in new[] { "delete", "default" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/admin/filters/{id}/{step}", [], await other.VisitAsync("/account/security"))).Status);
        }
        Assert.Equal(HttpStatusCode.OK, (await other.VisitAsync("/admin/openings")).Status);
        Assert.Equal(1, await app.AskAsync(db => db.FiltersOf(account.Id, FilteredList.Openings).CountAsync()));
    }
}
