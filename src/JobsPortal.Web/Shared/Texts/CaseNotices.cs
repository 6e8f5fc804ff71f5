using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>One step after the decision as it is told.</summary>
/// <param name="To">Where the application comes to stand.</param>
/// <param name="ReplyDueAt">By when to answer, UTC.</param>
/// <param name="Reason">Coded reason.</param>
/// <param name="Note">Told as it is.</param>
/// <param name="Day">Last day of a participation.</param>
public sealed record ToldStep(ApplicationStatus To, DateTime? ReplyDueAt = null, DecisionReason? Reason = null, string? Note = null, DateOnly? Day = null)
{
    /// <summary>Which step of several that lead to the same state; last part of its address.</summary>
    public string? Step { get; init; }

    /// <summary>What is needed, or why more time is given.</summary>
    public string? Text { get; init; }

    /// <summary>By when it is needed, UTC, exclusive.</summary>
    public DateTime? DueAt { get; init; }
}

/// <summary>
/// What applicants are told of what staff did with their application: by mail where they gave an address, otherwise over the telephone.
/// The page before the step shows the same sentence.
/// </summary>
public sealed class CaseNotices(IStringLocalizer<Web.Texts> texts, NoticeWording wording)
{
    /// <summary>Loads the words; call it before <see cref="Of"/>.</summary>
    public Task LoadAsync() => wording.LoadAsync();

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
        var person = ToldPerson.Of(application);
        if (mailOnly && person.Channel != OutboxChannel.Email)
        {
            return null;
        }
        // A notice is Korean whatever language the page is read in.
        var words = Language.InKorean(() => wording.Write(NoticeEvent.Stepped, opening, new(application.ApplicantName, application.Number, sentence)));
        return person.Notice(FormattableString.Invariant($"application-{application.Id}-{what}"), NoticeEvent.Stepped, words, now);
    }

    /// <summary>The notice as the page before the step shows it; nobody is told where <see cref="Of"/> writes none.</summary>
    public NoticePreview Preview(Application application, Opening opening, string sentence, bool mailOnly) => Preview([application], opening, sentence, mailOnly);

    /// <summary>The notices of one step for many.</summary>
    public NoticePreview Preview(IEnumerable<Application> applications, Opening opening, string sentence, bool mailOnly)
    {
        var words = Language.InKorean(() => wording.Write(NoticeEvent.Stepped, opening, new(NoticePreview.Name, NoticePreview.Number, sentence)));
        return new(applications.Select(ToldPerson.Of).Where(p => !mailOnly || p.Channel == OutboxChannel.Email).Select(p => p.Planned(words)));
    }

    /// <summary>The answer to an 이의신청.</summary>
    public string Answer(OpeningKind kind, ObjectionAnswer answer, int? rank, DateTime? replyDueAt, string? note)
    {
        string result = answer switch
        {
            ObjectionAnswer.Selected when replyDueAt is { } due => texts["이의신청을 받아들여 선발되셨습니다. {0} 참여 여부를 알려 주세요.", SeoulDates.Until(due)],
            ObjectionAnswer.Waitlisted => texts["이의신청을 받아들였습니다. {0}입니다.", texts.StatusOf(kind, ApplicationStatus.Waitlisted, rank)],
            ObjectionAnswer.Rejected => texts["이의신청을 받아들이지 않았습니다. 결과에 다툼이 있으면 행정심판을 청구하실 수 있습니다."],
            _ => texts["이의신청을 받아들였습니다."],
        };
        return string.IsNullOrWhiteSpace(note) ? result : $"{result} {texts["사유: {0}", note.Trim()].Value}";
    }

    private string Result(OpeningKind kind, ToldStep told) => told.To switch
    {
        ApplicationStatus.NeedsSupplement when told.Step == "extend-supplement" && told.DueAt is { } later =>
            texts["서류 보완 기한이 {0} 늘어났습니다. 사유: {1}", SeoulDates.Until(later), told.Text ?? ""],
        ApplicationStatus.NeedsSupplement when told.DueAt is { } by =>
            texts["심사에 필요한 서류나 내용이 있습니다. {0} 내 주세요. 필요한 것: {1}", SeoulDates.Until(by), (told.Text ?? "").ReplaceLineEndings(", ")],
        ApplicationStatus.InReview => texts["보완하신 내용을 받았습니다. 다시 심사합니다."],
        ApplicationStatus.Ineligible => texts["보완 기한까지 서류를 받지 못해 참여하실 수 없습니다. 결과에 이의가 있으면 30일 안에 이의신청을 하실 수 있습니다."],
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
        _ => texts["신청 상태가 {0} 바뀌었습니다.", Language.Ro($"‘{texts.StatusOf(kind, told.To, null)}’")],
    };

    // "Another reason" is the note that follows.
    private string? Reason(ToldStep told) =>
        told.Reason is { } reason and not DecisionReason.Other ? texts["사유: {0}", texts[ApplicationTexts.Because(reason)].Value].Value : null;
}
