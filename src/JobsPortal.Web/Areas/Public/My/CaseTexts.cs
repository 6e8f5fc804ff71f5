using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;
using static JobsPortal.Domain.Applications.ApplicationStatus;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>What an applicant reads about an application: what comes next, what happened, what a button does.</summary>
public static class CaseTexts
{
    /// <summary>What comes next and by when. Total over every state of every kind.</summary>
    public static string Next(IStringLocalizer<Web.Texts> texts, CasePage page)
    {
        var (application, opening) = (page.Application, page.Opening);
        var result = opening.ResultsOn is { } day ? SeoulDates.Day(day) : null;
        if (opening.Status == OpeningStatus.Withdrawn && ApplicationLifecycle.IsUndecided(application.Status))
        {
            return texts["이 공고는 취소되었습니다. 신청하신 내용은 심사하지 않습니다. 취소 사유: {0}", opening.WithdrawalReason ?? "-"];
        }
        return application.Status switch
        {
            Draft => texts["이어서 쓰고 제출해 주세요."],
            Shortlisted when page.Case.Interview is { } interview => Interview(texts, page, interview),
            Submitted or InReview or Shortlisted when result is not null => texts["{0}에 결과를 알려 드릴 예정입니다.", result],
            Submitted or InReview or Shortlisted => texts["심사가 끝나면 결과를 알려 드립니다."],
            NeedsSupplement when application.OpenSupplement is { } open => page.CanSupplement
                ? texts["담당 부서에서 요청한 서류나 내용을 {0} 보완해 주세요.", SeoulDates.Until(open.DueAt)]
                : texts["보완 기한이 지났습니다. 담당 부서에 전화로 문의해 주세요."],
            NeedsSupplement => texts["담당 부서에서 요청한 서류를 기한 안에 내 주세요."],
            Selected when application.CanReply => application.ReplyDueAt is { } due
                ? texts["선발되셨습니다. {0} 참여 여부를 알려 주세요.", SeoulDates.Until(due)]
                : texts["선발되셨습니다. 참여 여부를 알려 주세요."],
            Selected => opening.WorkStartsOn is { } held ? texts["자리가 확정되었습니다. {0}에 뵙겠습니다.", SeoulDates.Day(held)] : texts["자리가 확정되었습니다."],
            Waitlisted => texts["{0}입니다. 빈자리가 나면 순서대로 연락드립니다.", texts.StatusOf(application.Kind, application.Status, application.WaitlistRank)],
            NotSelected when page.CanObject => texts["이번에는 선발되지 않았습니다. 결과가 이상하면 {0} 이의신청을 하실 수 있습니다.", SeoulDates.Until(Objection.WindowEndsAt(page.RefusedAt!.Value))],
            NotSelected => texts["이번에는 선발되지 않았습니다."],
            Ineligible when page.CanObject => texts["요건에 맞지 않아 선발되지 않았습니다. 결과가 이상하면 {0} 이의신청을 하실 수 있습니다.", SeoulDates.Until(Objection.WindowEndsAt(page.RefusedAt!.Value))],
            Ineligible => texts["요건에 맞지 않아 선발되지 않았습니다."],
            Accepted => opening.WorkStartsOn is { } first ? texts["참여 의사를 확인했습니다. {0}에 시작합니다.", SeoulDates.Day(first)] : texts["참여 의사를 확인했습니다."],
            Declined when !page.CanApplyAgain => texts["포기하셨습니다."],
            Declined => texts["포기하셨습니다. 접수기간에는 다시 신청할 수 있습니다."],
            Lapsed => texts["기한 안에 답하지 않아 끝났습니다. 담당 부서에 전화로 문의해 주세요."],
            Confirmed => texts["참여가 확정되었습니다."],
            Completed => texts["모두 마치셨습니다. 수고하셨습니다."],
            DroppedOut => texts["중간에 그만두셨습니다. 궁금하신 점은 담당 부서에 문의해 주세요."],
            Revoked => texts["선발이 취소되었습니다. 담당 부서에 전화로 문의해 주세요."],
            Withdrawn when !page.CanApplyAgain => texts["신청을 취소하셨습니다."],
            Withdrawn => texts["신청을 취소하셨습니다. 접수기간에는 다시 신청할 수 있습니다."],
            _ => texts["담당 부서에 전화로 문의해 주세요."],
        };
    }

