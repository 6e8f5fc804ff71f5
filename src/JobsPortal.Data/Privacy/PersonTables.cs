using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Domain.Scores;
using Microsoft.AspNetCore.Identity;

namespace JobsPortal.Data.Privacy;

/// <summary>
/// Every table that knows a resident or an applicant. The download, the deletion and the closing of an account go through this list, and a
/// test holds every entity of the model against it: a new table stands here, or among <see cref="WithoutPerson"/> with its reason.
/// </summary>
public static class PersonTables
{
    /// <summary>In the order of deletion: what hangs on a row before the row.</summary>
    public static readonly IReadOnlyList<PersonTable> All =
    [
        PersonTable.Of<ApplicationEvent>("진행 기록", PersonLink.Application, nameof(ApplicationEvent.ApplicationId), AtDeletion.DeletedWithParent, nameof(ApplicationEvent.AccountId)),
        PersonTable.Of<AnswerVersion>("신청 내용", PersonLink.Application, nameof(AnswerVersion.ApplicationId), AtDeletion.DeletedWithParent),
        PersonTable.Of<ConsentRecord>("동의", PersonLink.Application, nameof(ConsentRecord.ApplicationId), AtDeletion.DeletedWithParent),
        PersonTable.Of<CallAttempt>("전화한 기록", PersonLink.Application, nameof(CallAttempt.ApplicationId), AtDeletion.DeletedWithParent, nameof(CallAttempt.By)),
        PersonTable.Of<Supplement>("서류 보완", PersonLink.Application, nameof(Supplement.ApplicationId), AtDeletion.DeletedWithParent, nameof(Supplement.AskedBy)),
        PersonTable.Of<ApplicationDocument>("낸 서류", PersonLink.Application, nameof(ApplicationDocument.ApplicationId), AtDeletion.DeletedWithParent,
            nameof(ApplicationDocument.CheckedBy)),
        // Points are told with the result: they stand with the application then.
        PersonTable.Of<Score>("심사 점수", PersonLink.Application, nameof(Score.ApplicationId), AtDeletion.DeletedWithParent,
            nameof(Score.CriterionId), nameof(Score.Points), nameof(Score.ScoredBy)),
        // A remark of the office informs the decision, which is told.
        PersonTable.Of<Interview>("면접", PersonLink.Application, nameof(Interview.ApplicationId), AtDeletion.DeletedWithParent,
            nameof(Interview.OfferedBy), nameof(Interview.RecordedBy), nameof(Interview.SlotId), nameof(Interview.Note)),
        PersonTable.Of<QualificationCheck>("자격조회", PersonLink.Application, nameof(QualificationCheck.ApplicationId), AtDeletion.DeletedWithParent,
            nameof(QualificationCheck.AskedBy), nameof(QualificationCheck.CheckedBy)),
        // What is proposed inside the office is told when it is decided.
        PersonTable.Of<Objection>("이의신청", PersonLink.Application, nameof(Objection.ApplicationId), AtDeletion.DeletedWithParent, nameof(Objection.Answer),
            nameof(Objection.Rank), nameof(Objection.ReplyDueAt), nameof(Objection.Note), nameof(Objection.Remarks)),
        // A draft of a decision is told when it is released, not before.
        PersonTable.Of<DecisionItem>("선발(안)", PersonLink.Application, nameof(DecisionItem.ApplicationId), AtDeletion.Deleted,
            nameof(DecisionItem.Outcome), nameof(DecisionItem.TakesSecondChoice), nameof(DecisionItem.Rank), nameof(DecisionItem.Reason), nameof(DecisionItem.Note)),
        PersonTable.Of<OutboxMessage>("알림", PersonLink.Application, nameof(OutboxMessage.ApplicationId), AtDeletion.Deleted,
            nameof(OutboxMessage.MessageId), nameof(OutboxMessage.LastError), nameof(OutboxMessage.Unsubscribe)),
        PersonTable.Of<CredentialReset>("조회번호를 새로 만든 기록", PersonLink.Application, nameof(CredentialReset.ApplicationId), AtDeletion.Deleted, nameof(CredentialReset.AccountId)),
        PersonTable.Of<JobResult>("일자리 창출 실적", PersonLink.Application, nameof(JobResult.ApplicationId), AtDeletion.Unlinked),
        PersonTable.Of<AccessRecord>("내 정보를 본 기록", PersonLink.Application, nameof(AccessRecord.Subject), AtDeletion.KeptUnderKey,
            nameof(AccessRecord.Origin), nameof(AccessRecord.Path), nameof(AccessRecord.Position), nameof(AccessRecord.Hash)),
        PersonTable.Of<Application>("신청", PersonLink.Application, nameof(Application.Id), AtDeletion.Deleted,
            nameof(Application.PersonKey), nameof(Application.DraftStep), nameof(Application.IsLive)),
        PersonTable.Of<OutboxMessage>("다음 모집 안내 이메일", PersonLink.Signup, nameof(OutboxMessage.RoundSignupId), AtDeletion.Deleted,
            nameof(OutboxMessage.MessageId), nameof(OutboxMessage.LastError), nameof(OutboxMessage.Unsubscribe), nameof(OutboxMessage.Body), nameof(OutboxMessage.ApplicationId)),
        PersonTable.Of<RoundSignup>("다음 모집 안내 신청", PersonLink.Signup, nameof(RoundSignup.Id), AtDeletion.Deleted, nameof(RoundSignup.Token)),
        PersonTable.Of<OutboxMessage>("새 공고 알림 이메일", PersonLink.Alert, nameof(OutboxMessage.AlertRecipientId), AtDeletion.Deleted,
            nameof(OutboxMessage.MessageId), nameof(OutboxMessage.LastError), nameof(OutboxMessage.Unsubscribe), nameof(OutboxMessage.Body), nameof(OutboxMessage.ApplicationId)),
        PersonTable.Of<AlertMatch>("알림에서 찾은 새 공고", PersonLink.Alert, nameof(AlertMatch.AlertRecipientId), AtDeletion.Deleted),
        PersonTable.Of<SavedSearch>("저장한 검색", PersonLink.Alert, nameof(SavedSearch.AlertRecipientId), AtDeletion.Deleted),
        PersonTable.Of<AlertRecipient>("새 공고 알림", PersonLink.Alert, nameof(AlertRecipient.Id), AtDeletion.Deleted, nameof(AlertRecipient.Token), nameof(AlertRecipient.Origin)),
        PersonTable.Of<OpeningReport>("공고 신고", PersonLink.Account, nameof(OpeningReport.AccountId), AtDeletion.Unlinked),
        PersonTable.Of<ResidentProfile>("내 이력", PersonLink.Account, nameof(ResidentProfile.AccountId), AtDeletion.Deleted),
        PersonTable.Of<SavedOpening>("저장한 공고", PersonLink.Account, nameof(SavedOpening.AccountId), AtDeletion.Deleted),
        PersonTable.Of<OutboxMessage>("계정에 보낸 알림", PersonLink.Account, nameof(OutboxMessage.AccountId), AtDeletion.Deleted,
            nameof(OutboxMessage.MessageId), nameof(OutboxMessage.LastError), nameof(OutboxMessage.Unsubscribe), nameof(OutboxMessage.ApplicationId)),
        PersonTable.Of<AccountSession>("로그인", PersonLink.Account, nameof(AccountSession.AccountId), AtDeletion.DeletedWithParent),
        PersonTable.Of<CredentialReset>("비밀번호를 초기화한 기록", PersonLink.Account, nameof(CredentialReset.AccountId), AtDeletion.Deleted, nameof(CredentialReset.ApplicationId)),
        PersonTable.Of<IdentityUserClaim<int>>("계정의 덧붙임", PersonLink.Account, nameof(IdentityUserClaim<int>.UserId), AtDeletion.DeletedWithParent),
        PersonTable.Of<IdentityUserLogin<int>>("다른 곳의 계정", PersonLink.Account, nameof(IdentityUserLogin<int>.UserId), AtDeletion.DeletedWithParent,
            nameof(IdentityUserLogin<int>.ProviderKey)),
        PersonTable.Of<IdentityUserToken<int>>("인증 수단", PersonLink.Account, nameof(IdentityUserToken<int>.UserId), AtDeletion.DeletedWithParent,
            nameof(IdentityUserToken<int>.Value)),
        PersonTable.Of<IdentityUserPasskey<int>>("패스키", PersonLink.Account, nameof(IdentityUserPasskey<int>.UserId), AtDeletion.DeletedWithParent),
        PersonTable.Of<AccessRecord>("내 계정을 본 기록", PersonLink.Account, nameof(AccessRecord.Subject), AtDeletion.KeptUnderKey,
            nameof(AccessRecord.Origin), nameof(AccessRecord.Path), nameof(AccessRecord.Position), nameof(AccessRecord.Hash)),
        PersonTable.Of<Application>("계정에 담은 신청", PersonLink.Account, nameof(Application.AccountId), AtDeletion.Unlinked,
            nameof(Application.PersonKey), nameof(Application.DraftStep), nameof(Application.IsLive)),
        PersonTable.Of<ApplicationEvent>("내가 한 일", PersonLink.Account, nameof(ApplicationEvent.AccountId), AtDeletion.Unlinked),
        PersonTable.Of<Account>("계정", PersonLink.Account, nameof(Account.Id), AtDeletion.Deleted,
            nameof(Account.PasswordHash), nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp), nameof(Account.NormalizedEmail),
            nameof(Account.NormalizedUserName), nameof(Account.StaffRole), nameof(Account.CounterDong), nameof(Account.EmailConfirmed),
            nameof(Account.PhoneNumberConfirmed), nameof(Account.TwoFactorEnabled), nameof(Account.LockoutEnabled)),
    ];

    /// <summary>Tables that know no resident and no applicant, and why. Staff are named in them as staff; that is kept as long as the work is.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithoutPerson = new Dictionary<string, string>
    {
        ["AccessChainEnd"] = "two hashes",
        ["AlertProgress"] = "how far it was looked",
        ["AccessReview"] = "signed by staff; notes name no resident",
        ["ContentVersionRow"] = "a counter",
        ["DataProtectionKey"] = "keys of the portal",
        ["DecisionBatch"] = "a decision's frame; its people stand in DecisionItem",
        ["ChangeLine"] = "a line of a changed notice",
        ["Department"] = "an office",
        ["Handover"] = "whose work went to whom, among staff",
        ["HandoverItem"] = "notices, decisions and programmes that went",
        ["Headline"] = "a number that was announced",
        ["HeadlinePart"] = "a part of such a number",
        ["ImportRun"] = "counts of a feed",
        ["InterviewSlot"] = "a time and a place",
        ["JobProgram"] = "a programme",
        ["NoticeTemplate"] = "words of notices, by staff",
        ["Opening"] = "a notice",
        ["OpeningAttachment"] = "a form to fill in, by staff",
        ["OpeningChange"] = "a changed notice, by staff",
        ["OpeningEvent"] = "steps of a notice by staff",
        ["OpeningSource"] = "where a notice came from; personal data are taken out when it is read",
        ["OpeningTemplate"] = "a notice to start from",
        ["OpeningUnit"] = "a post",
        ["OpeningViews"] = "counts by day",
        ["Organization"] = "an employer",
        ["OrganizationCertification"] = "a certificate of an employer",
        ["PageFeedback"] = "an opinion of nobody in particular; contact data are taken out when it is sent",
        ["Plan"] = "a plan",
        ["PlanField"] = "a line of a plan",
        ["PlanTarget"] = "a target of a line",
        ["PopularWord"] = "a word that is known as work or a place, and a day; no visitor",
        ["PortalSecret"] = "keys of the portal",
        ["ProgramBudget"] = "money of a programme",
        ["Publication"] = "frozen numbers",
        ["PublicationLine"] = "a line of them",
        ["QualificationLayoutChange"] = "columns of a table, changed by staff",
        ["ResultList"] = "until when results are shown by number",
        ["ResultProposal"] = "numbers of other departments, by staff",
        ["RetentionChange"] = "a setting, changed by staff",
        ["RetentionCheck"] = "whether counted jobs still exist: a number of an entry, no person",
        ["RetentionRun"] = "counts",
        ["SavedFilter"] = "choices of a list that staff keep; no words of applicants",
        ["ScoreCriterion"] = "what is judged, and for how many points",
        ["SettingChange"] = "a setting, changed by staff",
        ["StaffChange"] = "rights of staff, kept at least three years (안전성 확보조치 기준 §5)",
    };
}
