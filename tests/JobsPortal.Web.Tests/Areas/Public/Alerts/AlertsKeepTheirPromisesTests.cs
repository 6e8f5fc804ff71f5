using System.Net;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Alerts;

/// <summary>What 새 공고 알림 never does, whatever happens between finding and telling. The clock begins on Monday, 2 November 2026, 10:00 in Seoul.</summary>
public sealed class AlertsKeepTheirPromisesTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Whoever_has_a_list_reaches_nobody_elses_search_with_it()
    {
        using var resident = await _app.AsAsync(await _app.Given.ResidentAsync());
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        var theirs = await _app.AskAsync(db => db.SavedSearches.Select(s => s.Id).SingleAsync());
        using var other = await _app.AsAsync(await _app.Given.ResidentAsync());
        await other.SaveSearchAsync(new() { ["Form.Words"] = "경비" });
        using var stranger = _app.NewVisitor();
        var link = await _app.ConfirmAlertsAsync(stranger, "안내", "stranger@mail.example");

        foreach (var (who, list) in new[] { (other, "/my/alerts"), (stranger, link) })
        {
            var own = await who.VisitAsync(list);
            Assert.Equal(HttpStatusCode.NotFound, (await who.VisitAsync($"{list}/searches/{theirs}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await who.PostAsync($"{list}/searches/{theirs}", [new("Form.Words", "운전")], own)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await who.PostAsync($"{list}/searches/{theirs}/remove", [], own)).Status);
        }

        Assert.Equal("청소", await _app.AskAsync(db => db.SavedSearches.Where(s => s.Id == theirs).Select(s => s.Words).SingleAsync()));
    }

    [Fact]
    public async Task A_disabled_account_hears_nothing_until_it_is_open_again()
    {
        var account = await _app.Given.ResidentAsync();
        using (var resident = await _app.AsAsync(account)) await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        await DisableAsync(account.Id, isDisabled: true);
        var opening = await _app.PublishAsync("건물 청소");
        await _app.NextMorningAsync();
        Assert.Equal(0, await _app.MailsAsync());
        await DisableAsync(account.Id, isDisabled: false);
        await _app.NextMorningAsync();
        Assert.Equal(1, await _app.MailsAboutAsync(opening));
    }

    [Fact]
    public async Task Mail_goes_to_no_address_that_the_account_has_given_up()
    {
        var account = await _app.Given.ResidentAsync();
        await _app.AddressAsync(account.Id, "old@mail.example");
        using var resident = await _app.AsAsync(account);
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        await resident.SubmitAsync(await resident.VisitAsync(AlertWork.LinkIn(await _app.LastMailAsync())), button: "알림 받기");
        await _app.AddressAsync(account.Id, "new@mail.example");
        await _app.PublishAsync("건물 청소");
        await _app.NextMorningAsync();
        Assert.Equal("", (await _app.LastMailAsync()).To);
    }

    [Fact]
    public async Task When_two_lists_become_one_what_the_one_has_told_the_other_tells_no_more()
    {
        var account = await _app.Given.ResidentAsync();
        await _app.AddressAsync(account.Id, "one@mail.example");
        using var resident = await _app.AsAsync(account);
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소", ["Form.Frequency"] = nameof(AlertFrequency.Weekly) });
        var link = AlertWork.LinkIn(await _app.LastMailAsync());
        using var stranger = _app.NewVisitor();
        await _app.ConfirmAlertsAsync(stranger, "안내", "one@mail.example");
        var both = await _app.PublishAsync("청소 안내");
        var alone = await _app.PublishAsync("민원 안내");
        await _app.NextMorningAsync();
        Assert.Equal((1, 1), (await _app.MailsAboutAsync(both), await _app.MailsAboutAsync(alone)));

        // The mails of the list that ended went with it.
        await resident.SubmitAsync(await resident.VisitAsync(link), button: "알림 받기");
        Assert.Equal((0, 0), (await _app.MailsAboutAsync(both), await _app.MailsAboutAsync(alone)));
        await _app.ChangeAsync(alone.Id);
        for (var day = 0; day < 7; day++) await _app.NextMorningAsync();
        Assert.Equal((0, 0), (await _app.MailsAboutAsync(both), await _app.MailsAboutAsync(alone)));
    }

    [Fact]
    public async Task What_was_found_for_a_search_that_is_gone_by_the_morning_is_not_told()
    {
        var account = await _app.Given.ResidentAsync();
        using (var resident = await _app.AsAsync(account))
        {
            await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
            await resident.SaveSearchAsync(new() { ["Form.Words"] = "경비" });
        }

        await _app.PublishAsync("건물 청소");
        Assert.Equal(1, (await _app.Rounds().RunAsync()).Found);
        using var later = await _app.AsAsync(account);
        await later.SubmitAsync(await later.VisitAsync("/my/alerts"), button: "지우기: ‘청소’");
        await _app.NextMorningAsync();
        Assert.Equal(0, await _app.MailsAsync());
    }

    [Fact]
    public async Task A_changed_search_tells_of_nothing_that_was_published_before_the_change()
    {
        // Somebody else's older search has the older openings looked at too.
        using var stranger = _app.NewVisitor();
        await _app.ConfirmAlertsAsync(stranger, "운전", "stranger@mail.example");
        var account = await _app.Given.ResidentAsync();
        using (var resident = await _app.AsAsync(account)) await resident.SaveSearchAsync(new() { ["Form.Words"] = "경비" });
        var older = await _app.PublishAsync("건물 청소");
        await _app.Rounds().RunAsync();
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        var search = await _app.AskAsync(db => db.SavedSearches.Where(s => s.Words == "경비").Select(s => s.Id).SingleAsync());
        using var later = await _app.AsAsync(account);
        await later.SubmitAsync(await later.VisitAsync($"/my/alerts/searches/{search}"), new() { ["Form.Words"] = "청소" });
        await _app.ChangeAsync(older.Id);
        var newer = await _app.PublishAsync("공원 청소");
        await _app.NextMorningAsync();
        Assert.Equal((0, 1), (await _app.MailsAboutAsync(older), await _app.MailsAboutAsync(newer)));
    }

    [Fact]
    public async Task What_is_found_after_eight_waits_for_the_next_digest()
    {
        using var resident = await _app.AsAsync(await _app.Given.ResidentAsync());
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        var before = await _app.PublishAsync("건물 청소");
        await _app.Rounds().RunAsync();
        _app.Clock.Now = AlertSchedule.LatestDue(AlertFrequency.Daily, _app.Clock.Now).AddDays(1);
        var after = await _app.PublishAsync("공원 청소");
        await _app.Rounds().RunAsync();
        Assert.Equal((1, 0), (await _app.MailsAboutAsync(before), await _app.MailsAboutAsync(after)));
        await _app.NextMorningAsync();
        Assert.Equal((1, 1), (await _app.MailsAboutAsync(before), await _app.MailsAboutAsync(after)));
    }

    [Fact]
    public async Task A_digest_lists_forty_says_how_many_more_there_are_and_tells_these_no_second_time()
    {
        using var resident = await _app.AsAsync(await _app.Given.ResidentAsync());
        await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        List<Opening> openings = [];
        for (var i = 0; i < AlertSchedule.MostOpenings + 5; i++) openings.Add(await _app.PublishAsync($"건물 청소 {i}", _app.Clock.Now.AddDays(60)));
        await _app.NextMorningAsync();
        var digest = await _app.LastMailAsync();
        Assert.Equal(AlertSchedule.MostOpenings, openings.Count(o => digest.Body.Contains($"/openings/{o.Id}\n", StringComparison.Ordinal)));
        Assert.Contains("이 밖에 5건이 더 있습니다", digest.Body, StringComparison.Ordinal);
        Assert.Contains($"외 {AlertSchedule.MostOpenings + 4}건", digest.Subject, StringComparison.Ordinal);
        await _app.NextMorningAsync();
        Assert.Equal(1, await _app.MailsAsync());
    }

    [Fact]
    public async Task Whoever_has_no_address_is_asked_after_a_year_on_the_own_page_and_may_answer_there()
    {
        var account = await _app.Given.ResidentAsync();
        using (var resident = await _app.AsAsync(account)) await resident.SaveSearchAsync(new() { ["Form.Words"] = "청소" });
        _app.Clock.Advance(AlertRecipient.AskAfter);
        Assert.Equal(1, (await _app.Rounds().RunAsync()).Questions);
        using var later = await _app.AsAsync(account);
        Assert.Contains("계속 받으", (await later.VisitAsync("/my")).Text, StringComparison.Ordinal);
        await later.SubmitAsync(await later.VisitAsync("/my/alerts"), button: "계속 받기");
        _app.Clock.Advance(AlertRecipient.AnswerWithin);
        Assert.Equal(0, (await _app.Rounds().RunAsync()).Ended);
        Assert.Equal(1, await _app.AskAsync(db => db.SavedSearches.CountAsync()));
    }

    [Fact]
    public async Task A_search_too_many_of_an_address_is_not_saved_and_its_mail_says_so()
    {
        using var stranger = _app.NewVisitor();
        await _app.ConfirmAlertsAsync(stranger, "청소", "many@mail.example");
        await using (var context = _app.Open())
        {
            var recipient = await context.Db.AlertRecipients.Select(r => r.Id).SingleAsync();
            context.Db.AddRange(Enumerable.Range(2, AlertRecipient.MostSearches - 1).Select(i => new SavedSearch(recipient, new() { Words = $"경비 {i}" }, isProven: true, _app.Clock.Now)));
            await context.Db.SaveChangesAsync();
        }

        await stranger.AskForAlertsAsync("운전", "many@mail.example");
        Assert.Contains($"이미 {AlertRecipient.MostSearches}개라서", (await _app.LastMailAsync()).Body, StringComparison.Ordinal);
        Assert.Equal(AlertRecipient.MostSearches, await _app.AskAsync(db => db.SavedSearches.CountAsync()));
    }

    private async Task DisableAsync(int accountId, bool isDisabled)
    {
        await using var context = _app.Open();
        (await context.Db.Accounts.SingleAsync(a => a.Id == accountId)).IsDisabled = isDisabled;
        await context.Db.SaveChangesAsync();
    }
}
