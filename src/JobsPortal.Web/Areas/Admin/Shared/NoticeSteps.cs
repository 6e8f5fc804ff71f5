using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>What the steps share that tell many people: first the words are shown, then the same words are sent.</summary>
public static class NoticeSteps
{
    /// <summary>
    /// Whether the page shows the notice for the first time. Where another one was seen before it is a refusal: the sentence that says so stands
    /// on the page then.
    /// </summary>
    /// <param name="controller">The step.</param>
    /// <param name="seen">Mark of what the person has seen; nothing on the first press.</param>
    public static bool ShowsNotice(this Controller controller, string? seen)
    {
        if (string.IsNullOrEmpty(seen))
        {
            return true;
        }
        controller.ModelState.AddModelError("", NoticeTexts.NotAsShown);
        return false;
    }

    /// <summary>The people of some applications as far as telling goes, in a total order.</summary>
    public static Task<List<ToldPerson>> ToldAsync(this IQueryable<Application> applications) =>
        applications.OrderBy(a => a.Id).Select(a => new ToldPerson(a.Id, a.ApplicantName, a.Email, a.Phone, a.NoticeBy)).ToListAsync();
}
