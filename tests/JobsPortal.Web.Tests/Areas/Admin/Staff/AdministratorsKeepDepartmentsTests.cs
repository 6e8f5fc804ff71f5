using System.Net;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Staff;

public sealed class AdministratorsKeepDepartmentsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_department_is_added_renamed_and_dissolved()
    {
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var added = await administrator.SubmitAsync(await administrator.VisitAsync("/admin/staff/departments/new"), new() { ["Name"] = " 청년 정책과 ", ["Phone"] = "02.0000.7777" }, "저장");
        Assert.Equal("/admin/staff/departments", added.RedirectsTo);
        var department = await app.AskAsync(db => db.Departments.AsNoTracking().SingleAsync(d => d.Name == "청년 정책과"));
        Assert.Equal("0200007777", department.Phone);

        var address = $"/admin/staff/departments/{department.Id}";
        await administrator.SubmitAsync(await administrator.VisitAsync(address), new() { ["Name"] = "청년지원과" }, "저장");
        Assert.Contains("청년지원과", (await administrator.VisitAsync("/admin/staff/departments")).Text, StringComparison.Ordinal);
        await administrator.SubmitAsync(await administrator.VisitAsync(address), new() { ["IsActive"] = null }, "저장");
        Assert.Contains("없어진 부서", (await administrator.VisitAsync("/admin/staff/departments")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("청년지원과", (await administrator.VisitAsync("/admin/staff/new")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_department_of_the_same_name_is_refused()
    {
        await app.Given.DepartmentAsync("문화체육과");
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var form = await administrator.VisitAsync("/admin/staff/departments/new");
        Html.ShowsError(await administrator.SubmitAsync(form, new() { ["Name"] = "문화체육과" }, "저장"), "같은 이름의 부서가 이미 있습니다. 다른 이름을 적어 주세요.");
        Html.ShowsError(await administrator.SubmitAsync(form, new() { ["Name"] = "" }, "저장"), "부서 이름을 입력하세요.");
        Html.ShowsError(await administrator.SubmitAsync(form, new() { ["Name"] = "새부서", ["Phone"] = "abc" }, "저장"), "전화번호를 02-0000-1234처럼 적어 주세요.");
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.VisitAsync("/admin/staff/departments/999999")).Status);
    }
}
