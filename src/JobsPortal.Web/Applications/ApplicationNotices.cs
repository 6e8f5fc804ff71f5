using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Applications;

/// <summary>
/// What applicants are told of their own steps, by mail where they gave an address. Without one the screen and the receipt have told it
/// already: the call list is for what happens without them.
/// </summary>
public sealed class ApplicationNotices(IStringLocalizer<Texts> texts, IOptions<SiteOptions> site)
{
    /// <summary>It was received; first comers read their place in it.</summary>
    public OutboxMessage? Received(Application application, Opening opening, DateTime now) =>
        Mail(application, opening, "received", texts["[{0}] 신청이 접수되었습니다", opening.Title], texts["신청이 접수되었습니다."], now);

    /// <summary>The answers were changed.</summary>
    public OutboxMessage? Edited(Application application, Opening opening, DateTime now) =>
        Mail(application, opening, $"edited-{application.Answers.Count}", texts["[{0}] 신청 내용을 고쳤습니다", opening.Title], texts["신청 내용이 새로 저장되었습니다."], now);

    /// <summary>The applicant ended it or answered.</summary>
    public OutboxMessage? Moved(Application application, Opening opening, DateTime now) =>
        Mail(application, opening, application.Status.ToString(), texts["[{0}] 신청 상태가 바뀌었습니다", opening.Title], texts["요청하신 대로 처리했습니다."], now);

    private OutboxMessage? Mail(Application application, Opening opening, string what, string subject, string first, DateTime now)
    {
        if (application.Email is not { Length: > 0 } address)
        {
            return null;
        }
        var identity = site.Value.Identity;
        string?[] lines =
        [
            texts["{0} 님, {1}", application.ApplicantName ?? "", first],
            "",
            texts["공고: {0}", opening.Title],
            texts["접수번호: {0}", ReceiptNumber.Format(application.Number)],
            texts["상태: {0}", texts.StatusOf(application.Kind, application.Status, application.WaitlistRank)],
            opening.ResultsOn is { } day && ApplicationLifecycle.IsUndecided(application.Status) ? texts["결과 발표 예정일: {0}", SeoulDates.Day(day)].Value : null,
            "",
            texts["{0} 누리집의 ‘내 신청 확인’에서 접수번호와 조회번호로 언제든지 확인하실 수 있습니다.", identity.FullName],
            texts["문의: {0} {1}", identity.Department, opening.ContactPhone is { } phone ? PhoneNumber.Format(phone) : identity.Tel],
        ];
        return new OutboxMessage
        {
            MessageId = $"application-{application.Id}-{what}",
            Channel = OutboxChannel.Email,
            To = address,
            RecipientName = application.ApplicantName ?? "",
            Subject = subject,
            Body = string.Join('\n', lines.OfType<string>()),
            ApplicationId = application.Id,
            CreatedAt = now,
        };
    }
}
