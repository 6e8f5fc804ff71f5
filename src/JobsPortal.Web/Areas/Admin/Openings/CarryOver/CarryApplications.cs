using System.Globalization;
using System.Security.Cryptography;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.CarryOver;

/// <summary>Carries applications over to the 재공고 for those who agreed: new applications, events on both, notices and access records in one transaction.</summary>
public sealed class CarryApplications(JobsDbContext db, AccessLog log, NoticeWording wording)
{
    /// <summary>What will be told. Who has applied anew meanwhile is passed by.</summary>
    public async Task<NoticePreview> PreviewAsync(int openingId, IReadOnlyCollection<string> numbers)
    {
        await wording.LoadAsync();
        var plan = await PlanAsync(openingId, numbers);
        return PreviewOf(plan);
    }

    /// <summary>Runs it.</summary>
    /// <returns>How many were carried over; null when the words or their recipients are no longer those that were shown.</returns>
    public Task<int?> RunAsync(int openingId, IReadOnlyCollection<string> numbers, string? seen, int by, DateTime now)
    {
        db.ChangeTracker.Clear();
        return db.WriteAsync(() => CarryAsync(openingId, numbers, seen, by, now));
    }

    private async Task<int?> CarryAsync(int openingId, IReadOnlyCollection<string> numbers, string? seen, int by, DateTime now)
    {
        // Whoever applies anew at this moment is seen below.
        if (!await db.HoldPublishedAsync(openingId))
        {
            return 0;
        }
        await wording.LoadAsync();
        var plan = await PlanAsync(openingId, numbers);
        if (!PreviewOf(plan).IsSeen(seen))
        {
            return null;
        }
        List<(Application From, Application To)> carried = [.. plan.People.Select(application => (application, Carry(plan, application, by, now)))];
        await db.SaveChangesAsync();
        db.AddRange(carried.Select(pair => ToldPerson.Of(pair.To).Notice(
            string.Create(CultureInfo.InvariantCulture, $"application-{pair.To.Id}-carried-over"), NoticeEvent.CarriedOver, Write(plan.Opening, pair.To.ApplicantName, pair.To.Number), now)));
        await db.SaveChangesAsync();
        return carried.Count;
    }

    private async Task<Plan> PlanAsync(int openingId, IReadOnlyCollection<string> numbers)
    {
        var opening = await db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == openingId);
        var earlier = await db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Id == opening.RepostOfId);
        var applications = await db.Applications.LiveOf(earlier.Id).Where(a => numbers.Contains(a.Number)).OrderBy(a => a.Id)
            .Include(a => a.Answers).Include(a => a.ConsentRecords).AsSplitQuery().ToListAsync();
        var here = await db.Applications.LiveOf(openingId).Select(a => a.PersonKey).ToHashSetAsync();
        return new(opening, earlier, [.. applications.Where(a => a.CanBeCarriedTo(opening) && here.Add(a.PersonKey))]);
    }

    private Application Carry(Plan plan, Application application, int by, DateTime now)
    {
        var number = ReceiptNumber.New(RandomNumberGenerator.GetInt32);
        (string, string) notes = (
            $"재공고(관리번호 {plan.Opening.ManagementNumber})로 옮김. 새 접수번호 {ReceiptNumber.Format(number)}",
            $"앞선 공고(관리번호 {plan.Earlier.ManagementNumber})의 접수번호 {ReceiptNumber.Format(application.Number)}에서 옮김");
        var to = application.CarryTo(plan.Opening, number, (application.UnitId is null ? null : UnitOf(application.UnitId, plan) ?? FirstOf(plan), UnitOf(application.SecondUnitId, plan)), notes, Actor.Staff(by), now);
        db.Add(to);
        log.Add(AccessAction.Register, application.Number);
        return to;
    }

    /// <summary>The unit at the same place of the list; null where there is none any more, or none was chosen.</summary>
    private static int? UnitOf(int? unit, Plan plan)
    {
        var order = plan.Earlier.Units.FirstOrDefault(u => u.Id == unit)?.Order;
        return order is null ? null : plan.Opening.Units.FirstOrDefault(u => u.Order == order)?.Id;
    }

    /// <summary>Where the first choice is no longer offered it becomes the first unit.</summary>
    private static int? FirstOf(Plan plan) => plan.Opening.Units.OrderBy(u => u.Order).FirstOrDefault()?.Id;

    private NoticePreview PreviewOf(Plan plan)
    {
        var words = Write(plan.Opening, NoticePreview.Name, NoticePreview.Number);
        return new(plan.People.Select(application => ToldPerson.Of(application).Planned(words)));
    }

    private (string Subject, string Body) Write(Opening opening, string? name, string number) => wording.Write(
        NoticeEvent.CarriedOver, opening, new(name, number, $"새 접수번호: {(number == NoticePreview.Number ? number : ReceiptNumber.Format(number))}"));

    private sealed record Plan(Opening Opening, Opening Earlier, IReadOnlyList<Application> People);
}
