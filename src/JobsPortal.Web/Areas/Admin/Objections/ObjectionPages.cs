using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Objections;

/// <summary>The list of 이의신청.</summary>
public sealed record ObjectionList(ObjectionStatus? Status, Page<ObjectionLine> Lines, DateTime Now);

/// <summary>One 이의신청 as the department reads it.</summary>
public sealed class ObjectionPage
{
    /// <summary>The objection.</summary>
    public required Objection Objection { get; init; }

    /// <summary>The application it is about.</summary>
    public required Application Application { get; init; }

    /// <summary>Its opening.</summary>
    public required Opening Opening { get; init; }

    /// <summary>What is typed.</summary>
    public required ObjectionForm Form { get; init; }

    /// <summary>What will be told, where an answer is proposed.</summary>
    public string? Told { get; init; }

    /// <summary>The notice that goes out with the decision.</summary>
    public NoticePreview? Preview { get; init; }

    /// <summary>Whether this person proposes the answer.</summary>
    public bool CanPropose { get; init; }

    /// <summary>Whether this person decides.</summary>
    public bool CanDecide { get; init; }

    /// <summary>Now, UTC.</summary>
    public DateTime Now { get; init; }
}

/// <summary>Makes the page of one 이의신청 and records whom it shows.</summary>
public sealed class ObjectionPages(JobsDbContext db, AccessLog log, CaseNotices notices, TimeProvider clock)
{
    /// <summary>The page; null for another department's.</summary>
    public async Task<ObjectionPage?> ReadAsync(int id, ClaimsPrincipal person, ObjectionForm? typed = null)
    {
        if (await db.ObjectionsVisibleTo(person.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(x => x.Id == id) is not { } objection)
        {
            return null;
        }
        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == objection.ApplicationId);
        await log.RecordAsync(AccessAction.View, application.Number);
        var form = typed ?? ObjectionForm.From(objection);
        form.Version = objection.Version;
        await notices.LoadAsync();
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId);
        var told = objection.Answer is { } answer ? notices.Answer(application.Kind, answer, objection.Rank, objection.ReplyDueAt, objection.Note) : null;
        return new()
        {
            Objection = objection,
            Application = application,
            Opening = opening,
            Form = form,
            Told = told,
            Preview = told is null || objection.Status != ObjectionStatus.Proposed ? null : notices.Preview(application, opening, told, mailOnly: false),
            CanPropose = objection.Status == ObjectionStatus.Filed && person.May(Permission.DecideApplications),
            CanDecide = objection.Status == ObjectionStatus.Proposed && person.May(Permission.ReleaseDecisions) && objection.ProposedBy != person.StaffId(),
            Now = clock.UtcNow(),
        };
    }
}
