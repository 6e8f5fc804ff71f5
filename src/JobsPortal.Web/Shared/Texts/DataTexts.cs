using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of what the portal knows of a person, as the person reads them.</summary>
public static class DataTexts
{
    private const string StatementsShown = "보여 드린 참여 제한 사항";
    private const string MailedTo = "받는 이메일";

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["Dongs"] = "동네",
        ["Employments"] = "고용형태",
        ["FoundAt"] = "찾은 때",
        ["Frequency"] = "알림 주기",
        ["IsExact"] = "그대로 찾기",
        ["Kinds"] = "구분",
        ["Occupations"] = "직종",
        ["SinceAt"] = "이때부터 올라온 공고를 찾음",
        ["WantedAt"] = "계속 받겠다고 하신 때",
        ["Words"] = "찾는 말",
        ["AccessFailedCount"] = "틀린 횟수",
        ["Action"] = "한 일",
        ["ActorKind"] = "한 사람",
        ["Answer"] = "답",
        ["AnswerDueAt"] = "답변 기한",
        ["AnsweredAt"] = "답한 때",
        ["AnsweredBy"] = "답한 직원",
        ["AnsweredOn"] = "회신일",
        ["Answers"] = "적으신 내용",
        ["ApplicantName"] = "이름",
        ["ApprovedBy"] = "승인한 직원의 번호",
        ["AskedAt"] = "요청한 때",
        ["AskedBy"] = "요청한 직원의 번호",
        ["At"] = "일시",
        ["Attempts"] = "보낸 횟수",
        ["BirthDate"] = "생년월일",
        ["Body"] = "내용",
        ["By"] = "직원의 번호",
        ["Careers"] = "경력",
        ["Certificates"] = "자격증",
        ["ChangedAt"] = "마지막으로 바뀐 때",
        ["Channel"] = "방법",
        ["Check"] = "본인 확인",
        ["CheckedAt"] = "확인한 때",
        ["CheckedBy"] = "확인한 직원의 번호",
        ["ClaimType"] = "종류",
        ["ClaimValue"] = "값",
        ["CodeRound"] = "조회번호를 바꾼 횟수",
        ["ConfirmedAt"] = "이메일을 확인한 때",
        ["Count"] = "수",
        ["CreatedAt"] = "만든 때",
        ["DecidedAt"] = "답한 때",
        ["DecidedBy"] = "정한 직원의 번호",
        ["Device"] = "기기",
        ["DongCode"] = "사는 동",
        ["DueAt"] = "기한",
        ["Email"] = "이메일",
        ["EndedAt"] = "로그아웃한 때",
        ["EndedOn"] = "참여가 끝난 날",
        ["EnteredBy"] = "입력한 직원의 번호",
        ["Evidence"] = "근거",
        ["FiledAt"] = "이의신청한 때",
        ["From"] = "이전 상태",
        ["GivenUpAt"] = "발송을 멈춘 때",
        ["Hours"] = "일하고 싶은 시간",
        ["IntakeDong"] = "접수한 동",
        ["IsDisabled"] = "사용 중지",
        ["IsGiven"] = "동의함",
        ["Items"] = "보완할 서류",
        ["JobProgramId"] = "사업",
        ["Kind"] = "종류",
        ["LastSeenAt"] = "마지막 사용",
        ["LockoutEnd"] = "잠긴 때까지",
        ["LoginProvider"] = "다른 곳의 이름",
        ["Measure"] = "무엇을 세나",
        ["MustChangePassword"] = "비밀번호를 바꿔야 함",
        ["Name"] = "이름",
        ["NextTryAt"] = "다시 보낼 때",
        ["Event"] = "무엇에 대한 알림",
        ["Fact"] = "있었던 일",
        ["FactAt"] = "정한 시각",
        ["FactPlace"] = "정한 곳",
        ["FactWay"] = "확인한 방법",
        ["Note"] = "설명",
        ["NoticeBy"] = "결과 안내 방법",
        ["Number"] = "번호",
        ["Occupation"] = "하고 싶은 일",
        ["OccurredOn"] = "날짜",
        ["OfferedAt"] = "안내한 때",
        ["OpeningId"] = "공고",
        ["Origin"] = "출처",
        ["Outcome"] = "결과",
        ["PartySize"] = "오시는 인원",
        ["PayAtLeast"] = "받고 싶은 급여(원 이상)",
        ["PayBasis"] = "급여 기준",
        ["People"] = "실인원",
        ["Phone"] = "전화번호",
        ["PhoneNumber"] = "전화번호",
        ["PostalAddress"] = "우편 받으실 주소",
        ["ProposedBy"] = "제안한 직원의 번호",
        ["ProviderDisplayName"] = "다른 곳의 이름",
        ["ProxyCheckedAt"] = "위임장과 신분증을 확인한 때",
        ["Purpose"] = "전화한 까닭",
        ["Rank"] = "예비순번",
        ["Reason"] = "사유",
        ["ReasonNote"] = "사유 설명",
        ["ReceivedAt"] = "접수한 때",
        ["RecipientName"] = "받는 사람",
        ["RecordedAt"] = "기록한 때",
        ["RecordedBy"] = "기록한 직원의 번호",
        ["RegisteredBy"] = "등록한 직원의 번호",
        ["Remarks"] = "남긴 말",
        ["Repeat"] = "반복참여",
        ["ReplyDueAt"] = "답할 때",
        ["Result"] = "결과",
        ["ResultAt"] = "이의신청한 결과를 받은 때",
        ["Round"] = "몇 번째",
        ["ScoredAt"] = "점수를 적은 때",
        ["ScoredPeople"] = "점수를 받은 사람 수",
        ["ScoreMost"] = "만점",
        ["ScorePoints"] = "점수",
        ["ScoreRank"] = "순위",
        ["SavedAt"] = "저장한 때",
        ["SentAt"] = "보낸 때",
        ["Source"] = "근거의 종류",
        ["StartedOn"] = "참여를 시작한 날",
        ["State"] = "상태",
        ["Status"] = "상태",
        ["Subject"] = "제목",
        ["SubjectCount"] = "함께 본 사람 수",
        ["SubmittedAt"] = "제출한 때",
        ["Text"] = "내용",
        ["TextVersion"] = "동의서 판",
        ["To"] = "이후",
        ["ToldAt"] = "알려 드린 때",
        ["TypedByName"] = "대신 입력한 사람",
        ["TypedByPhone"] = "대신 입력한 사람의 전화번호",
        ["TypedByRelation"] = "대신 입력한 사람의 관계",
        ["UserName"] = "로그인 이름",
        ["WaitlistRank"] = "예비순번",
        ["WaitlistUntil"] = "예비순번을 쓰는 때까지",
        ["WantsNotice"] = "마감 알림을 받음",
        ["WishedDong"] = "일하고 싶은 동",
    };

    private static readonly Dictionary<object, string> Values = new()
    {
        [true] = "예",
        [false] = "아니요",
        [AccountKind.Resident] = "구민",
        [AccountKind.Staff] = "직원",
        [ActorKind.Applicant] = "본인",
        [ActorKind.Staff] = "직원",
        [ActorKind.Portal] = "누리집",
        [ConsentKind.CollectionAndUse] = "개인정보 수집·이용",
        [ConsentKind.Contact] = "다른 일자리 소식 안내",
        [ConsentKind.RecordsFromOffices] = "자격을 관계 기관에 확인",
        [OutboxChannel.Email] = "이메일",
        [OutboxChannel.CallList] = "전화",
        [OutboxChannel.OnPage] = "누리집 화면",
        [ResultMeasure.Jobs] = "일자리",
        [ResultMeasure.Participants] = "참여",
        [ResultMeasure.None] = "세지 않음",
        [ResultOrigin.Confirmation] = "참여 확정",
        [ResultOrigin.Manual] = "직접 입력",
        [ResultOrigin.CounterEntry] = "정정",
    };

    /// <summary>Every question that a form asks.</summary>
    private static readonly Dictionary<string, FormField> Fields =
        Enum.GetValues<OpeningKind>().SelectMany(k => OpeningKinds.Of(k).Form.Fields).DistinctBy(f => f.Key).ToDictionary(f => f.Key);

    /// <summary>The name of a property; the property's own where a new one has no words yet, which a test finds.</summary>
    public static string LabelOf(string property) => Labels.GetValueOrDefault(property, property);

    /// <summary>The name of a property beside its value: where a mail went to is no state.</summary>
    public static string LabelOf(string property, object? value) => property == "To" && value is string ? MailedTo : LabelOf(property);

    /// <summary>A value in words, with the dongs by their names.</summary>
    public static string ValueOf(IStringLocalizer words, DistrictProfile district, string property, object? value) =>
        property is "Dongs" && value is IEnumerable<string> codes ? string.Join(", ", codes.Select(c => district.DongByCode(c)?.Name ?? c)) :
        property is "DongCode" or "IntakeDong" or "WishedDong" && value is string code && district.DongByCode(code) is { } dong ? dong.Name : ValueOf(words, property, value);

    /// <summary>A value in words.</summary>
    public static string ValueOf(IStringLocalizer words, string property, object? value) => value switch
    {
        string digits when property is "Phone" or "PhoneNumber" or "TypedByPhone" => PhoneNumber.Format(digits),
        null or "" => "-",
        DateTime instant => SeoulDates.DayTime(instant),
        DateTimeOffset instant => SeoulDates.DayTime(instant.UtcDateTime),
        DateOnly born when property == "BirthDate" => SeoulDates.Birthday(born),
        DateOnly day => SeoulDates.Day(day),
        CallOutcome outcome => words[StepTexts.Of(outcome)],
        CallPurpose purpose => words[StepTexts.Of(purpose)],
        DocumentState state => words[StepTexts.Of(state)],
        ObjectionStatus status => words[StepTexts.Of(status)],
        Domain.Notices.NoticeMethod method => words[NoticeTexts.Of(method)],
        Domain.Privacy.IdentityCheck check => words[ResetTexts.Of(check)],
        Domain.OpeningReports.ReportReason reported => words[FeedbackTexts.Of(reported)],
        AccessAction action => words[StaffTexts.Of(action)],
        DecisionReason reason => words[ApplicationTexts.Because(reason)],
        Channel channel => words[ApplicationTexts.ChannelOf(channel)],
        ApplicationStatus status => words[ApplicationTexts.StatusOf(OpeningKind.PublicWork, status, rank: null)],
        Domain.Occupations.OccupationGroup group => words[OpeningTexts.Occupation(group)],
        PayBasis basis => words[PayTexts.Basis(basis)],
        OpeningKind kind => words[ApplicationTexts.FormOf(kind)],
        EventFact fact => words[EventTexts.NameOf(fact)],
        CaseWay way => words[StepTexts.Of(way)],
        Domain.Notices.NoticeEvent told => words[NoticeTexts.TitleOf(told)],
        InterviewStatus interview => words[InterviewTexts.Of(interview)],
        QualificationResult result => words[QualificationTexts.Of(result)],
        RepeatedParticipation repeat => words[QualificationTexts.Of(repeat)],
        Domain.Alerts.AlertFrequency often => words[AlertTexts.Of(often)],
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(one => one switch
        {
            OpeningKind kind => words[OpeningTexts.Kind(kind)],
            EmploymentType type => words[OpeningTexts.Employment(type)],
            _ => ValueOf(words, property, one),
        })),
        Enum or bool when Values.TryGetValue(value, out var text) => words[text],
        string text when text.StartsWith('{') => Answers(words, text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "-",
    };

    private static string Answers(IStringLocalizer words, string text) => string.Join(
        Environment.NewLine, AnswerText.Read(text).Select(a => Fields.TryGetValue(a.Key, out var field) ? $"{words[FormTexts.Question(a.Key).Label]}: {Answer(words, field, a.Value)}" : $"{words[a.Key == ExclusionQuestion.Shown ? StatementsShown : a.Key]}: {a.Value}"));

    private static string Answer(IStringLocalizer words, FormField field, string value) => field.Choices.Count == 0
        ? value
        : string.Join(", ", value.Split(',').Select(choice => field.Choices.Contains(choice) ? words[FormTexts.Choice(field.Key, choice).Label].Value : choice));
}
