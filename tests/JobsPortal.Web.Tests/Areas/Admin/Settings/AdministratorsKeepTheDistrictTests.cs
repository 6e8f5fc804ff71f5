using System.Net;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Settings;

/// <summary>구 정보, 동 정보, 색: administrators keep them, and every page follows at the next request.</summary>
public sealed class AdministratorsKeepTheDistrictTests : IAsyncLifetime
{
    private const string Dong = "1135056000";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Names_and_contacts_change_on_every_page_and_stand_in_the_history()
    {
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        using var visitor = _app.NewVisitor();
        var form = await administrator.VisitAsync("/admin/settings/district");
        var saved = await administrator.SubmitAsync(form, new()
        {
            ["Form.ServiceName"] = "일자리마당",
            ["Form.Phone"] = "02 0000 7777",
            ["Form.Hours"] = "평일 8시부터 17시까지",
            ["Form.Reason"] = "전화 교체",
        });
        Assert.Equal("/admin/settings/district", saved.RedirectsTo);
        var home = await visitor.VisitAsync("/");
        foreach (var shown in new[] { "노원구 일자리마당", "02-0000-7777", "평일 8시부터 17시까지" }) Assert.Contains(shown, home.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("02-0000-7777", (await visitor.VisitAsync("/dong-centers")).Text, StringComparison.Ordinal);
        var history = (await administrator.VisitAsync("/admin/settings/history")).Text;
        Assert.Contains($"구 정보 · 대표 전화번호 02-0000-1100 02-0000-7777 {account.Name} 전화 교체", history, StringComparison.Ordinal);
        Assert.Contains("구 정보 · 처음 시작한 구 - nowon 처음 시작", history, StringComparison.Ordinal);
        Assert.Equal(3, await _app.AskAsync(db => db.SettingChanges.CountAsync(c => c.ByAccountId == account.Id)));
    }

    [Theory]
    [InlineData("Form.Phone", "12345", "전화번호를 02-0000-1234처럼 적어 주세요.")]
    [InlineData("Form.Name", " ", "적어 주세요. 비워 둘 수 없습니다.")]
    [InlineData("Form.Reason", "", "바꾸는 까닭을 적어 주세요.")]
    [InlineData("Form.Reason", "까닭", "지금과 같습니다. 바꿀 값을 적어 주세요.")]
    public async Task What_cannot_be_used_is_refused(string field, string typed, string sentence)
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Html.ShowsError(await administrator.SubmitAsync(await administrator.VisitAsync("/admin/settings/district"), new() { [field] = typed }), sentence);
    }

    [Fact]
    public async Task A_dong_gets_its_address_telephone_and_former_names()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        using var visitor = _app.NewVisitor();
        Assert.Contains("전화로 물어보세요 02-0000-1100 (구청)", (await visitor.VisitAsync("/dong-centers")).Text, StringComparison.Ordinal);
        var form = await administrator.VisitAsync($"/admin/settings/dongs/{Dong}");
        await administrator.SubmitAsync(form, new()
        {
            ["Form.Aliases"] = "옛월계동, 헌월계동",
            ["Form.Address"] = "서울특별시 노원구 마들로 1",
            ["Form.Phone"] = "02-0000-5601",
            ["Form.Reason"] = "처음 입력",
        });
        Assert.Contains("월계1동 주민센터 서울특별시 노원구 마들로 1 02-0000-5601 옛월계동, 헌월계동", (await visitor.VisitAsync("/dong-centers")).Text, StringComparison.Ordinal);
        var other = await administrator.VisitAsync("/admin/settings/dongs/1135057000");
        Html.ShowsError(await administrator.SubmitAsync(other, new() { ["Form.Aliases"] = "헌월계동", ["Form.Reason"] = "까닭" }), "다른 동의 이름이나 예전 이름과 같습니다. 다르게 적어 주세요.");
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.VisitAsync("/admin/settings/dongs/1159051000")).Status);
    }

    [Fact]
    public async Task Colours_that_cannot_be_read_are_refused_with_their_ratio_and_others_are_served()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        using var visitor = _app.NewVisitor();
        Assert.Empty((await visitor.VisitAsync("/")).Document.QuerySelectorAll("link[href^='/theme.css']"));
        var form = await administrator.VisitAsync("/admin/settings/colors");
        var refused = await administrator.SubmitAsync(form, new() { ["Form.Button"] = "#ffb114", ["Form.Link"] = "#0b50d0", ["Form.Reason"] = "구 상징색" });
        Html.ShowsError(refused, "단추 위의 흰 글자: 명암비가 1.81:1입니다. 읽을 수 있으려면 4.5:1 이상이어야 합니다. 더 진한 색을 고르세요.");
        Html.ShowsError(await administrator.SubmitAsync(form, new() { ["Form.Button"] = "초록", ["Form.Reason"] = "구 상징색" }), "색을 #256ef4처럼 적어 주세요.");
        await administrator.SubmitAsync(form, new() { ["Form.Button"] = "#1b6b3a", ["Form.Link"] = "#14532d", ["Form.Reason"] = "구 상징색" });
        var sheet = Html.One(await visitor.VisitAsync("/"), "link[href^='/theme.css']").GetAttribute("href")!;
        using var client = _app.CreateClient();
        using var answer = await client.GetAsync(new Uri(sheet, UriKind.Relative), TestContext.Current.CancellationToken);
        var css = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("--k-button-primary-fill:#1b6b3a;", css, StringComparison.Ordinal);
        Assert.Contains("--k-link-default:#14532d;", css, StringComparison.Ordinal);
        Assert.Equal(("text/css", true), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString().Contains("immutable", StringComparison.Ordinal)));
        using var again = new HttpRequestMessage(HttpMethod.Get, sheet) { Headers = { { "If-None-Match", answer.Headers.ETag!.ToString() } } };
        using var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal(2, await _app.AskAsync(db => db.SettingChanges.CountAsync(c => c.Area == SettingArea.Color)));
    }

    [Fact]
    public async Task A_department_that_gets_another_telephone_stands_in_the_history_too()
    {
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        var department = await _app.Given.DepartmentAsync("안전총괄과");
        await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/departments/{department.Id}"), new() { ["Phone"] = "02-0000-8888" });
        Assert.Contains($"부서 · 안전총괄과 전화번호 02-0000-0000 02-0000-8888 {account.Name}", (await administrator.VisitAsync("/admin/settings/history?area=Department")).Text, StringComparison.Ordinal);
        Assert.Single(await _app.AskAsync(db => db.SettingChanges.Where(c => c.Area == SettingArea.Department).ToListAsync()));
    }
}
