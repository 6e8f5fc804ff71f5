using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Organizations;

public sealed class OfficerCanKeepOrganizationsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string RightNumber = "123-45-67891";

    [Fact]
    public async Task An_officer_adds_an_organization_and_finds_it_by_name_and_number()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var saved = await officer.SubmitAsync(await officer.VisitAsync("/admin/organizations/new"), new()
        {
            ["Name"] = "바른일터 협동조합",
            ["Kind"] = "NonProfit",
            ["BusinessNumber"] = RightNumber,
            ["Phone"] = "02-0000-7777",
            ["Employees"] = "12",
        });
        Assert.Equal("/admin/organizations", saved.RedirectsTo);
        var made = await app.AskAsync(db => db.Organizations.AsNoTracking().SingleAsync(o => o.Name == "바른일터 협동조합"));
        Assert.Equal((OrganizationKind.NonProfit, "1234567891", "0200007777", 12), (made.Kind, made.BusinessNumber, made.Phone, made.Employees));
        Assert.Contains("바른일터 협동조합", (await officer.VisitAsync("/admin/organizations?q=바른")).Text, StringComparison.Ordinal);
        Assert.Contains("바른일터 협동조합", (await officer.VisitAsync("/admin/organizations?q=123-45")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("바른일터 협동조합", (await officer.VisitAsync("/admin/organizations?q=없는이름")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "", "기관·기업의 이름을 입력하세요.")]
    [InlineData("BusinessNumber", "123-45-67890", "사업자등록번호가 맞지 않습니다. 숫자 10자리를 다시 확인하세요.")]
    [InlineData("Phone", "없음", "전화번호를 02-0000-1234처럼 적어 주세요.")]
    [InlineData("Address", "노원구 800101-1234567", "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.")]
    public async Task Mistakes_are_said_at_the_field(string field, string typed, string sentence)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var values = new Dictionary<string, string?> { ["Name"] = "틀린 곳", ["Kind"] = "Company" };
        values[field] = typed;
        var page = await officer.SubmitAsync(await officer.VisitAsync("/admin/organizations/new"), values);
        Html.ShowsError(page, sentence);
        Assert.Equal(typed, Html.One(page, $"#{field}").GetAttribute("value"));
    }

    [Fact]
    public async Task Only_who_is_certified_today_is_called_a_social_enterprise()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.SubmitAsync(await officer.VisitAsync("/admin/organizations/new"), new() { ["Name"] = "이름만 사회적기업", ["Kind"] = "SocialEnterprise" });
        Html.ShowsError(page, "사회적기업은 오늘 유효한 인증이 있어야 합니다. ‘인증 추가’를 눌러 인증을 적거나 다른 구분을 고르세요.");
    }

    [Fact]
    public async Task The_list_says_the_certification_that_is_valid_that_day()
    {
        var today = SeoulTime.DayOf(app.Clock.Now);
        await EnterpriseAsync("두레밥상", new(Certification.Preliminary, null, today.AddYears(-2), today.AddDays(-1)), new(Certification.Certified, null, today, null));
        await EnterpriseAsync("옛밥상", new CertificationDetails(Certification.Certified, null, today.AddYears(-2), today.AddDays(-1)));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("인증 사회적기업", (await officer.VisitAsync("/admin/organizations?q=두레밥상")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("인증 사회적기업", (await officer.VisitAsync("/admin/organizations?q=옛밥상")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_business_number_is_refused_at_its_field()
    {
        await app.Given.OrganizationAsync("먼저 등록한 곳", "1111122222");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.SubmitAsync(await officer.VisitAsync("/admin/organizations/new"), new() { ["Name"] = "나중에 등록한 곳", ["Kind"] = "Company", ["BusinessNumber"] = "111-11-22222" });
        Html.ShowsError(page, "같은 사업자등록번호의 기관·기업이 이미 있습니다. 목록에서 찾아 고치세요.");
    }

    [Fact]
    public async Task A_stale_form_shows_both_values()
    {
        var organization = await app.Given.OrganizationAsync("함께 고치는 곳");
        using var one = await app.AsStaffAsync(StaffRole.Officer);
        using var other = await app.AsStaffAsync(StaffRole.Officer);
        var (mine, theirs) = (await one.VisitAsync($"/admin/organizations/{organization.Id}"), await other.VisitAsync($"/admin/organizations/{organization.Id}"));
        await other.SubmitAsync(theirs, new() { ["Employees"] = "31" });
        var stale = await one.SubmitAsync(mine, new() { ["Kind"] = "NonProfit" });
        Html.ShowsRefusal(stale, "그사이 다른 사람이 먼저 저장했습니다");
        Assert.Equal(["구분 기업 비영리기관·수행기관", "상시 근로자 수 31 12"], stale.Document.QuerySelectorAll("[role=alert] tbody tr").Select(Html.TextOf));
        Assert.Equal(OrganizationKind.Company, await app.AskAsync(db => db.Organizations.Where(o => o.Id == organization.Id).Select(o => o.Kind).SingleAsync()));
    }

    [Fact]
    public async Task A_job_of_an_organization_starts_with_its_name_and_is_applied_to_elsewhere()
    {
        var organization = await app.Given.OrganizationAsync("한빛돌봄센터");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var form = await officer.VisitAsync($"/admin/openings/new?kind=Job&organization={organization.Id}");
        Assert.Equal("한빛돌봄센터", Html.One(form, "#EmployerName").GetAttribute("value"));
        Assert.Equal($"{organization.Id}", Html.One(form, "#OrganizationId option[selected]").GetAttribute("value"));
        Assert.Equal("Contact", Html.One(form, "#ApplyMode option[selected]").GetAttribute("value"));
    }

    private async Task EnterpriseAsync(string name, params CertificationDetails[] certifications)
    {
        var enterprise = new Organization(new(name, OrganizationKind.SocialEnterprise, null, null, null, null));
        enterprise.KeepCertifications(certifications);
        await using var context = app.Open();
        context.Db.Add(enterprise);
        await context.Db.SaveChangesAsync();
    }
}
