using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.RoundSignups;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>
/// Tells those who asked for it that the programme's next opening is published: mail is written with the approval by the caller's save, and
/// telephones become due on the office's list.
/// </summary>
public sealed class RoundNotices(JobsDbContext db, NoticeWording wording, string origin)
{
    /// <summary>Those who wait for the programme of <paramref name="opening"/>; nobody where it belongs to none.</summary>
    public async Task<IReadOnlyList<RoundSignup>> WaitingAsync(Opening opening)
    {
        await wording.LoadAsync();
        return opening.JobProgramId is { } program ? await db.WaitingFor(program).ToListAsync() : [];
    }

    /// <summary>What they will read, by mail; telephones are rung up with the list.</summary>
    public IEnumerable<PlannedNotice> Planned(Opening opening, IReadOnlyList<RoundSignup> waiting) => waiting.Where(s => s.Email is not null).Select(signup =>
    {
        var (subject, body) = Write(opening, NoticePreview.OwnAddress);
        return new PlannedNotice(OutboxChannel.Email, signup.Email!, subject, body);
    });

    /// <summary>Adds a mail for each confirmed address.</summary>
    public void Add(Opening opening, IReadOnlyList<RoundSignup> waiting, DateTime now)
    {
        foreach (var signup in waiting)
        {
            signup.Announce(opening.Id, now);
            if (signup.Email is not { } email) continue;
            var (subject, body) = Write(opening, $"{origin}/round-signups/{signup.Token}");
            db.Add(new OutboxMessage
            {
                MessageId = string.Create(CultureInfo.InvariantCulture, $"opening-{opening.Id}-round-{signup.Id}"),
                Event = NoticeEvent.RoundPublished,
                To = email,
                Subject = subject,
                Body = body,
                RoundSignupId = signup.Id,
                CreatedAt = now,
            });
        }
    }

    private (string Subject, string Body) Write(Opening opening, string own)
    {
        var window = SeoulDates.Window(opening.OpensAt!.Value, opening.ClosesAt!.Value);
        var about = $"접수 기간: {window}\n공고 보기: {origin}/openings/{opening.Id.ToString(CultureInfo.InvariantCulture)}\n신청 지우기: {own}";
        return wording.Write(NoticeEvent.RoundPublished, opening, new(Name: null, Number: null, about));
    }
}
