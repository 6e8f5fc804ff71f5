using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Organizations.Certifications;

/// <summary>인증 등록부: how many social enterprises there were on a day.</summary>
public sealed class TheRegisterCountsAtADateTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task On_8_November_2010_there_were_ten_and_what_began_later_or_was_over_is_not_among_them()
    {
        var day = new DateOnly(2010, 11, 8);
        for (var i = 0; i < 10; i++)
        {
            await MakeAsync($"사회적기업 {i + 1}", new CertificationDetails(i < 7 ? Certification.Preliminary : Certification.Certified, null, day.AddYears(-1 - i % 2), i == 0 ? day : null));
        }

        await MakeAsync("끝난 곳", new CertificationDetails(Certification.Certified, null, day.AddYears(-3), day.AddDays(-1)));
        await MakeAsync("나중에 인증받은 곳", new CertificationDetails(Certification.Certified, null, day.AddDays(1), null));
        using var counselor = await app.AsStaffAsync(StaffRole.Counselor);
        var page = await counselor.VisitAsync("/admin/organizations/certifications?On.Year=2010&On.Month=11&On.Day=8");
        Assert.Contains("2010. 11. 8.(월) 기준 10곳 (예비사회적기업 7곳, 인증 사회적기업 3곳)", page.Text, StringComparison.Ordinal);
        Assert.Equal(10, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("끝난 곳", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("나중에 인증받은 곳", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_keeps_the_history_and_is_told_of_days_that_overlap()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var organization = await app.Given.OrganizationAsync("이력이 있는 곳");
        var form = await officer.SubmitAsync(await officer.VisitAsync($"/admin/organizations/{organization.Id}"), button: "인증 추가");
        var two = await officer.SubmitAsync(form, Row(0, "Preliminary", 2024), "인증 추가");
        Html.ShowsError(await officer.SubmitAsync(two, Row(1, "Preliminary", 2025), "저장"), "같은 종류의 인증 기간이 겹칩니다. 날짜를 확인하세요.");
        Assert.NotNull((await officer.SubmitAsync(two, Row(1, "Certified", 2025), "저장")).RedirectsTo);
        var kept = await app.AskAsync(db => db.OrganizationCertifications.AsNoTracking().Where(c => c.OrganizationId == organization.Id).OrderBy(c => c.ValidFrom).ToListAsync());
        Assert.Equal([(Certification.Preliminary, new DateOnly(2024, 3, 1)), (Certification.Certified, new DateOnly(2025, 3, 1))], kept.Select(c => (c.Kind, c.ValidFrom)));

        var one = await officer.SubmitAsync(await officer.VisitAsync($"/admin/organizations/{organization.Id}"), button: "인증 1 빼기");
        Assert.NotNull((await officer.SubmitAsync(one, button: "저장")).RedirectsTo);
        Assert.Equal(1, await app.AskAsync(db => db.OrganizationCertifications.CountAsync(c => c.OrganizationId == organization.Id)));
    }

    private static Dictionary<string, string?> Row(int row, string kind, int year) => new()
    {
        ["Kind"] = "SocialEnterprise",
        [$"Certifications[{row}].Kind"] = kind,
        [$"Certifications[{row}].ValidFrom.Year"] = $"{year}",
        [$"Certifications[{row}].ValidFrom.Month"] = "3",
        [$"Certifications[{row}].ValidFrom.Day"] = "1",
    };

    private async Task MakeAsync(string name, params CertificationDetails[] certifications)
    {
        var organization = new Organization(new(name, OrganizationKind.SocialEnterprise, null, null, null, null));
        organization.KeepCertifications(certifications);
        await using var context = app.Open();
        context.Db.Add(organization);
        await context.Db.SaveChangesAsync();
    }
}
