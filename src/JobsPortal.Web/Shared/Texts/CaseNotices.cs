using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>One step after the decision as it is told.</summary>
/// <param name="To">Where the application comes to stand.</param>
/// <param name="ReplyDueAt">By when to answer, UTC.</param>
/// <param name="Reason">Coded reason.</param>
/// <param name="Note">Told as it is.</param>
/// <param name="Day">Last day of a participation.</param>
public sealed record ToldStep(ApplicationStatus To, DateTime? ReplyDueAt = null, DecisionReason? Reason = null, string? Note = null, DateOnly? Day = null);

/// <summary>
/// What applicants are told of what staff did with their application: by mail where they gave an address, otherwise over the telephone.
/// The page before the step shows the same sentence.
/// </summary>
public sealed class CaseNotices(IStringLocalizer<Web.Texts> texts, IOptions<SiteOptions> site)
{
    /// <summary>What is told of a step.</summary>
    public string Sentence(OpeningKind kind, ToldStep told)
    {
        string?[] parts = [Result(kind, told), Reason(told), string.IsNullOrWhiteSpace(told.Note) ? null : told.Note.Trim()];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>The notice; null where it could only be told by telephone and the applicant already knows.</summary>
    /// <param name="application">The application.</param>
    /// <param name="opening">Its opening.</param>
    /// <param name="what">What it tells of, the same on every try and different for every notice of the application.</param>
    /// <param name="sentence">What it says.</param>
    /// <param name="mailOnly">The applicant was there, or on the telephone: without an address nothing needs to go out.</param>
    /// <param name="now">Now, UTC.</param>
    public OutboxMessage? Of(Application application, Opening opening, string what, string sentence, bool mailOnly, DateTime now)
    {
        var channel = ResultNotices.ChannelFor(application.Email);
        if (mailOnly && channel != OutboxChannel.Email)
        {
            return null;
        }
        return new OutboxMessage
        {
            MessageId = FormattableString.Invariant($"application-{application.Id}-{what}"),
            Channel = channel,
            To = (channel == OutboxChannel.Email ? application.Email : application.Phone) ?? "",
            RecipientName = application.ApplicantName ?? "",
            Subject = texts["[{0}] 신청에 대해 알려 드립니다", opening.Title],
            Body = Body(application, opening, sentence),
            ApplicationId = application.Id,
            CreatedAt = now,
        };
    }

    private string Body(Application application, Opening opening, string sentence)
    {
        var identity = site.Value.Identity;
        string[] lines =
        [
            texts["{0} 님, {1}에 대해 알려 드립니다.", application.ApplicantName ?? "", opening.Title],
            "",
            sentence,
            "",
            texts["접수번호: {0}", ReceiptNumber.Format(application.Number)],
            texts["{0} 누리집의 ‘내 신청 확인’에서 접수번호와 조회번호로 언제든지 확인하실 수 있습니다.", identity.FullName],
            texts["문의: {0} {1}", identity.Department, opening.ContactPhone is { } phone ? PhoneNumber.Format(phone) : identity.Tel],
        ];
        return string.Join('\n', lines);
    }

    private string Result(OpeningKind kind, ToldStep told) => told.To switch
    {
        ApplicationStatus.Selected when told.ReplyDueAt is { } due => kind == OpeningKind.Job
            ? texts["빈자리가 나서 합격하셨습니다. {0} 입사 여부를 알려 주세요.", SeoulDates.Until(due)]
            : texts["빈자리가 나서 선발되셨습니다. {0} 참여 여부를 알려 주세요.", SeoulDates.Until(due)],
        ApplicationStatus.Selected => texts["빈자리가 나서 자리가 확정되었습니다."],
        ApplicationStatus.Accepted => texts["참여하신다는 뜻을 확인했습니다."],
        ApplicationStatus.Declined => texts["포기하신다는 뜻을 확인했습니다."],
        ApplicationStatus.Lapsed => texts["기한 안에 참여 여부를 알려 주지 않으셔서 다음 순번인 분께 자리가 돌아갑니다."],
        ApplicationStatus.Revoked => kind == OpeningKind.Job ? texts["합격이 취소되었습니다."] : texts["선발이 취소되었습니다."],
        ApplicationStatus.Completed when told.Day is { } last => texts["{0}자로 참여를 마치셨습니다. 수고하셨습니다.", SeoulDates.Day(last)],
        ApplicationStatus.DroppedOut when told.Day is { } left => texts["{0}자로 중도포기로 처리했습니다.", SeoulDates.Day(left)],
        _ => texts["신청 상태가 {0} 바뀌었습니다.", Josa.Ro($"‘{texts.StatusOf(kind, told.To, null)}’")],
    };

    // "Another reason" is the note that follows.
    private string? Reason(ToldStep told) =>
        told.Reason is { } reason and not DecisionReason.Other ? texts["사유: {0}", texts[ApplicationTexts.Because(reason)].Value].Value : null;
}
