using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>Tells those who had applied to a withdrawn opening that it is published anew; the caller's save writes it with the approval.</summary>
public sealed class RepostNotices(JobsDbContext db, NoticeWording wording, string origin)
{
    /// <summary>Adds a notice for each live applicant of the withdrawn opening; none where <paramref name="opening"/> is no 재공고 of one.</summary>
    public async Task AddAsync(Opening opening, DateTime now)
    {
        if (opening.RepostOfId is not { } earlier || !await db.Openings.AnyAsync(o => o.Id == earlier && o.Status == OpeningStatus.Withdrawn))
        {
            return;
        }
        var people = await db.Applications.LiveOf(earlier).Select(a => new ToldPerson(a.Id, a.ApplicantName, a.Email, a.Phone, a.NoticeBy)).ToListAsync();
        await wording.LoadAsync();
        var link = $"공고 보기: {origin}/openings/{opening.Id.ToString(CultureInfo.InvariantCulture)}";
        db.AddRange(people.Select(person =>
        {
            var (subject, body) = wording.Write(NoticeEvent.OpeningReposted, opening, new(person.Name, Number: null, link));
            return person.Notice(string.Create(CultureInfo.InvariantCulture, $"opening-{opening.Id}-reposted-{person.ApplicationId}"), subject, body, now);
        }));
    }
}
