using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Withdraw;

/// <summary>Withdraws an opening and tells everybody who applied, in one transaction.</summary>
public sealed class WithdrawOpening(JobsDbContext db, SiteIdentity site)
{
    /// <summary>Runs it; the caller has checked that the opening may be withdrawn.</summary>
    /// <param name="id">The opening.</param>
    /// <param name="version">The version that the person looked at.</param>
    /// <param name="reason">The public reason.</param>
    /// <param name="by">Who withdraws.</param>
    /// <param name="now">Now, UTC.</param>
    /// <returns>How many people are told; null when somebody else was quicker.</returns>
    public async Task<int?> RunAsync(int id, Guid version, string reason, int by, DateTime now)
    {
        // What the page was checked with is let go: the transaction reads for itself.
        db.ChangeTracker.Clear();
        try
        {
            return await db.WriteAsync(() => WithdrawAsync(id, version, reason, by, now));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<int?> WithdrawAsync(int id, Guid version, string reason, int by, DateTime now)
    {
        // Whoever applies at this moment is either told below or refused.
        await db.HoldPublishedAsync(id);
        var opening = await db.Openings.SingleAsync(o => o.Id == id);
        if (opening.Version != version || opening.Status != OpeningStatus.Approved)
        {
            return null;
        }
        opening.Withdraw(reason, by, now);
        var people = await db.Applications.LiveOf(id).Select(a => new { a.Id, a.ApplicantName, a.Phone, a.Email }).ToListAsync();
        db.AddRange(people.Select(p => new OutboxMessage
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"opening-{id}-withdrawn-{p.Id}"),
            Channel = p.Email is null ? OutboxChannel.CallList : OutboxChannel.Email,
            To = p.Email ?? p.Phone ?? "",
            RecipientName = p.ApplicantName ?? "",
            Subject = $"[{site.FullName}] 신청하신 공고가 취소되었습니다",
            Body = Body(opening, p.ApplicantName, reason),
            ApplicationId = p.Id,
            CreatedAt = now,
        }));
        await db.SaveChangesAsync();
        return people.Count;
    }

    private string Body(Opening opening, string? name, string reason) =>
        $"""
        {name} 님, 안녕하세요. {site.FullName}입니다.

        신청하신 ‘{opening.Title}’ 공고가 취소되었습니다. 불편을 드려 죄송합니다.

        취소 사유: {reason}

        궁금한 점은 {Josa.Ro(opening.ContactPhone is { } phone ? PhoneNumber.Format(phone) : site.Tel)} 전화해 주세요.
        """;
}
