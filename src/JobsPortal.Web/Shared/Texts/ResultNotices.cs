using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>One decision as it is told: everything the sentence depends on.</summary>
public sealed record ToldDecision(
    OpeningKind Kind, ApplicationStatus Outcome, int? Rank, DecisionReason? Reason, string? Note, DateTime? ReplyDueAt)
{
    /// <summary>Last day on which the rank holds; null without end.</summary>
    public DateOnly? WaitlistUntil { get; init; }

    /// <summary>2지망: the unit of the place, where it is the second choice.</summary>
    public string? SecondUnit { get; init; }
}

/// <summary>What applicants are told of a decision: by mail where they gave an address, otherwise over the telephone by the call list.</summary>
public sealed class ResultNotices(IStringLocalizer<Web.Texts> texts, NoticeWording wording)
{
    /// <summary>The result, its reason, and by when to answer.</summary>
    public string Sentence(ToldDecision told)
    {
        string?[] parts = [Result(told), told.SecondUnit is { } unit ? texts["2지망으로 고르신 자리입니다: {0}", unit].Value : null, Reason(told), Blank(told.Note)];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>Loads the words; call it before <see cref="Of"/>.</summary>
    public Task LoadAsync() => wording.LoadAsync();

    /// <summary>The version of the words, to tell whether what is released is what was shown.</summary>
    public int WordsVersion => wording.Of(NoticeEvent.Decided).Version;

    /// <summary>The words as everybody reads them, with {내용} for each person's own.</summary>
    public (string Subject, string Body) Shown(Opening opening) =>
        wording.Write(wording.Of(NoticeEvent.Decided), opening.Title, opening.ContactPhone, new("{이름}", Number: null, "{내용}"));

    /// <summary>The notice of one decision. Its id is the same on every try.</summary>
    public OutboxMessage Of(Application application, ToldDecision told, Opening opening, int batchId, DateTime now)
    {
        var words = wording.Write(NoticeEvent.Decided, opening, new(application.ApplicantName, application.Number, Sentence(told)));
        return ToldPerson.Of(application).Notice(FormattableString.Invariant($"application-{application.Id}-decision-{batchId}"), NoticeEvent.Decided, words, now);
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
