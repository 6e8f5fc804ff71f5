using System.Net;
using JobsPortal.Data.Retention;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Settings.Retention;

/// <summary>보존기간: administrators set it, every change is kept, and the privacy page says what holds.</summary>
public sealed class AdministratorsSetRetentionTests : IAsyncLifetime
{
    private const string Here = "/admin/settings/retention";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_change_is_kept_with_who_when_and_why_and_the_privacy_page_follows()
    {
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        using var visitor = _app.NewVisitor();
        Assert.Contains("결과가 정해지거나 취소한 날부터 180일", (await visitor.VisitAsync("/privacy")).Text, StringComparison.Ordinal);
        var form = await administrator.VisitAsync(Here + "/NotSelected");
        var list = await administrator.FollowAsync(await administrator.SubmitAsync(form, new() { ["Form.Days"] = "90", ["Form.Reason"] = "내부 관리계획" }));
        Assert.Contains($"180일 90일 {account.Name} 내부 관리계획", list.Text, StringComparison.Ordinal);
        var change = await _app.AskAsync(db => db.Set<RetentionChange>().AsNoTracking().SingleAsync());
        Assert.Equal((RetentionKind.NotSelected, 180, 90, account.Id, _app.Clock.Now), (change.Kind, change.FromDays, change.ToDays, change.ByAccountId, change.At));
        Assert.Contains("결과가 정해지거나 취소한 날부터 90일", (await visitor.VisitAsync("/privacy")).Text, StringComparison.Ordinal);
        Assert.Contains("참여가 확정되거나 끝난 날부터 3년", (await visitor.VisitAsync("/privacy")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29", "까닭", "정할 수 있는 범위의 날 수를 적어 주세요.")]
    [InlineData("181", "까닭", "정할 수 있는 범위의 날 수를 적어 주세요.")]
    [InlineData("180", "까닭", "지금과 같은 날 수입니다. 바꿀 날 수를 적어 주세요.")]
    [InlineData("", "까닭", "날 수를 적어 주세요.")]
    [InlineData("90", " ", "바꾸는 까닭을 적어 주세요.")]
    public async Task A_limit_outside_what_applicants_agreed_to_and_the_law_is_refused(string days, string reason, string sentence)
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Html.ShowsError(await administrator.SubmitAsync(await administrator.VisitAsync(Here + "/NotSelected"), new() { ["Form.Days"] = days, ["Form.Reason"] = reason }), sentence);
        Assert.Equal(0, await _app.AskAsync(db => db.Set<RetentionChange>().CountAsync()));
    }

    [Fact]
    public async Task Of_two_who_change_the_same_limit_the_second_is_told_and_can_save_again()
    {
        using var one = await _app.AsStaffAsync(StaffRole.Administrator);
        using var other = await _app.AsStaffAsync(StaffRole.Administrator);
        var stale = await other.VisitAsync(Here + "/NotSelected");
        await one.SubmitAsync(await one.VisitAsync(Here + "/NotSelected"), new() { ["Form.Days"] = "90", ["Form.Reason"] = "하나" });
        var told = await other.SubmitAsync(stale, new() { ["Form.Days"] = "100", ["Form.Reason"] = "둘" });
        Html.ShowsError(told, "그사이 다른 사람이 바꾸었습니다. 지금 값을 확인하고 다시 저장하세요.");
        Assert.NotNull((await other.SubmitAsync(told)).RedirectsTo);
        Assert.Equal(100, await _app.AskAsync(async db => (await RetentionLimits.ReadAsync(db))[RetentionKind.NotSelected]));
    }

    [Fact]
    public async Task What_is_no_kind_is_not_there()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.VisitAsync(Here + "/0")).Status);
    }
}
