using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>What those read who had applied to a withdrawn opening that is published anew.</summary>
public sealed class RepostNotices(JobsDbContext db, NoticeWording wording, string origin)
{
    /// <summary>A notice for each live applicant of the withdrawn opening; null where <paramref name="opening"/> is no 재공고 of one.</summary>
    public async Task<NoticeRound?> RoundAsync(Opening opening)
    {
        if (opening.RepostOfId is not { } earlier || !await db.Openings.AnyAsync(o => o.Id == earlier && o.Status == OpeningStatus.Withdrawn))
        {
            return null;
        }
        await wording.LoadAsync();
        var link = $"공고 보기: {origin}/openings/{opening.Id.ToString(CultureInfo.InvariantCulture)}";
        return new(wording, NoticeEvent.OpeningReposted, opening, link, await db.Applications.LiveOf(earlier).ToldAsync());
    }
}
