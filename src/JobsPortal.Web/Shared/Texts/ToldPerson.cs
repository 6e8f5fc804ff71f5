using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>An applicant as far as telling goes.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The address, if one was given.</param>
/// <param name="Phone">The telephone, digits.</param>
/// <param name="Chosen">결과 안내 방법 as chosen.</param>
public sealed record ToldPerson(int ApplicationId, string? Name, string? Email, string? Phone, NoticeMethod? Chosen)
{
    /// <summary>The way by which a notice goes to this person: mail, the call list, or the page alone.</summary>
    public OutboxChannel Channel => NoticeMethods.For(Chosen, Email) switch
    {
        NoticeMethod.Email => OutboxChannel.Email,
        NoticeMethod.OnPage => OutboxChannel.OnPage,
        _ => OutboxChannel.CallList,
    };

    /// <summary>Where a notice goes: mail address, telephone, or nowhere.</summary>
    public string Address => (Channel switch { OutboxChannel.Email => Email, OutboxChannel.CallList => Phone, _ => "" }) ?? "";

    /// <summary>The person of an application.</summary>
    public static ToldPerson Of(Application application) =>
        new(application.Id, application.ApplicantName, application.Email, application.Phone, application.NoticeBy);

    /// <summary>A notice to this person as a preview counts it.</summary>
    public PlannedNotice Planned((string Subject, string Body) words) => new(Channel, Address, words.Subject, words.Body);

    /// <summary>A notice to this person by the way that was chosen. What only stands on the page has arrived with being written.</summary>
    /// <param name="messageId">The same on every try, different for every notice.</param>
    /// <param name="what">What it tells of.</param>
    /// <param name="words">What it says.</param>
    /// <param name="now">Now, UTC.</param>
    public OutboxMessage Notice(string messageId, NoticeEvent what, (string Subject, string Body) words, DateTime now) => new()
    {
        MessageId = messageId,
        Event = what,
        Channel = Channel,
        To = Address,
        RecipientName = Name ?? "",
        Subject = words.Subject,
        Body = words.Body,
        ApplicationId = ApplicationId,
        CreatedAt = now,
        SentAt = Channel == OutboxChannel.OnPage ? now : null,
    };
}
