using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.My.Saved;

using Account = JobsPortal.Data.Accounts.Account;

/// <summary>저장한 공고 and the notice before it closes; each test has a portal of its own, because the clock moves.</summary>
public sealed class ResidentsKeepOpeningsTests : IAsyncLifetime
{
    private const string AskForNotice = "저장하고 마감 3일 전에 알림 받기";

    private readonly PortalApp _app = new AddressedApp();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_resident_saves_an_opening_finds_it_again_and_takes_it_out()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(title: "도서관 도우미 모집");
        using var resident = await _app.AsResidentAsync();
        var saved = await resident.FollowAsync(await resident.SubmitAsync(await resident.VisitAsync($"/openings/{opening.Id}"), button: "공고 저장하기"));
        Assert.Contains("공고를 저장했습니다.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("저장한 공고입니다.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("저장한 공고 1건 보기", (await resident.VisitAsync("/my")).Text, StringComparison.Ordinal);
        var list = await resident.VisitAsync("/my/saved");
        Assert.Contains("도서관 도우미 모집", list.Text, StringComparison.Ordinal);
        Assert.Contains("저장한 공고", (await resident.VisitAsync("/my/data")).Text, StringComparison.Ordinal);
        var empty = await resident.FollowAsync(await resident.SubmitAsync(list, button: "저장 목록에서 빼기: 도서관 도우미 모집"));
        Assert.Contains("저장한 공고가 없습니다.", empty.Text, StringComparison.Ordinal);
        Assert.False(await _app.AskAsync(db => db.SavedOpenings.AnyAsync()));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in_and_back_and_staff_keep_nothing()
    {
        var opening = await _app.Given.ApprovedOpeningAsync();
        using var stranger = _app.NewVisitor();
        var page = await stranger.VisitAsync($"/openings/{opening.Id}");
        Assert.Equal($"/account/sign-in?returnUrl=%2Fopenings%2F{opening.Id}", Html.One(page, "a[href^='/account/sign-in?']").GetAttribute("href"));
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        Assert.StartsWith("/account/sign-in", (await stranger.VisitAsync("/my/saved")).RedirectsTo, StringComparison.Ordinal);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/my/saved")).Status);
        var home = await officer.VisitAsync("/account/security");
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync($"/openings/{opening.Id}/save", [new("notice", "true")], home)).Status);
    }

    [Fact]
    public async Task Saving_twice_is_saving_once_and_what_is_not_published_is_not_there()
    {
        var opening = await _app.Given.ApprovedOpeningAsync();
        var draft = await _app.Given.DraftOpeningAsync();
        var over = await _app.Given.ApprovedOpeningAsync(closesAt: _app.Clock.Now.AddHours(-1));
        using var resident = await _app.AsResidentAsync();
        var page = await resident.VisitAsync($"/openings/{opening.Id}");
        await resident.SubmitAsync(page, button: "공고 저장하기");
        await resident.SubmitAsync(page, button: AskForNotice);
        Assert.True((await _app.AskAsync(db => db.SavedOpenings.AsNoTracking().SingleAsync())).WantsNotice);
        Assert.Equal(HttpStatusCode.NotFound, (await resident.PostAsync($"/openings/{draft.Id}/save", [], page)).Status);
        var refused = await resident.FollowAsync(await resident.PostAsync($"/openings/{over.Id}/save", [], page));
        Assert.Contains("접수가 끝난 공고는 저장할 수 없습니다.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(1, await _app.AskAsync(db => db.SavedOpenings.CountAsync()));
    }

    [Fact]
    public async Task The_notice_comes_three_days_before_the_end_once_to_those_who_asked()
    {
        var closes = _app.Clock.Now.AddDays(10);
        var opening = await _app.Given.ApprovedOpeningAsync(title: "공원 관리원 모집", closesAt: closes);
        var asked = await ResidentAsync("박알림", "alrim@mail.example");
        using var withNotice = await KeepAsync(asked, opening.Id, AskForNotice);
        using var without = await KeepAsync(await ResidentAsync("이조용", "joyong@mail.example"), opening.Id, "공고 저장하기");
        _app.Clock.Now = closes.AddDays(-3).AddMilliseconds(-1);
        Assert.Equal(0, await AnnounceAsync());
        _app.Clock.Now = closes.AddDays(-3);
        Assert.Equal(1, await AnnounceAsync());
        Assert.Equal(0, await AnnounceAsync());
        var mail = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync());
        Assert.Equal(("alrim@mail.example", OutboxChannel.Email, asked.Id, "[공원 관리원 모집] 접수가 곧 끝납니다"), (mail.To, mail.Channel, mail.AccountId, mail.Subject));
        Assert.Contains("박알림 님", mail.Body, StringComparison.Ordinal);
        Assert.Contains($"공고 보기: https://jobs.example/openings/{opening.Id}", mail.Body, StringComparison.Ordinal);
        // Taken out and saved again: told is told.
        using var again = await _app.AsAsync(asked);
        await again.SubmitAsync(await again.VisitAsync("/my/saved"), button: "저장 목록에서 빼기: 공원 관리원 모집");
        _app.Clock.Now = closes.AddDays(-4);
        using var back = await KeepAsync(asked, opening.Id, AskForNotice);
        _app.Clock.Now = closes.AddDays(-2);
        await AnnounceAsync();
        Assert.Equal(1, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));
    }

    [Fact]
    public async Task Who_has_no_mail_reads_it_under_own_applications()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(title: "경로당 도우미 모집");
        var account = await _app.Given.ResidentAsync();
        using (await KeepAsync(account, opening.Id, AskForNotice)) _app.Clock.Advance(TimeSpan.FromDays(8));
        await AnnounceAsync();
        using var resident = await _app.AsAsync(account);
        var page = await resident.VisitAsync("/my");
        Assert.Contains("[경로당 도우미 모집] 접수가 곧 끝납니다", page.Text, StringComparison.Ordinal);
        Assert.Contains("신청하실 수 있습니다.", page.Text, StringComparison.Ordinal);
        Assert.Contains("마감 알림을 드렸습니다.", (await resident.VisitAsync("/my/saved")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("over")]
    [InlineData("switched off")]
    [InlineData("applied")]
    [InlineData("taken out")]
    public async Task Nobody_is_told_what_no_longer_helps(string why)
    {
        var opening = await _app.Given.ApprovedOpeningAsync(title: "급식 도우미 모집");
        var account = await _app.Given.ResidentAsync();
        using var resident = await KeepAsync(account, opening.Id, AskForNotice);
        if (why == "switched off") await resident.SubmitAsync(await resident.VisitAsync("/my/saved"), button: "마감 알림 끄기: 급식 도우미 모집");
        if (why == "taken out") await resident.SubmitAsync(await resident.VisitAsync("/my/saved"), button: "저장 목록에서 빼기: 급식 도우미 모집");
        if (why == "applied") await _app.Given.SubmittedApplicationAsync(opening, account.Id);
        if (why == "withdrawn") await WithdrawAsync(opening.Id);
        _app.Clock.Advance(TimeSpan.FromDays(why == "over" ? 11 : 8));
        Assert.Equal(0, await AnnounceAsync());
        Assert.False(await _app.AskAsync(db => db.OutboxMessages.AnyAsync(m => m.AccountId == account.Id)));
    }

    [Fact]
    public async Task Closing_the_account_takes_everything_along_and_an_old_entry_goes_in_its_time()
    {
        var opening = await _app.Given.ApprovedOpeningAsync();
        var account = await ResidentAsync("최저장", "jeojang@mail.example");
        using (await KeepAsync(account, opening.Id, AskForNotice)) _app.Clock.Advance(TimeSpan.FromDays(8));
        await AnnounceAsync();
        await _app.Services.GetRequiredService<OutboxDelivery>().DeliverAsync();
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_app.Folder, "mail")));
        using (var resident = await _app.AsAsync(account))
        {
            await resident.SubmitAsync(await resident.VisitAsync("/account/close"), new() { ["Form.Password"] = Given.Password });
        }
        Assert.False(await _app.AskAsync(db => db.SavedOpenings.AnyAsync()) || await _app.AskAsync(db => db.OutboxMessages.AnyAsync()));
        Assert.Empty(Directory.GetFiles(Path.Combine(_app.Folder, "mail")));
        var other = await _app.Given.ApprovedOpeningAsync();
        using var keeper = await KeepAsync(await _app.Given.ResidentAsync(), other.Id, "공고 저장하기");
        _app.Clock.Advance(TimeSpan.FromDays(100) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await SweepAsync());
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await SweepAsync());
    }

    private async Task<Account> ResidentAsync(string name, string mail)
    {
        var account = await _app.Given.ResidentAsync(name);
        await using var context = _app.Open();
        await context.Db.WriteAsync(() => context.Db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Email, mail)));
        return account;
    }

    private async Task<Visitor> KeepAsync(Account account, int openingId, string button)
    {
        var visitor = await _app.AsAsync(account);
        await visitor.SubmitAsync(await visitor.VisitAsync($"/openings/{openingId}"), button: button);
        return visitor;
    }

    private async Task WithdrawAsync(int id)
    {
        var approver = (await _app.Given.OfficeAsync()).Approver;
        await using var context = _app.Open();
        var opening = await context.Db.Openings.Include(o => o.History).SingleAsync(o => o.Id == id);
        opening.Withdraw("예산이 바뀌었습니다.", approver.Id, _app.Clock.Now);
        await context.Db.SaveChangesAsync();
    }

    /// <summary>A portal that knows its address.</summary>
    private sealed class AddressedApp : PortalApp
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Site:PublicAddress"] = "https://jobs.example/" };
    }

    private Task<int> AnnounceAsync() => _app.Services.GetRequiredService<ClosingSoonNotices>().AnnounceAsync();

    private async Task<int> SweepAsync() => (await _app.Services.GetRequiredService<RetentionSweep>().SweepAsync()).GetValueOrDefault(RetentionKind.SavedOpenings);
}
