using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>What tests of alerts do again and again. The rounds beside the requests are started by hand.</summary>
public static class AlertWork
{
    /// <summary>Finds and tells.</summary>
    public static AlertRounds Rounds(this PortalApp app) => app.Services.GetRequiredService<AlertRounds>();

    /// <summary>A round now, and one at eight the next morning.</summary>
    public static async Task NextMorningAsync(this PortalApp app)
    {
        await app.Rounds().RunAsync();
        app.Clock.Now = AlertSchedule.LatestDue(AlertFrequency.Daily, app.Clock.Now).AddDays(1);
        await app.Rounds().RunAsync();
    }

    /// <summary>Published an hour ago, two hours after whatever happened before.</summary>
    public static async Task<Opening> PublishAsync(this PortalApp app, string title, DateTime? closesAt = null)
    {
        app.Clock.Advance(TimeSpan.FromHours(2));
        return await app.Given.ApprovedOpeningAsync(title: title, opensAt: app.Clock.Now, closesAt: closesAt ?? app.Clock.Now.AddDays(20));
    }

    /// <summary>Changes something of an opening that no search asks for.</summary>
    public static async Task ChangeAsync(this PortalApp app, int id)
    {
        await using var context = app.Open();
        (await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id)).Units[0].Place = "노원구 상계2동";
        await context.Db.SaveChangesAsync();
    }

    /// <summary>Gives an account an address that nobody has proven.</summary>
    public static async Task AddressAsync(this PortalApp app, int accountId, string email)
    {
        await using var context = app.Open();
        (await context.Db.Accounts.SingleAsync(a => a.Id == accountId)).Email = email;
        await context.Db.SaveChangesAsync();
    }

    /// <summary>The message that was written last.</summary>
    public static Task<OutboxMessage> LastMailAsync(this PortalApp app) => app.AskAsync(db => db.OutboxMessages.AsNoTracking().OrderBy(m => m.Id).LastAsync());

    /// <summary>How many messages there are.</summary>
    public static Task<int> MailsAsync(this PortalApp app) => app.AskAsync(db => db.OutboxMessages.CountAsync());

    /// <summary>How many messages name an opening.</summary>
    public static Task<int> MailsAboutAsync(this PortalApp app, Opening opening) => app.AskAsync(db => db.OutboxMessages.CountAsync(m => m.Body.Contains($"/openings/{opening.Id}\n")));

    /// <summary>The link of a message.</summary>
    public static string LinkIn(OutboxMessage mail) => "/alerts/" + mail.Body.Split("/alerts/")[1][..AlertRecipient.TokenLength];

    /// <summary>Saves a search of somebody who is signed in.</summary>
    public static async Task<Page> SaveSearchAsync(this Visitor resident, Dictionary<string, string?> values) => await resident.SubmitAsync(await resident.VisitAsync("/alerts/new"), values);

    /// <summary>Asks for alerts without signing in.</summary>
    public static Task<Page> AskForAlertsAsync(this Visitor visitor, string words, string email) =>
        visitor.SaveSearchAsync(new() { ["Form.Words"] = words, ["Form.Email"] = email, ["Form.Agrees"] = "true" });

    /// <summary>Asks for them and follows the link of the mail.</summary>
    public static async Task<string> ConfirmAlertsAsync(this PortalApp app, Visitor visitor, string words, string email)
    {
        await visitor.AskForAlertsAsync(words, email);
        var link = LinkIn(await app.LastMailAsync());
        await visitor.SubmitAsync(await visitor.VisitAsync(link), button: "알림 받기");
        return link;
    }
}
