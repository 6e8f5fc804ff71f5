using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>One decision as it is told: everything the sentence depends on.</summary>
public sealed record ToldDecision(
    OpeningKind Kind, ApplicationStatus Outcome, int? Rank, DecisionReason? Reason, string? Note, DateTime? ReplyDueAt)
{
    /// <summary>Last day on which the rank holds; null without end.</summary>
    public DateOnly? WaitlistUntil { get; init; }
}

/// <summary>What applicants are told of a decision: by mail where they gave an address, otherwise over the telephone by the call list.</summary>
public sealed class ResultNotices(IStringLocalizer<Web.Texts> texts, IOptions<SiteOptions> site)
{
    /// <summary>How somebody with these contacts is told.</summary>
    public static OutboxChannel ChannelFor(string? email) => string.IsNullOrEmpty(email) ? OutboxChannel.CallList : OutboxChannel.Email;

    /// <summary>The result, its reason, and by when to answer.</summary>
    public string Sentence(ToldDecision told)
    {
        string?[] parts = [Result(told), Reason(told), Blank(told.Note)];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>The notice of one decision. Its id is the same on every try.</summary>
    public OutboxMessage Of(Application application, ToldDecision told, Opening opening, int batchId, DateTime now)
    {
        var channel = ChannelFor(application.Email);
        return new OutboxMessage
        {
            MessageId = FormattableString.Invariant($"application-{application.Id}-decision-{batchId}"),
            Channel = channel,
            To = (channel == OutboxChannel.Email ? application.Email : application.Phone) ?? "",
            RecipientName = application.ApplicantName ?? "",
            Subject = texts["[{0}] 결과를 알려 드립니다", opening.Title],
            Body = Body(application, told, opening),
            ApplicationId = application.Id,
            CreatedAt = now,
        };
    }

    private string Body(Application application, ToldDecision told, Opening opening)
    {
        var identity = site.Value.Identity;
        var phone = opening.ContactPhone is { } digits ? PhoneNumber.Format(digits) : identity.Tel;
        string[] lines =
        [
            texts["{0} 님, {1} 결과를 알려 드립니다.", application.ApplicantName ?? "", opening.Title],
            "",
            Sentence(told),
            "",
            texts["접수번호: {0}", ReceiptNumber.Format(application.Number)],
            texts["{0} 누리집의 ‘내 신청 확인’에서 접수번호와 조회번호로 언제든지 확인하실 수 있습니다.", identity.FullName],
            texts["결과에 이의가 있거나 궁금한 점이 있으면 {0}({1})로 알려 주세요.", identity.Department, phone],
        ];
        return string.Join('\n', lines);
    }

    private string Result(ToldDecision told) => told.Outcome switch
    {
        ApplicationStatus.Selected => $"{(told.Kind == OpeningKind.Job ? texts["합격하셨습니다."] : texts["선발되셨습니다."])} {ReplyBy(told)}".TrimEnd(),
        ApplicationStatus.Waitlisted when told.WaitlistUntil is { } until =>
            texts["{0}입니다. {1}까지 빈자리가 나면 순서대로 연락드립니다.", texts.StatusOf(told.Kind, told.Outcome, told.Rank), SeoulDates.Day(until)],
        ApplicationStatus.Waitlisted => texts["{0}입니다. 빈자리가 나면 순서대로 연락드립니다.", texts.StatusOf(told.Kind, told.Outcome, told.Rank)],
        ApplicationStatus.NotSelected => told.Kind == OpeningKind.Job ? texts["이번에는 합격하지 못하셨습니다."] : texts["이번에는 선발되지 않았습니다."],
        _ => texts["신청하신 자리의 요건에 맞지 않아 참여하실 수 없습니다."],
    };

    private string ReplyBy(ToldDecision told) => told.ReplyDueAt is not { } due ? ""
        : told.Kind == OpeningKind.Job ? texts["{0} 입사 여부를 알려 주세요.", SeoulDates.Until(due)]
        : texts["{0} 참여 여부를 알려 주세요.", SeoulDates.Until(due)];

    // "Another reason" is the note that follows.
    private string? Reason(ToldDecision told) =>
        told.Reason is { } reason and not DecisionReason.Other ? texts["사유: {0}", texts[ApplicationTexts.Because(reason)].Value].Value : null;

    private static string? Blank(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}
