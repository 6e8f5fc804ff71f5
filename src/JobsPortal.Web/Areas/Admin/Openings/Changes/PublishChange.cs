using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>Publishes a change and tells everybody who applied, in one transaction.</summary>
public sealed class PublishChange(JobsDbContext db, SiteIdentity site, DistrictProfile district)
{
    /// <summary>Runs it; the caller has checked that the change may be published.</summary>
    /// <returns>How many people are told; null when somebody else was quicker.</returns>
    public async Task<int?> RunAsync(int id, int number, Guid version, OfficeDocument document, int by, DateTime now)
    {
        // What the page was checked with is let go: the transaction reads for itself.
        db.ChangeTracker.Clear();
        try
        {
            return await db.WriteAsync(() => PublishAsync(id, number, version, document, by, now));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<int?> PublishAsync(int id, int number, Guid version, OfficeDocument document, int by, DateTime now)
    {
        var change = await db.OpeningChanges.PendingOf(id).SingleOrDefaultAsync(c => c.Number == number);
        var opening = await db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id);
        var people = await db.Applications.LiveOf(id).Select(a => new { a.Id, a.ApplicantName, a.Phone, a.Email }).ToListAsync();
        if (change is null || change.Version != version || change.ReasonsNotToPublish(opening, people.Count, by, now).Count > 0)
        {
            return null;
        }
        change.Publish(opening, document, people.Count, by, now);
        // A changed unit alone is a change of the opening as well.
        db.Touch(opening);
        var note = ChangeNote.From(change, district, now);
        db.AddRange(people.Select(p => new OutboxMessage
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"opening-{id}-change-{number}-{p.Id}"),
            Channel = p.Email is null ? OutboxChannel.CallList : OutboxChannel.Email,
            To = p.Email ?? p.Phone ?? "",
            RecipientName = p.ApplicantName ?? "",
            Subject = $"[{site.FullName}] 신청하신 공고가 바뀌었습니다",
            Body = Body(opening, note, p.ApplicantName),
            ApplicationId = p.Id,
            CreatedAt = now,
        }));
        await db.SaveChangesAsync();
        return people.Count;
    }

    private string Body(Opening opening, ChangeNote note, string? name) =>
        $"""
        {name} 님, 안녕하세요. {site.FullName}입니다.

        신청하신 ‘{opening.Title}’ 공고가 바뀌었습니다. 신청은 그대로 접수되어 있습니다.

        {ChangeTexts.Of(note.Kind)}({note.Day})
        {string.Join('\n', note.Lines.Select(line => line.IsLong ? $"- {line.What}: 누리집의 공고에서 확인해 주세요." : $"- {line}"))}

        사유: {note.Note}

        궁금한 점은 {Josa.Ro(opening.ContactPhone is { } phone ? PhoneNumber.Format(phone) : site.Tel)} 전화해 주세요.
        """;
}
