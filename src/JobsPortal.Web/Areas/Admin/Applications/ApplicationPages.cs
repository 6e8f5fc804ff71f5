using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>Makes the page of one application and records that it was seen.</summary>
public sealed class ApplicationPages(JobsDbContext db, AccessLog log, DistrictProfile district, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    private const int MostResembling = 10;

    /// <summary>The page; null for an application that is not this person's to see.</summary>
    public async Task<ApplicationPage?> ReadAsync(string number, ClaimsPrincipal person)
    {
        var application = await db.ApplicationsVisibleTo(person.StaffAccess()).AsNoTracking().AsSplitQuery()
            .Include(a => a.Answers).Include(a => a.ConsentRecords).Include(a => a.Supplements.OrderBy(s => s.Number)).SingleOrDefaultAsync(a => a.Number == number);
        if (application is null)
        {
            return null;
        }
        await log.RecordAsync(AccessAction.View, application.Number);
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order)).SingleAsync(o => o.Id == application.OpeningId);
        var batch = person.May(Permission.ReadDecisions) ? await BatchOfAsync(application) : null;
        var decides = person.May(Permission.DecideApplications);
        var readsQualification = person.May(Permission.ReadDecisions) && application.Lifecycle == ApplicationLifecycle.DecidedByPeople;
        var (steps, waits) = await StepsAsync(application, opening, person);
        return new()
        {
            Application = application,
            Opening = opening,
            Versions = VersionsOf(application, opening),
            Timeline = await db.TimelineOf(application.Id).ToListAsync(),
            Notices = await db.OutboxMessages.AsNoTracking().AboutApplication(application.Id)
                .Select(m => new WrittenNotice(m.Channel, m.Subject, m.CreatedAt, m.SentAt, m.GivenUpAt)).ToListAsync(),
            EnteredBy = await db.Accounts.Where(a => a.Id == application.EnteredBy).Select(a => a.Name).SingleOrDefaultAsync(),
            ProxyCheckedBy = await db.Accounts.Where(a => a.Id == application.ProxyCheckedBy).Select(a => a.Name).SingleOrDefaultAsync(),
            IntakeDong = district.Dongs.FirstOrDefault(d => d.Code == application.IntakeDong)?.Name,
            Batch = batch,
            CanStartReview = decides && opening.StillSelects && application.Lifecycle.Allows(application.Status, ApplicationStatus.InReview) && application.Status == ApplicationStatus.Submitted,
            CanPropose = decides && opening.StillSelects && batch is null or { Status: DecisionBatchStatus.Draft } && IsUndecided(application),
            CanConfirm = decides && application.Lifecycle.Allows(application.Status, ApplicationStatus.Confirmed),
            Calls = await db.CallsAbout(application.Id).ToListAsync(),
            Documents = await DocumentsOfAsync(application, opening),
            Objections = await db.ObjectionsAbout(application.Id).ToListAsync(),
            CanObject = person.May(Permission.RegisterPaper) && await CanObjectAsync(application),
            Resembling = await db.PairsWith(person.StaffAccess(), application.Id).Take(MostResembling).ToListAsync(),
            Interview = await db.InterviewOf(application.Id).SingleOrDefaultAsync(),
            ReadsQualification = readsQualification,
            Qualification = readsQualification ? (await db.QualificationRounds(application.Id).ToListAsync()).LastOrDefault() : null,
            Steps = steps,
            Waits = waits,
            CanCall = person.May(Permission.RegisterPaper),
            CanPrint = person.May(Permission.RegisterPaper),
        };
    }

    /// <summary>The steps of the table without the two that also wait for others: a place in turn, a person reached.</summary>
    private async Task<(IReadOnlyList<CaseStep> Steps, IReadOnlyList<CaseBlocker> Waits)> StepsAsync(Application application, Opening opening, ClaimsPrincipal person)
    {
        List<CaseStep> steps = [.. CaseStep.Of(application, person)];
        var now = clock.UtcNow();
        IReadOnlyList<CaseBlocker> waits = [];
        if (steps.Contains(CaseStep.Promote))
        {
            waits = application.ReasonsNotToPromote(await db.TurnOfAsync(application, opening), now);
        }
        else if (steps.Contains(CaseStep.Lapse))
        {
            waits = application.ReasonsNotToLapse(await db.ToldOfSelectionAsync(application.Id), now);
        }
        steps.RemoveAll(s => s.WaitsForOverdue && application.OpenSupplement is { } open && now < open.DueAt);
        if (Application.ReasonsNotToReview(opening) is { Count: > 0 } ended && (application.Status == ApplicationStatus.Waitlisted || ApplicationLifecycle.IsUndecided(application.Status)))
        {
            steps.RemoveAll(CaseStep.TowardsAPlace.Contains);
            return (steps, ended);
        }
        if (waits.Count > 0)
        {
            steps.RemoveAll(s => s == CaseStep.Promote || s == CaseStep.Lapse);
        }
        return (steps, waits);
    }

    private async Task<IReadOnlyList<DocumentLine>> DocumentsOfAsync(Application application, Opening opening)
    {
        var known = await db.ApplicationDocuments.AsNoTracking().Where(d => d.ApplicationId == application.Id).OrderBy(d => d.Id).ToListAsync();
        return [.. opening.Documents.Select(Cut).Union(known.Select(d => d.Name))
            .Select(name => known.FirstOrDefault(d => d.Name == name) is { } document ? new DocumentLine(name, document.State, document.CheckedAt) : new DocumentLine(name, null, null))];

        static string Cut(string name) => name.Length > ApplicationDocument.NameMaxLength ? name[..ApplicationDocument.NameMaxLength] : name;
    }

    private async Task<bool> CanObjectAsync(Application application)
    {
        if (application.Status is not (ApplicationStatus.NotSelected or ApplicationStatus.Ineligible))
        {
            return false;
        }
        DateTime? told = await db.RefusedAt(application.Id).Select(at => (DateTime?)at).SingleOrDefaultAsync();
        return told is { } at && !await db.Objections.AnyAsync(x => x.ApplicationId == application.Id && x.ResultAt == at)
            && Objection.ReasonsNotToFile(application, at, alreadyFiled: false, clock.UtcNow()).All(r => r == CaseBlocker.ObjectionTooLate);
    }

    private static bool IsUndecided(Application application) =>
        application.Lifecycle == ApplicationLifecycle.DecidedByPeople && ApplicationLifecycle.IsUndecided(application.Status);

    private AnsweredVersion[] VersionsOf(Application application, Opening opening)
    {
        var questionnaire = new Questionnaire(opening, district);
        return [.. application.Answers.OrderByDescending(v => v.Number)
            .Select(v => (Version: v, Answers: AnswerText.Read(v.Answers)))
            .Select(v => new AnsweredVersion(v.Version.Number, v.Version.SubmittedAt, questionnaire.Ask(texts, questionnaire.AskedIn(v.Answers), v.Answers)))];
    }

    private Task<InBatch?> BatchOfAsync(Application application) =>
        db.DecisionBatches.AsNoTracking().Where(b => b.OpeningId == application.OpeningId && b.ReleasedAt == null)
            .Select(b => new InBatch(
                b.Id, b.Status,
                b.Items.Where(i => i.ApplicationId == application.Id).Select(i => (ApplicationStatus?)i.Outcome).FirstOrDefault(),
                b.Items.Where(i => i.ApplicationId == application.Id).Select(i => i.Rank).FirstOrDefault()))
            .SingleOrDefaultAsync();
}
