using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.Alerts;

/// <summary>새 공고 알림, from the list of openings to the digest and its end. The clock begins on Monday, 2 November 2026, 10:00 in Seoul.</summary>
public sealed class ResidentsHearOfNewOpeningsTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_stranger_saves_what_the_list_was_asked_for_confirms_the_address_and_hears_of_each_new_opening_once()
    {
        await _app.Given.ApprovedOpeningAsync(title: "전부터 있던 건물 청소");
        using var stranger = _app.NewVisitor();
        var list = await stranger.VisitAsync("/openings?q=cjdth");
        var form = await stranger.VisitAsync(Html.One(list, "a[href^='/alerts/new']").GetAttribute("href")!);
        var answer = await stranger.FollowAsync(await stranger.SubmitAsync(form, new() { ["Form.Email"] = "Saewon@mail.example", ["Form.Agrees"] = "true" }));
        Assert.Contains("이메일로 보내 드린 주소를 3일 안에 열어", answer.Text, StringComparison.Ordinal);
        var question = await OneMailAsync();
        Assert.Equal("saewon@mail.example", question.To);
        Assert.Equal("청소", (await _app.AskAsync(db => db.SavedSearches.AsNoTracking().SingleAsync())).Words);

        // Nothing before the link was followed, and opening it is not following it.
        await _app.PublishAsync("확인 전에 난 청소 공고");
        await _app.NextMorningAsync();
        var page = await stranger.VisitAsync(AlertWork.LinkIn(question));
        Assert.DoesNotContain("saewon@mail.example", page.Source, StringComparison.Ordinal);
        Assert.Equal(1, await _app.MailsAsync());
        Assert.Contains("확인되었습니다.", (await stranger.FollowAsync(await stranger.SubmitAsync(page, button: "알림 받기"))).Text, StringComparison.Ordinal);

        var first = await _app.PublishAsync("사무실 청소원");
        var other = await _app.PublishAsync("경비원 모집");
        await _app.Rounds().RunAsync();
        Assert.Equal(1, await _app.MailsAsync());
        await _app.NextMorningAsync();
        var digest = await _app.LastMailAsync();
        Assert.Equal(2, await _app.MailsAsync());
        Assert.Contains("사무실 청소원", digest.Subject, StringComparison.Ordinal);
        Assert.Contains($"/openings/{first.Id}\n", digest.Body, StringComparison.Ordinal);
        Assert.Contains("찾은 조건: ‘청소’", digest.Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"/openings/{other.Id}\n", digest.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("전부터 있던", digest.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("%EC%B2%AD", digest.Body, StringComparison.Ordinal);

        // Changed, and looked at once more: told already.
        await _app.ChangeAsync(first.Id);
        await _app.NextMorningAsync();
        await _app.NextMorningAsync();
        Assert.Equal(2, await _app.MailsAsync());
    }

    [Fact]
    public async Task Several_searches_come_in_one_message_with_each_opening_once_and_on_mondays_for_who_wants_it_so()
    {
        var account = await _app.Given.ResidentAsync();
        using var resident = await _app.AsAsync(account);
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소", ["Form.Frequency"] = "Weekly" });
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "상계1동", ["Form.Frequency"] = "Weekly" });
        var both = await _app.PublishAsync("상계1동 건물 청소");
        await _app.PublishAsync("상계1동 안내 도우미");
        await _app.NextMorningAsync();
        Assert.Equal(0, await _app.MailsAsync());
        for (var day = 0; day < 6; day++) await _app.NextMorningAsync();
        var digest = await OneMailAsync();
        Assert.Equal(OutboxChannel.OnPage, digest.Channel);
        Assert.Equal(2, digest.Body.Split($"/openings/{both.Id}\n").Length);
        Assert.Contains("찾은 조건: ‘청소’ / ‘상계1동’", digest.Body, StringComparison.Ordinal);
        Assert.Contains("외 1건", digest.Subject, StringComparison.Ordinal);
        using var later = await _app.AsAsync(account);
        Assert.Contains("상계1동 안내 도우미", (await later.VisitAsync("/my")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_or_closed_by_the_morning_is_not_sent()
    {
        using var resident = await _app.AsAsync(await _app.Given.ResidentAsync());
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        var withdrawn = await _app.PublishAsync("취소될 청소");
        var closed = await _app.PublishAsync("곧 끝나는 청소", closesAt: _app.Clock.Now.AddHours(6));
        Assert.Equal(2, (await _app.Rounds().RunAsync()).Found);
        await using (var context = _app.Open())
        {
            var opening = await context.Db.Openings.SingleAsync(o => o.Id == withdrawn.Id);
            opening.Withdraw("예산이 바뀌어 취소합니다.", by: opening.ApprovedBy!.Value, _app.Clock.Now);
            await context.Db.SaveChangesAsync();
        }
        await _app.NextMorningAsync();
        Assert.Equal(0, await _app.MailsAsync());
        Assert.Equal(0, await _app.AskAsync(db => db.AlertMatches.CountAsync()));
        Assert.NotEqual(0, closed.Id);
    }

    [Fact]
    public async Task The_answer_never_tells_whether_an_address_is_known_and_a_stranger_adds_nothing_to_somebodys_list()
    {
        using var stranger = _app.NewVisitor();
        var first = await AskAsync(stranger, "청소", "known@mail.example");
        await stranger.SubmitAsync(await stranger.VisitAsync(AlertWork.LinkIn(await OneMailAsync())), button: "알림 받기");
        var again = await AskAsync(stranger, "청소", "KNOWN@mail.example");
        var more = await AskAsync(stranger, "경비", "known@mail.example");
        Assert.Equal((first.Text, first.Text), (again.Text, more.Text));
        Assert.Equal((1, 2), (await _app.AskAsync(db => db.AlertRecipients.CountAsync()), await _app.AskAsync(db => db.SavedSearches.CountAsync())));
        Assert.Equal("청소", await _app.AskAsync(db => db.SavedSearches.Where(s => s.ConfirmedAt != null).Select(s => s.Words).SingleAsync()));

        await _app.PublishAsync("경비원 모집");
        await _app.NextMorningAsync();
        Assert.DoesNotContain("경비원 모집", (await _app.LastMailAsync()).Body, StringComparison.Ordinal);
        Assert.Equal(3, await _app.MailsAsync());
    }

    [Fact]
    public async Task A_link_that_confirms_holds_three_days_and_what_was_not_confirmed_is_deleted()
    {
        using var stranger = _app.NewVisitor();
        await AskAsync(stranger, "청소", "late@mail.example");
        var page = await stranger.VisitAsync(AlertWork.LinkIn(await OneMailAsync()));
        _app.Clock.Advance(AlertRecipient.ConfirmWithin - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, (await _app.Rounds().RunAsync()).Ended);
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Contains("끝났거나 기간이 지난 신청입니다.", (await stranger.SubmitAsync(page, button: "알림 받기")).Text, StringComparison.Ordinal);
        await _app.Rounds().RunAsync();
        Assert.Equal((0, 0, 0), await CountsAsync());
    }

    [Fact]
    public async Task After_a_year_it_is_asked_and_ends_without_an_answer()
    {
        using var stranger = _app.NewVisitor();
        foreach (var name in new[] { "stays", "goes" })
        {
            await AskAsync(stranger, "청소", name + "@mail.example");
            await stranger.SubmitAsync(await stranger.VisitAsync(AlertWork.LinkIn(await _app.LastMailAsync())), button: "알림 받기");
        }

        _app.Clock.Advance(AlertRecipient.AskAfter);
        Assert.Equal(2, (await _app.Rounds().RunAsync()).Questions);
        Assert.Equal(0, (await _app.Rounds().RunAsync()).Questions);
        var asked = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.To == "stays@mail.example" && m.Subject.Contains("계속")));
        await stranger.SubmitAsync(await stranger.VisitAsync(AlertWork.LinkIn(asked)), button: "계속 받기");
        _app.Clock.Advance(AlertRecipient.AnswerWithin - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, (await _app.Rounds().RunAsync()).Ended);
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, (await _app.Rounds().RunAsync()).Ended);
        Assert.Equal("stays@mail.example", await _app.AskAsync(db => db.AlertRecipients.Select(r => r.Email).SingleAsync()));
        Assert.Equal(1, await _app.AskAsync(db => db.SavedSearches.CountAsync()));
    }

    [Fact]
    public async Task A_resident_lists_changes_and_deletes_and_nobody_elses_search_is_there()
    {
        using var resident = await _app.AsAsync(await _app.Given.ResidentAsync());
        Assert.Contains("저장한 검색이 없습니다.", (await resident.VisitAsync("/my/alerts")).Text, StringComparison.Ordinal);
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소", ["Form.PayBasis"] = "Hourly", ["Form.PayAtLeast"] = "11,000" });
        var list = await resident.VisitAsync("/my/alerts");
        Assert.Contains("‘청소’ · 시급 11,000원 이상", list.Text, StringComparison.Ordinal);
        Assert.Contains("새 공고 알림 보기", (await resident.VisitAsync("/my")).Text, StringComparison.Ordinal);
        var id = await _app.AskAsync(db => db.SavedSearches.Select(s => s.Id).SingleAsync());

        var edit = await resident.VisitAsync($"/my/alerts/searches/{id}");
        Html.ShowsError(await resident.SubmitAsync(edit, new() { ["Form.Words"] = "간" }), "한 글자로는 찾을 수 없습니다. 두 글자 이상 적어 주세요. 예: 간호, 청소");
        var refused = await resident.SubmitAsync(edit, new() { ["Form.Words"] = "경비", ["Form.PayBasis"] = "" });
        Html.ShowsError(refused, "시급인지 월급인지 골라 주세요.");
        Assert.Equal("경비", Html.One(refused, "input[name='Form.Words']").GetAttribute("value"));
        await resident.FollowAsync(await resident.SubmitAsync(edit, new() { ["Form.Words"] = "경비" }));
        Assert.Equal("경비", await _app.AskAsync(db => db.SavedSearches.Select(s => s.Words).SingleAsync()));
        Html.ShowsError(await resident.SaveSearchAsync(new() { ["Form.Words"] = "경비", ["Form.PayBasis"] = "Hourly", ["Form.PayAtLeast"] = "11,000" }), "같은 조건이 이미 저장되어 있습니다.");

        using var other = await _app.AsAsync(await _app.Given.ResidentAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await other.VisitAsync($"/my/alerts/searches/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/my/alerts/searches/{id}/remove", [], await other.VisitAsync("/alerts/new"))).Status);
        await resident.FollowAsync(await resident.SubmitAsync(await resident.VisitAsync("/my/alerts"), button: "매주 월요일 아침 8시에 받기"));
        Assert.Equal(AlertFrequency.Weekly, await _app.AskAsync(db => db.AlertRecipients.Select(r => r.Frequency).SingleAsync()));
        await resident.SubmitAsync(await resident.VisitAsync("/my/alerts"), button: "지우기: ‘경비’ · 시급 11,000원 이상");
        Assert.Equal((0, 0, 0), await CountsAsync());
    }

    [Fact]
    public async Task An_account_hears_by_mail_once_its_address_is_proven_and_takes_the_addresss_own_list_over()
    {
        var account = await _app.Given.ResidentAsync();
        await _app.AddressAsync(account.Id, "one@mail.example");
        using var stranger = _app.NewVisitor();
        await AskAsync(stranger, "청소", "one@mail.example");
        await stranger.SubmitAsync(await stranger.VisitAsync(AlertWork.LinkIn(await OneMailAsync())), button: "알림 받기");
        await _app.PublishAsync("첫 번째 청소");
        await _app.NextMorningAsync();
        Assert.Contains("첫 번째 청소", (await _app.LastMailAsync()).Body, StringComparison.Ordinal);

        using var resident = await _app.AsAsync(account);
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "안내" });
        Assert.Contains("확인 전이라 보내 드리지 않습니다", (await resident.VisitAsync("/my/alerts")).Text, StringComparison.Ordinal);
        // Who cannot read the mail finds its link nowhere.
        var link = AlertWork.LinkIn(await _app.LastMailAsync());
        foreach (var own in new[] { "/my", "/my/alerts", "/my/data" }) Assert.DoesNotContain(link, (await resident.VisitAsync(own)).Source, StringComparison.Ordinal);
        await resident.SubmitAsync(await resident.VisitAsync(link), button: "알림 받기");
        Assert.Equal((1, 2), (await _app.AskAsync(db => db.AlertRecipients.CountAsync()), await _app.AskAsync(db => db.SavedSearches.CountAsync())));

        await _app.PublishAsync("두 번째 청소 안내");
        await _app.NextMorningAsync();
        var digest = await _app.LastMailAsync();
        Assert.Equal((OutboxChannel.Email, "one@mail.example"), (digest.Channel, digest.To));
        Assert.DoesNotContain("첫 번째 청소", digest.Body, StringComparison.Ordinal);
        Assert.Equal(1, await _app.AskAsync(db => db.OutboxMessages.CountAsync(m => m.Body.Contains("두 번째 청소 안내"))));

        using var later = await _app.AsAsync(account);
        Assert.Contains("저장한 검색 2건", (await later.VisitAsync("/my/data")).Text, StringComparison.Ordinal);
        await later.SubmitAsync(await later.VisitAsync("/account/close"), new() { ["Form.Password"] = Given.Password });
        Assert.Equal((0, 0, 0), await CountsAsync());
    }

    [Fact]
    public async Task What_is_missing_is_said_everything_typed_stays_and_tries_are_limited()
    {
        using var stranger = _app.NewVisitor();
        var form = await stranger.VisitAsync("/alerts/new?q=%EC%B2%AD%EC%86%8C&kind=Event");
        Assert.Equal("청소", Html.One(form, "input[name='Form.Words']").GetAttribute("value"));
        var refused = await stranger.SubmitAsync(form, new() { ["Form.Email"] = "kein" });
        Html.ShowsError(refused, "이메일 주소를 name@example.kr 처럼 적어 주세요.");
        Html.ShowsError(refused, "동의하셔야 알림을 보내 드릴 수 있습니다.");
        Assert.True(Html.One(refused, "input[name='Form.Kinds'][value='Event']").HasAttribute("checked"));
        for (var i = 0; i < 5; i++) Assert.Equal("/openings", (await stranger.AskForAlertsAsync("청소", "often@mail.example")).RedirectsTo);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.AskForAlertsAsync("청소", "often@mail.example")).Status);
    }

    [Fact]
    public async Task What_was_told_is_forgotten_some_time_after_the_window()
    {
        using var resident = await _app.AsAsync(await _app.Given.ResidentAsync());
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        var opening = await _app.PublishAsync("사무실 청소원");
        await _app.NextMorningAsync();
        _app.Clock.Now = opening.ClosesAt!.Value.AddDays(RetentionRules.Of(RetentionKind.AlertMatches).DefaultDays).AddMilliseconds(-1);
        Assert.Equal(0, await SweepAsync());
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await SweepAsync());
    }

    private static async Task<Page> AskAsync(Visitor visitor, string words, string email) => await visitor.FollowAsync(await visitor.AskForAlertsAsync(words, email));

    private Task<OutboxMessage> OneMailAsync() => _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync());

    private Task<(int Recipients, int Searches, int Mails)> CountsAsync() =>
        _app.AskAsync(async db => (await db.AlertRecipients.CountAsync(), await db.SavedSearches.CountAsync(), await db.OutboxMessages.CountAsync()));

    private async Task<int> SweepAsync() => (await _app.Services.GetRequiredService<RetentionSweep>().SweepAsync()).GetValueOrDefault(RetentionKind.AlertMatches);
}
