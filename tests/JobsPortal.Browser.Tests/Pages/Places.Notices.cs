using System.Runtime.CompilerServices;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Feedback;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.RoundSignups;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    private static readonly ConditionalWeakTable<District, Task> WithNotices = [];

    /// <summary>What staff see of notices on their way.</summary>
    private static IReadOnlyList<Place> OfNotices =>
    [
        Noticed(Who.Officer, "admin/calls", d => $"/admin/calls?opening={d.Open.Id}"),
        Noticed(Who.Officer, "admin/calls", d => $"/admin/calls?opening={d.Open.Id}&done=true", "nobody told yet"),
        SignedUp("admin/round-signups", _ => "/admin/round-signups"),
        SignedUp("admin/round-signups/{id:int}", program => $"/admin/round-signups/{program}"),
        Reported(Who.Administrator, "admin/feedback", _ => "/admin/feedback"),
        Reported(Who.Officer, "admin/reports", _ => "/admin/reports"),
        Reported(Who.Officer, "admin/reports/{id:int}", report => $"/admin/reports/{report}"),
        Place.Fixed(Who.Administrator, "admin/notices/templates"),
        Place.At(Who.Administrator, "admin/notices/templates/{of}", _ => "/admin/notices/templates/Decided"),
        new("admin/notices/templates/{of}", Who.Administrator, async visit =>
        {
            await visit.GoAsync("/admin/notices/templates/Received");
            await visit.Window.Page.FillAsync("[name='Form.Body']", "{이름} 님, {없는말}");
            return await visit.PressAsync("저장");
        }, "'저장' refused", Status: 422),
        Noticed(Who.Administrator, "admin/notices", _ => "/admin/notices"),
        Noticed(Who.Administrator, "admin/notices", _ => "/admin/notices?status=Waiting", "waiting"),
    ];

    /// <summary>A programme with a telephone that waits and one that is to be sent a message.</summary>
    private static Place SignedUp(string route, Func<int, string> address) => new(route, Who.Officer, async visit =>
    {
        var (program, now) = (visit.District.Work.Program.Id, visit.District.Portal.Clock.Now);
        await using var context = visit.District.Portal.Open();
        if (!context.Db.RoundSignups.Any(s => s.Phone != null))
        {
            var due = RoundSignup.ByText(program, "01000005678", accountId: null, now);
            due.Announce(visit.District.Work.Published.Id, now);
            context.Db.AddRange(due, RoundSignup.ByText(program, "01000005679", accountId: null, now));
            await context.Db.SaveChangesAsync();
        }
        return await visit.GoAsync(address(program));
    });

    /// <summary>An opinion and a report that wait.</summary>
    private static Place Reported(Who who, string route, Func<int, string> address) => new(route, who, async visit =>
    {
        await using var context = visit.District.Portal.Open();
        var report = await context.Db.OpeningReports.OrderBy(r => r.Id).FirstOrDefaultAsync();
        if (report is null)
        {
            var now = visit.District.Portal.Clock.Now;
            report = new OpeningReport(visit.District.Work.Published.Id, ReportReason.Wrong, "급여가 다릅니다.", accountId: null, now);
            context.Db.AddRange(report, new PageFeedback("/openings", isHelpful: false, "글씨가 작아요.", now));
            await context.Db.SaveChangesAsync();
        }
        return await visit.GoAsync(address(report.Id));
    });

    private static Place Noticed(Who who, string route, Func<DecidedDistrict, string> address, string? state = null) => new(route, who, async visit =>
    {
        await WithNotices.GetValue(visit.District, MakeNoticesAsync);
        return await visit.GoAsync(address(await DecidedDistrict.OfAsync(visit.District)));
    }, state);

    /// <summary>A mail that the server refused for good, and one that waits for its next try.</summary>
    private static async Task MakeNoticesAsync(District district)
    {
        var decided = await DecidedDistrict.OfAsync(district);
        await using var context = district.Portal.Open();
        var application = context.Db.Applications.Single(a => a.Number == decided.Waiting);
        foreach (var answer in new[] { DeliveryAnswer.Never, DeliveryAnswer.Later })
        {
            var message = new OutboxMessage
            {
                MessageId = $"not-taken-{answer}",
                To = "applicant@portal.test",
                RecipientName = "남궁가람",
                Subject = "동행일자리 참여자 모집 결과를 알려 드립니다",
                Body = "선발되셨습니다.",
                ApplicationId = application.Id,
                CreatedAt = district.Portal.Clock.Now,
            };
            message.Tried(answer, answer == DeliveryAnswer.Never ? "550" : "451", district.Portal.Clock.Now);
            context.Db.Add(message);
        }

        // Somebody to call as well.
        context.Db.Add(new OutboxMessage
        {
            MessageId = "to-call",
            Channel = OutboxChannel.CallList,
            To = "01000001234",
            RecipientName = "남궁가람",
            Subject = "동행일자리 참여자 모집 결과를 알려 드립니다",
            Body = "선발되셨습니다.\n11월 9일까지 알려 주세요.",
            ApplicationId = application.Id,
            CreatedAt = district.Portal.Clock.Now,
        });
        await context.Db.SaveChangesAsync();
    }
}
