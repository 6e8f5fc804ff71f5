using System.Net;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Programs;

public sealed class OfficerCanKeepProgramsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_officer_adds_a_programme_to_a_field_of_the_plan_with_its_budgets()
    {
        var plan = await app.Given.PlanAsync(2010, 2014, new PlanLine(Sector.Public, "사회적일자리", 7_000, (2010, 2014), "일자리경제과", Parent: null));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var blank = await officer.VisitAsync("/admin/programs/new");
        Assert.Contains("2010~2014 공공부문 › 사회적일자리", blank.Text, StringComparison.Ordinal);

        var two = await officer.SubmitAsync(blank, Typed("동행일자리", new() { ["PlanFieldId"] = $"{plan.Fields[0].Id}", ["Budgets[0].Won"] = "1억 5천만" }), "연도 추가");
        var saved = await officer.SubmitAsync(two, new() { ["Budgets[1].Year"] = "2027", ["Budgets[1].Won"] = "160,000,000" }, "저장");
        Assert.True(saved.RedirectsTo == "/admin/programs", saved.Text);

        var program = await app.AskAsync(db => db.JobPrograms.AsNoTracking().Include(p => p.Budgets).SingleAsync(p => p.Name == "동행일자리"));
        Assert.Equal((plan.Fields[0].Id, "0200000012", 120, new DateOnly(2027, 5, 1)), (program.PlanFieldId, program.ContactPhone, program.TargetPlaces, program.NextRoundOn));
        Assert.Equal([(2026, 150_000_000L), (2027, 160_000_000L)], program.Budgets.OrderBy(b => b.Year).Select(b => (b.Year, b.Won)));
    }

    [Theory]
    [InlineData("Name", "", "사업명을 입력하세요.")]
    [InlineData("ContactPhone", "abc", "전화번호를 02-0000-1234처럼 적어 주세요.")]
    [InlineData("NextRound", "오월", "다음 모집 달을 2027-05처럼 적어 주세요.")]
    [InlineData("EndsOn.Year", "2025", "사업 종료일이 시작일보다 빠릅니다. 날짜를 확인하세요.")]
    [InlineData("Budgets[0].Won", "많음", "금액을 10,700 또는 230만처럼 적어 주세요.")]
    public async Task Mistakes_are_said_at_the_field_and_everything_typed_stays(string field, string typed, string sentence)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.SubmitAsync(await officer.VisitAsync("/admin/programs/new"), Typed("잘못 적은 사업", new() { [field] = typed }), "저장");
        Html.ShowsError(page, sentence);
        Assert.Equal(typed, Html.One(page, $"[name='{field}']").GetAttribute("value"));
        Assert.Equal("120", Html.One(page, "#TargetPlaces").GetAttribute("value"));
        Assert.False(await app.AskAsync(db => db.JobPrograms.AnyAsync(p => p.Name == "잘못 적은 사업")));
    }

    [Fact]
    public async Task A_stale_form_shows_both_values()
    {
        var program = await app.Given.ProgramAsync("함께 쓰는 사업");
        using var one = await app.AsStaffAsync(StaffRole.Officer);
        using var other = await app.AsStaffAsync(StaffRole.Officer);
        var (mine, theirs) = (await one.VisitAsync($"/admin/programs/{program.Id}"), await other.VisitAsync($"/admin/programs/{program.Id}"));
        Assert.NotNull((await other.SubmitAsync(theirs, new() { ["TargetPlaces"] = "55" }, "저장")).RedirectsTo);

        var stale = await one.SubmitAsync(mine, new() { ["TargetPlaces"] = "44" }, "저장");
        Html.ShowsRefusal(stale, "그사이 다른 사람이 먼저 저장했습니다");
        Assert.Equal(["목표 인원 55 44"], stale.Document.QuerySelectorAll("[role=alert] tbody tr").Select(Html.TextOf));
        Assert.Equal(55, await app.AskAsync(db => db.JobPrograms.Where(p => p.Id == program.Id).Select(p => p.TargetPlaces).SingleAsync()));
        Assert.NotNull((await one.SubmitAsync(stale, button: "저장")).RedirectsTo);
        Assert.Equal(44, await app.AskAsync(db => db.JobPrograms.Where(p => p.Id == program.Id).Select(p => p.TargetPlaces).SingleAsync()));
    }

    [Fact]
    public async Task Two_people_who_change_only_budgets_notice_each_other()
    {
        var program = await app.Given.ProgramAsync("예산만 고치는 사업");
        using var one = await app.AsStaffAsync(StaffRole.Officer);
        using var other = await app.AsStaffAsync(StaffRole.Officer);
        var mine = await one.SubmitAsync(await one.VisitAsync($"/admin/programs/{program.Id}"), button: "연도 추가");
        var theirs = await other.SubmitAsync(await other.VisitAsync($"/admin/programs/{program.Id}"), button: "연도 추가");
        Assert.NotNull((await other.SubmitAsync(theirs, new() { ["Budgets[0].Year"] = "2026", ["Budgets[0].Won"] = "100만" }, "저장")).RedirectsTo);
        Html.ShowsRefusal(await one.SubmitAsync(mine, new() { ["Budgets[0].Year"] = "2026", ["Budgets[0].Won"] = "200만" }, "저장"), "그사이 다른 사람이 먼저 저장했습니다");
    }

    [Fact]
    public async Task Another_departments_programme_can_be_read_in_the_list_but_not_changed()
    {
        var program = await app.Given.ProgramAsync("옆 부서 사업", department: "복지정책과");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var list = await officer.VisitAsync("/admin/programs?q=옆 부서");
        Assert.Contains("옆 부서 사업", list.Text, StringComparison.Ordinal);
        Assert.Null(list.Document.QuerySelector($"a[href='/admin/programs/{program.Id}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync($"/admin/programs/{program.Id}")).Status);
        var token = await officer.VisitAsync("/admin/programs/new");
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync($"/admin/programs/{program.Id}", [new("Name", "빼앗은 사업")], token)).Status);
    }

    [Theory]
    [InlineData(StaffRole.Approver)]
    [InlineData(StaffRole.Counselor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Other_roles_read_only(StaffRole role)
    {
        using var person = await app.AsStaffAsync(role);
        Assert.Equal(HttpStatusCode.OK, (await person.VisitAsync("/admin/programs")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.VisitAsync("/admin/programs/new")).Status);
    }

    private static Dictionary<string, string?> Typed(string name, Dictionary<string, string?> changes)
    {
        var values = new Dictionary<string, string?>
        {
            ["Name"] = name,
            ["ContactPhone"] = "02-0000-0012",
            ["TargetPlaces"] = "120",
            ["NextRound"] = "2027-05",
            ["Partners"] = "노원지역자활센터",
            ["Budgets[0].Year"] = "2026",
        };
        foreach (var (key, value) in changes) values[key] = value;
        return values;
    }
}
