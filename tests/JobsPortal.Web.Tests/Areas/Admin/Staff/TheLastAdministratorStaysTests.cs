using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Staff;

public sealed class TheLastAdministratorStaysTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Refusal = "마지막 시스템 관리자입니다. 다른 시스템 관리자를 먼저 등록하세요.";

    [Fact]
    public async Task The_last_one_is_neither_disabled_nor_given_another_role()
    {
        await NobodyAsync();
        var last = await app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await app.AsAsync(last);
        Html.ShowsRefusal(await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{last.Id}/disable"), button: "사용 중지"), Refusal);
        var form = await administrator.VisitAsync($"/admin/staff/{last.Id}/edit");
        Html.ShowsError(await administrator.SubmitAsync(form, new() { ["Role"] = "Counselor" }, "저장"), Refusal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.VisitAsync("/admin/staff")).Status);
    }

    [Fact]
    public async Task Of_two_who_switch_each_other_off_at_once_one_stays()
    {
        for (var round = 0; round < 5; round++)
        {
            await NobodyAsync();
            var (one, two) = (await app.Given.StaffAsync(StaffRole.Administrator), await app.Given.StaffAsync(StaffRole.Administrator));
            using var first = await app.AsAsync(one);
            using var second = await app.AsAsync(two);
            var pages = (await first.VisitAsync($"/admin/staff/{two.Id}/disable"), await second.VisitAsync($"/admin/staff/{one.Id}/disable"));
            await Task.WhenAll(first.SubmitAsync(pages.Item1, button: "사용 중지"), second.SubmitAsync(pages.Item2, button: "사용 중지"));
            Assert.Equal(1, await app.AskAsync(db => db.Accounts.ActiveAdministrators().CountAsync()));
        }
    }

    private async Task NobodyAsync()
    {
        await using var context = app.Open();
        foreach (var account in await context.Db.Accounts.Where(a => a.StaffRole == StaffRole.Administrator).ToListAsync()) account.IsDisabled = true;
        await context.Db.SaveChangesAsync();
    }
}
