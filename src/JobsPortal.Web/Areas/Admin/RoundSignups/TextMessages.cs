using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.RoundSignups;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Admin.RoundSignups;

/// <summary>What the office's own text messages say of the next round.</summary>
public sealed class TextMessages(JobsDbContext db, IOptions<SiteOptions> site, IHttpContextAccessor http, IStringLocalizer<Texts> texts)
{
    /// <summary>The message, and the opening that the programme's telephones are due for; nothing where none is.</summary>
    public async Task<(string? Message, int? OpeningId)> OfAsync(int programId)
    {
        var due = db.DueTexts(programId).Select(s => s.OpeningId);
        var opening = await db.Openings.AsNoTracking().Where(o => due.Contains(o.Id)).OrderBy(o => o.Id).FirstOrDefaultAsync();
        return opening is null ? (null, null) : (Of(opening), opening.Id);
    }

    /// <summary>The message of one opening.</summary>
    public string Of(Opening opening)
    {
        var request = http.HttpContext!.Request;
        var link = $"{request.Scheme}://{request.Host}/openings/{opening.Id.ToString(CultureInfo.InvariantCulture)}";
        var window = SeoulDates.Window(opening.OpensAt!.Value, opening.ClosesAt!.Value);
        return texts["[{0}] 기다리시던 모집이 공고되었습니다. {1} / 접수 {2} / {3} / 그만 받기 {4}",
            site.Value.Identity.FullName, opening.Title, window, link, site.Value.Identity.Tel];
    }
}
