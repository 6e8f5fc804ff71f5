using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Applications;

/// <summary>
/// What applicants are told of their own steps, by mail where they gave an address. Without one the screen and the receipt have told it
/// already: the call list is for what happens without them.
/// </summary>
public sealed class ApplicationNotices(IStringLocalizer<Texts> texts, NoticeWording wording)
{
    /// <summary>It was received; first comers read their place in it.</summary>
    public Task<OutboxMessage?> ReceivedAsync(Application application, Opening opening, DateTime now) =>
        MailAsync(NoticeEvent.Received, application, opening, "received", "신청이 접수되었습니다.", now);

    /// <summary>The answers were changed.</summary>
    public Task<OutboxMessage?> EditedAsync(Application application, Opening opening, DateTime now) =>
        MailAsync(NoticeEvent.Edited, application, opening, $"edited-{application.Answers.Count}", "신청 내용이 새로 저장되었습니다.", now);

    /// <summary>The applicant ended it or answered.</summary>
    public Task<OutboxMessage?> MovedAsync(Application application, Opening opening, DateTime now) =>
        MailAsync(NoticeEvent.Answered, application, opening, application.Status.ToString(), "요청하신 대로 처리했습니다.", now);

    private async Task<OutboxMessage?> MailAsync(NoticeEvent what, Application application, Opening opening, string id, string message, DateTime now)
    {
        if (application.Email is not { Length: > 0 } address)
        {
            return null;
        }
        await wording.LoadAsync();
        // A notice is Korean whatever language the page is read in.
        var words = Language.InKorean(() => wording.Write(what, opening, new(
            application.ApplicantName, application.Number, texts[message],
            texts.StatusOf(application.Kind, application.Status, application.WaitlistRank),
            ApplicationLifecycle.IsUndecided(application.Status) ? opening.ResultsOn : null)));
        // A receipt goes to the address whatever way was chosen for the result.
        return (ToldPerson.Of(application) with { Email = address, Chosen = NoticeMethod.Email }).Notice($"application-{application.Id}-{id}", what, words, now);
    }
}
