using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>Tells those who had applied to a withdrawn opening that it is published anew; the caller's save writes it with the approval.</summary>
public sealed class RepostNotices(JobsDbContext db, SiteIdentity site, string origin)
{
    /// <summary>Adds a notice for each live applicant of the withdrawn opening; none where <paramref name="opening"/> is no 재공고 of one.</summary>
    public async Task AddAsync(Opening opening, DateTime now)
    {
        if (opening.RepostOfId is not { } earlier || !await db.Openings.AnyAsync(o => o.Id == earlier && o.Status == OpeningStatus.Withdrawn))
        {
            return;
        }
        var people = await db.Applications.LiveOf(earlier).Select(a => new { a.Id, a.ApplicantName, a.Phone, a.Email }).ToListAsync();
        db.AddRange(people.Select(p => new OutboxMessage
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"opening-{opening.Id}-reposted-{p.Id}"),
            Channel = p.Email is null ? OutboxChannel.CallList : OutboxChannel.Email,
            To = p.Email ?? p.Phone ?? "",
            RecipientName = p.ApplicantName ?? "",
            Subject = $"[{site.FullName}] 취소되었던 공고를 다시 공고했습니다",
            Body = Body(opening, p.ApplicantName),
            ApplicationId = p.Id,
            CreatedAt = now,
        }));
    }

    private string Body(Opening opening, string? name) =>
        $"""
        {name} 님, 안녕하세요. {site.FullName}입니다.

        신청하셨다가 취소된 공고를 ‘{opening.Title}’ 이름으로 다시 공고했습니다.

        공고 보기: {origin}/openings/{opening.Id.ToString(CultureInfo.InvariantCulture)}

        앞서 내신 신청을 그대로 옮기기를 원하시면 {Josa.Ro(opening.ContactPhone is { } phone ? PhoneNumber.Format(phone) : site.Tel)} 전화해 주세요. 새로 신청하셔도 됩니다.
        """;
}
