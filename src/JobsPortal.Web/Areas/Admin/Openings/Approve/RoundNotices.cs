using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.RoundSignups;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>
/// Tells those who asked for it that the programme's next opening is published: mail is written with the approval by the caller's save, and
/// telephones become due on the office's list.
/// </summary>
public sealed class RoundNotices(JobsDbContext db, NoticeWording wording, string origin)
{
    /// <summary>Adds a mail for each confirmed address; none where <paramref name="opening"/> belongs to no programme.</summary>
    public async Task AddAsync(Opening opening, DateTime now)
    {
        if (opening.JobProgramId is not { } program) return;
        var waiting = await db.WaitingFor(program).ToListAsync();
        if (waiting.Count == 0) return;
        await wording.LoadAsync();
        var about = $"접수 기간: {SeoulDates.Window(opening.OpensAt!.Value, opening.ClosesAt!.Value)}\n공고 보기: {origin}/openings/{opening.Id.ToString(CultureInfo.InvariantCulture)}";
        foreach (var signup in waiting)
        {
            signup.Announce(opening.Id, now);
            if (signup.Email is not { } email) continue;
            var (subject, body) = wording.Write(NoticeEvent.RoundPublished, opening, new(Name: null, Number: null, $"{about}\n신청 지우기: {origin}/round-signups/{signup.Token}"));
            db.Add(new OutboxMessage
            {
                MessageId = string.Create(CultureInfo.InvariantCulture, $"opening-{opening.Id}-round-{signup.Id}"),
                To = email,
                Subject = subject,
                Body = body,
                RoundSignupId = signup.Id,
                CreatedAt = now,
            });
        }
    }
}