    /// <summary>One event in plain words.</summary>
    public static string Happened(IStringLocalizer<Web.Texts> texts, Application application, ApplicationEvent what) => what switch
    {
        { From: NeedsSupplement, To: NeedsSupplement } => texts["보완 기한이 새로 정해졌습니다."],
        _ when what.Happened() is { } fact => EventTexts.Of(texts, fact),
        // Written down in words before the facts were.
        { From: Shortlisted, To: Shortlisted } when what.Note is { } note => note,
        { From: NeedsSupplement, To: InReview } => texts["서류를 보완했습니다."],
        { Note.Length: > 0 } when what.From == what.To => texts["재공고로 신청을 옮겼습니다."],
        _ when what.From == what.To => texts["신청 내용을 고쳤습니다."],
        { To: Submitted } when application is { Channel: Channel.Proxy, TypedByName: { } proxy } => texts["{0} 님이 대리로 신청했습니다. 위임장과 두 분의 신분증을 확인했습니다.", proxy],
        { To: Submitted } when application.Channel == Channel.Online => texts["신청이 접수되었습니다."],
        { To: Submitted } => texts["{0} 접수로 신청이 접수되었습니다.", texts[ApplicationTexts.ChannelOf(application.Channel)].Value],
        { To: InReview } => texts["심사를 시작했습니다."],
        _ => texts["상태가 {0} 바뀌었습니다.", Language.Ro($"‘{texts.StatusOf(application.Kind, what.To, application.WaitlistRank)}’")],
    };

    /// <summary>What the button says.</summary>
    public static string Button(OpeningKind kind, ApplicantStep step) => step switch
    {
        ApplicantStep.Withdraw => "신청 취소",
        ApplicantStep.Accept => "참여하겠습니다",
        _ when IsFirstCome(kind) => "참가 취소",
        _ => "포기합니다",
    };

    /// <summary>What will happen.</summary>
    public static string Will(OpeningKind kind, ApplicationStatus status, ApplicantStep step) => step switch
    {
        ApplicantStep.Decline when status == Waitlisted && IsFirstCome(kind) => "신청을 취소하면 대기 순서에서 빠집니다. 접수기간에는 다시 신청할 수 있지만 맨 뒤의 순서가 됩니다.",
        ApplicantStep.Withdraw => "신청을 취소하면 심사를 받을 수 없습니다. 접수기간에는 다시 신청할 수 있습니다.",
        ApplicantStep.Accept => "참여하시겠다고 담당 부서에 알립니다.",
        _ when IsFirstCome(kind) => "참가를 취소하면 자리가 다른 분께 돌아갑니다. 접수기간에는 다시 신청할 수 있지만 자리가 남아 있어야 합니다.",
        _ => "포기하시면 자리가 다음 순번인 분께 돌아가고, 되돌릴 수 없습니다.",
    };

    /// <summary>What has happened.</summary>
    public static string Done(OpeningKind kind, ApplicantStep step) => step switch
    {
        ApplicantStep.Withdraw => "신청을 취소했습니다.",
        ApplicantStep.Accept => "참여 의사를 전했습니다.",
        _ when IsFirstCome(kind) => "참가를 취소했습니다.",
        _ => "포기하신다는 뜻을 전했습니다.",
    };

    private static string Interview(IStringLocalizer<Web.Texts> texts, CasePage page, InterviewCase interview) => interview.Status switch
    {
        InterviewStatus.Booked when interview.StartsAt is { } at => texts["면접 시간은 {0}입니다. 신분증을 가지고 오세요.", InterviewTexts.Slot(at, interview.Place ?? "")],
        InterviewStatus.Attended => texts["면접을 마쳤습니다. 심사가 끝나면 결과를 알려 드립니다."],
        InterviewStatus.Absent => texts["면접에 오지 않으신 것으로 적혀 있습니다. 사실과 다르면 담당 부서에 전화해 주세요."],
        InterviewStatus.NoTimeFits => texts["맞는 면접 시간이 없다고 하셨습니다. 담당 부서에서 다른 시간을 알아보고 연락드립니다. {0} 다시 고를 수 있습니다.", SeoulDates.Until(interview.ReplyDueAt)],
        InterviewStatus.Refused => texts["면접에 참석하지 않겠다고 하셨습니다. 마음이 바뀌면 {0} 다시 고를 수 있습니다.", SeoulDates.Until(interview.ReplyDueAt)],
        _ when page.CanChooseInterview => texts["서류 심사에 합격하셨습니다. {0} 면접 시간을 골라 주세요.", SeoulDates.Until(interview.ReplyDueAt)],
        _ => texts["면접 시간을 고르실 수 있는 기한이 지났습니다. 담당 부서에 전화해 주세요."],
    };

    private static bool IsFirstCome(OpeningKind kind) => OpeningKinds.Of(kind).Lifecycle == ApplicationLifecycle.FirstCome;
}
