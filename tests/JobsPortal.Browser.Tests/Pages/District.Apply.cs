using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Browser.Tests.Pages;

public sealed partial class District
{
    /// <summary>Public work with rules of every sort; the resident has a draft here.</summary>
    public Opening Rules { get; private set; } = null!;

    /// <summary>A job that the resident has applied to.</summary>
    public Opening AppliedTo { get; private set; } = null!;

    /// <summary>An opening whose window is over.</summary>
    public Opening Over { get; private set; } = null!;

    /// <summary>접수번호 of the resident's application that can still be changed.</summary>
    public string Undecided { get; private set; } = "";

    /// <summary>접수번호 of the resident's application that was selected and waits for the answer.</summary>
    public string Chosen { get; private set; } = "";

    /// <summary>접수번호 of the resident's application for which the office needs more.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>접수번호 of the resident's application that was not selected.</summary>
    public string Refused { get; private set; } = "";

    /// <summary>접수번호 of the resident's application that is invited to an interview.</summary>
    public string Invited { get; private set; } = "";

    private async Task ApplyAsync()
    {
        var resident = _accounts[Who.Resident].Id;
        var chosenFor = await Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: Portal.Clock.Now.AddHours(1));
        var chosen = await Given.SubmittedApplicationAsync(chosenFor, resident);
        var refusedBy = await Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: Portal.Clock.Now.AddHours(1));
        var refused = await Given.SubmittedApplicationAsync(refusedBy, resident);
        var asked = await Given.SubmittedApplicationAsync(await Given.ApprovedOpeningAsync(OpeningKind.PublicWork), resident);
        Portal.Clock.Advance(TimeSpan.FromHours(2));
        await Given.DecidedAsync(chosenFor, (chosen, ApplicationStatus.Selected));
        await Given.DecidedAsync(refusedBy, (refused, ApplicationStatus.NotSelected));
        await using (var context = Portal.Open())
        {
            var application = await context.Db.Applications.Include(a => a.Supplements).SingleAsync(a => a.Id == asked.Id);
            application.AskSupplement("소득금액증명\n가족관계증명서", Portal.Clock.Now.AddDays(7), Actor.Staff((await Given.OfficeAsync()).Drafter.Id), Portal.Clock.Now);
            await context.Db.SaveChangesAsync();
        }

        (Asked, Refused, Invited) = (asked.Number, refused.Number, await InviteAsync(resident));
        Rules = await Given.ApprovedOpeningAsync(OpeningKind.PublicWork, change: d => d with
        {
            MinAge = 18,
            AgeLegalBasis = "근로기준법",
            MaxAge = 75,
            Residence = ResidenceRule.City,
            Exclusions = ["실업급여를 받는 분", "다른 공공일자리에 참여 중인 분"],
            Units = [Given.Unit("오전 도우미"), Given.Unit("오후 도우미")],
        });
        AppliedTo = await Given.ApprovedOpeningAsync(OpeningKind.Job);
        (Over, Chosen) = (chosenFor, chosen.Number);
        Undecided = (await Given.SubmittedApplicationAsync(AppliedTo, resident)).Number;
        await Given.DraftApplicationAsync(Rules, resident, Given.Answers(OpeningKind.PublicWork, change: a => a[DefaultForms.Unit] = $"{Rules.Units[0].Id}"));
    }

    private async Task<string> InviteAsync(int resident)
    {
        var (now, officer) = (Portal.Clock.Now, (await Given.OfficeAsync()).Drafter.Id);
        var invited = await Given.SubmittedApplicationAsync(await Given.ApprovedOpeningAsync(OpeningKind.PublicWork), resident);
        await using var context = Portal.Open();
        var application = await context.Db.Applications.SingleAsync(a => a.Id == invited.Id);
        context.Db.Add(new InterviewSlot(invited.OpeningId, now.AddDays(5), "구청 3층 회의실", 3, officer, now));
        context.Db.Add(Interview.Invite(application, isInvited: false, now.AddDays(3), officer, now));
        await context.Db.SaveChangesAsync();
        return invited.Number;
    }
}
