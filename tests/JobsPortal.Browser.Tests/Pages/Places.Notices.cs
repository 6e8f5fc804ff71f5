using System.Runtime.CompilerServices;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;

namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    private static readonly ConditionalWeakTable<District, Task> WithNotices = [];

    /// <summary>What staff see of notices on their way.</summary>
    private static IReadOnlyList<Place> OfNotices =>
    [
        Noticed(Who.Administrator, "admin/notices", _ => "/admin/notices"),
        Noticed(Who.Administrator, "admin/notices", _ => "/admin/notices?status=Waiting", "waiting"),
    ];

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

        await context.Db.SaveChangesAsync();
    }
}
