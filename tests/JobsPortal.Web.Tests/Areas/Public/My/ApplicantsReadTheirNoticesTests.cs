using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.My;

/// <summary>받은 알림: what somebody was told stands with the application, by whatever way it went.</summary>
public sealed class ApplicantsReadTheirNoticesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Every_notice_stands_with_its_day_and_text_and_nobody_elses()
    {
        var resident = await app.Given.ResidentAsync();
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var mine = await app.Given.ApplicationAsync(opening, email: "mine@portal.test", accountId: resident.Id);
        var other = await app.Given.ApplicationAsync(opening, email: "other@portal.test");
        await using (var context = app.Open())
        {
            context.Db.AddRange(Call(mine.Id, "선발되셨습니다.\n11월 9일까지 알려 주세요."), Call(other.Id, "남의 결과입니다."));
            await context.Db.SaveChangesAsync();
        }

        using var visitor = await app.AsAsync(resident);
        var page = await visitor.VisitAsync("/my/" + mine.Number);
        var notices = page.Document.QuerySelectorAll("section[aria-labelledby=h-notices] details");
        Assert.Equal(2, notices.Length);
        Assert.Contains("결과를 알려 드립니다", Html.TextOf(notices[0]), StringComparison.Ordinal);
        Assert.Contains("2026. 11. 2.", Html.TextOf(notices[0]), StringComparison.Ordinal);
        Assert.Contains("직원이 알려 드리는 내용", Html.TextOf(notices[0]), StringComparison.Ordinal);
        Assert.Equal(["선발되셨습니다.", "11월 9일까지 알려 주세요."], notices[0].QuerySelectorAll("p").Select(Html.TextOf));
        Assert.Contains("신청이 접수되었습니다", Html.TextOf(notices[1]), StringComparison.Ordinal);
        Assert.DoesNotContain("남의 결과입니다.", page.Source, StringComparison.Ordinal);

        var all = (await visitor.VisitAsync("/my")).Document.QuerySelectorAll("section[aria-labelledby=h-notices] a");
        Assert.Equal(2, all.Length);
        Assert.All(all, a => Assert.Equal($"/my/{mine.Number}#h-notices", a.GetAttribute("href")));
    }

    private OutboxMessage Call(int application, string body) => new()
    {
        MessageId = $"told-{application}",
        Channel = OutboxChannel.CallList,
        To = "01000001234",
        RecipientName = "김구민",
        Subject = "결과를 알려 드립니다",
        Body = body,
        ApplicationId = application,
        CreatedAt = app.Clock.Now,
    };
}
