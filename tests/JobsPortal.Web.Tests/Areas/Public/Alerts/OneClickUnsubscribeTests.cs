using System.Net;
using System.Text;
using JobsPortal.Domain.Alerts;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.Alerts;

/// <summary>Mail programs end the mail for their reader (RFC 8058), and readers do without signing in.</summary>
public sealed class OneClickUnsubscribeTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_digest_names_an_address_to_which_a_mail_program_posts_without_any_cookie_or_form_token()
    {
        var kept = await RecipientAsync("kept@mail.example");
        var gone = await RecipientAsync("gone@mail.example");
        await DigestAsync();
        var file = (await FilesAsync()).Single(f => f.Contains("gone@mail.example", StringComparison.Ordinal));
        Assert.Contains($"\r\nList-Unsubscribe: <https://localhost/alerts/{gone.Token}/unsubscribe>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", file, StringComparison.Ordinal);

        using var mailProgram = _app.NewVisitor();
        var answer = await mailProgram.PostAsync($"/alerts/{gone.Token}/unsubscribe", [new("List-Unsubscribe", "One-Click")]);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal([kept.Id], await _app.AskAsync(db => db.AlertRecipients.Select(r => r.Id).ToListAsync()));
        Assert.Equal([kept.Id], await _app.AskAsync(db => db.SavedSearches.Select(s => s.AlertRecipientId).ToListAsync()));
        Assert.Equal([kept.Id], await _app.AskAsync(db => db.AlertMatches.Select(m => m.AlertRecipientId).ToListAsync()));
        Assert.DoesNotContain(await FilesAsync(), f => f.Contains("gone@mail.example", StringComparison.Ordinal));

        // Once more, and for a token that never was: the same answer, nothing happens.
        Assert.Equal(answer.Text, (await mailProgram.PostAsync($"/alerts/{gone.Token}/unsubscribe", [])).Text);
        Assert.Equal(answer.Text, (await mailProgram.PostAsync($"/alerts/{new string('0', 32)}/unsubscribe", [])).Text);
        Assert.Equal(1, await _app.AskAsync(db => db.AlertRecipients.CountAsync()));
    }

    [Fact]
    public async Task Opening_the_address_changes_nothing_and_its_button_ends_it()
    {
        var recipient = await RecipientAsync("reader@mail.example");
        using var reader = _app.NewVisitor();
        var page = await reader.VisitAsync($"/alerts/{recipient.Token}/unsubscribe");
        Assert.DoesNotContain("reader@mail.example", page.Source, StringComparison.Ordinal);
        Assert.Equal(1, await _app.AskAsync(db => db.AlertRecipients.CountAsync()));
        Assert.Contains("새 공고 알림을 끝냈습니다", (await reader.SubmitAsync(page, button: "그만 받기")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await _app.AskAsync(db => db.AlertRecipients.CountAsync()));
        Assert.Contains("끝났거나 기간이 지난 신청입니다.", (await reader.VisitAsync($"/alerts/{recipient.Token}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_the_end_goes_without_a_form_token_and_the_question_has_no_such_address()
    {
        var recipient = await RecipientAsync("safe@mail.example");
        var search = await _app.AskAsync(db => db.SavedSearches.Select(s => s.Id).SingleAsync());
        using var stranger = _app.NewVisitor();
        foreach (var step in new[] { "confirm", "keep", "stop", "frequency", $"searches/{search}", $"searches/{search}/remove" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await stranger.PostAsync($"/alerts/{recipient.Token}/{step}", [new("frequency", "Weekly")])).Status);
        }
        Assert.Equal(1, await _app.AskAsync(db => db.SavedSearches.CountAsync()));

        await stranger.SubmitAsync(await stranger.VisitAsync("/alerts/new"), new() { ["Form.Email"] = "new@mail.example", ["Form.Agrees"] = "true" });
        Assert.Null((await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync())).Unsubscribe);
    }

    private async Task<AlertRecipient> RecipientAsync(string email)
    {
        await using var context = _app.Open();
        var recipient = AlertRecipient.OfMail(email, AlertFrequency.Daily, "https://localhost", _app.Clock.Now);
        recipient.Confirm("https://localhost", _app.Clock.Now);
        context.Db.Add(recipient);
        await context.Db.SaveChangesAsync();
        context.Db.Add(new SavedSearch(recipient.Id, new() { Words = "청소" }, isProven: true, _app.Clock.Now));
        await context.Db.SaveChangesAsync();
        return recipient;
    }

    private async Task DigestAsync()
    {
        _app.Clock.Advance(TimeSpan.FromHours(2));
        await _app.Given.ApprovedOpeningAsync(title: "건물 청소", opensAt: _app.Clock.Now);
        await _app.Rounds().RunAsync();
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.Rounds().RunAsync();
        await _app.Services.GetRequiredService<OutboxDelivery>().DeliverAsync();
    }

    private async Task<List<string>> FilesAsync()
    {
        List<string> files = [];
        foreach (var file in Directory.GetFiles(Path.Combine(_app.Folder, "mail"))) files.Add(await File.ReadAllTextAsync(file, Encoding.ASCII));
        return files;
    }
}
