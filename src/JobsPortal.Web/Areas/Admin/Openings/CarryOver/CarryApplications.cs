using System.Globalization;
using System.Security.Cryptography;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.CarryOver;

/// <summary>Carries applications over to the 재공고 for those who agreed: new applications, events on both, notices and access records in one transaction.</summary>
public sealed class CarryApplications(JobsDbContext db, AccessLog log, SiteIdentity site)
{
    /// <summary>Runs it. Who has applied anew meanwhile is passed by.</summary>
    /// <returns>How many were carried over.</returns>
    public Task<int> RunAsync(int openingId, IReadOnlyCollection<string> numbers, int by, DateTime now)
    {
        db.ChangeTracker.Clear();
        return db.WriteAsync(() => CarryAsync(openingId, numbers, by, now));
    }

    private async Task<int> CarryAsync(int openingId, IReadOnlyCollection<string> numbers, int by, DateTime now)
    {
        // Whoever applies anew at this moment is seen below.
        if (!await db.HoldPublishedAsync(openingId))
        {
            return 0;
        }
        var opening = await db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == openingId);
        var earlier = await db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Id == opening.RepostOfId);
        var applications = await db.Applications.LiveOf(earlier.Id).Where(a => numbers.Contains(a.Number)).Include(a => a.Answers).Include(a => a.ConsentRecords)
            .AsSplitQuery().ToListAsync();
        var here = await db.Applications.LiveOf(openingId).Select(a => a.PersonKey).ToHashSetAsync();
        List<(Application From, Application To)> carried = [];
        foreach (var application in applications.Where(a => a.CanBeCarriedTo(opening) && here.Add(a.PersonKey)))
        {
            var number = ReceiptNumber.New(RandomNumberGenerator.GetInt32);
            (string, string) notes = (
                $"재공고(관리번호 {opening.ManagementNumber})로 옮김. 새 접수번호 {ReceiptNumber.Format(number)}",
                $"앞선 공고(관리번호 {earlier.ManagementNumber})의 접수번호 {ReceiptNumber.Format(application.Number)}에서 옮김");
            var to = application.CarryTo(opening, number, UnitOf(application, earlier, opening), notes, Actor.Staff(by), now);
            db.Add(to);
            log.Add(AccessAction.Register, application.Number);
            carried.Add((application, to));
        }
        await db.SaveChangesAsync();
        db.AddRange(carried.Select(pair => Notice(pair.To, opening, now)));
        await db.SaveChangesAsync();
        return carried.Count;
    }

    /// <summary>The unit at the same place of the list; a unit that is no longer offered becomes the first.</summary>
    private static int? UnitOf(Application application, Opening earlier, Opening opening)
    {
        var order = earlier.Units.FirstOrDefault(u => u.Id == application.UnitId)?.Order;
        return order is null ? null : (opening.Units.FirstOrDefault(u => u.Order == order) ?? opening.Units.OrderBy(u => u.Order).FirstOrDefault())?.Id;
    }

    private OutboxMessage Notice(Application to, Opening opening, DateTime now) => ToldPerson.Of(to).Notice(
        string.Create(CultureInfo.InvariantCulture, $"application-{to.Id}-carried-over"), $"[{site.FullName}] 신청을 재공고로 옮겼습니다",
        $"""
        {to.ApplicantName} 님, 안녕하세요. {site.FullName}입니다.

        말씀하신 대로 앞서 내신 신청을 ‘{opening.Title}’ 재공고로 옮겨 접수했습니다.

        새 접수번호: {ReceiptNumber.Format(to.Number)}
        조회번호는 {site.Tel} 전화나 창구에서 다시 알려 드립니다.
        """,
        now);
}
