using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.AskSupplement;

/// <summary>보완요구: what is needed and by when; the checklist begins the list.</summary>
[Route("admin/applications/{number}/supplement"), Allows(Permission.DecideApplications)]
public sealed class AskSupplementController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.AskSupplement;

    /// <inheritdoc />
    protected override CaseStepForm Begin(ApplicationPage page) => new() { Items = string.Join('\n', page.MissingDocuments) };

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.AskSupplement(TypedText.Kept(form.Items), form.DueAt, hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page) => CheckAsked(form);
}
