using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>One sentence for every refusal that staff meet. It says what is wrong and what to do; pages put it through <c>L</c>.</summary>
public static class RuleTexts
{
    /// <summary>Why an opening cannot be sent to review, approved, returned, withdrawn or archived.</summary>
    public static string Of(ApprovalBlocker blocker) => blocker switch
    {
        ApprovalBlocker.TitleMissing => "공고 제목을 입력하세요.",
        ApprovalBlocker.DescriptionMissing => "하는 일(내용)을 입력하세요.",
        ApprovalBlocker.EmployerMissing => "채용하는 곳의 이름을 입력하세요. 이름을 밝히지 않은 공고는 낼 수 없습니다. (직업안정법 제34조)",
        ApprovalBlocker.DepartmentMissing => "담당 부서가 없습니다. 관리자에게 소속 부서를 등록해 달라고 요청하세요.",
        ApprovalBlocker.PhoneMissing => "문의 전화번호를 입력하세요.",
        ApprovalBlocker.UnitMissing => "모집단위를 하나 이상 추가하세요.",
        ApprovalBlocker.HeadcountMissing => "모집인원을 1명 이상으로 입력하세요.",
        ApprovalBlocker.PlaceMissing => "일하는 곳(장소)을 입력하세요.",
        ApprovalBlocker.HoursMissing => "일하는 시간을 입력하세요.",
        ApprovalBlocker.EmploymentTypeMissing => "고용형태를 고르세요.",
        ApprovalBlocker.PayMissing => "급여의 종류와 금액을 입력하세요.",
        ApprovalBlocker.PayBelowMinimumWage => "급여가 근무 기간의 최저임금보다 적습니다. 금액 또는 주 소정근로시간을 확인하세요. (최저임금법 제6조)",
        ApprovalBlocker.ActivityBasisMissing => "활동비의 근거 법령이나 지침을 입력하세요.",
        ApprovalBlocker.WorkStartMissing => "근무 시작일을 입력하세요. 최저임금은 근무 시작일을 기준으로 확인합니다.",
        ApprovalBlocker.WindowMissing => "접수 시작일과 마감일을 입력하세요.",
        ApprovalBlocker.ClosesBeforeOpening => "접수 마감이 접수 시작보다 빠릅니다. 접수기간을 확인하세요.",
        ApprovalBlocker.ClosingDatePassed => "접수 마감일이 이미 지났습니다. 마감일을 다시 정하세요.",
        ApprovalBlocker.UntilFilledTooLong => "‘채용 시까지’ 공고는 접수 시작일부터 두 달까지만 낼 수 있습니다. 마감일을 앞당기세요.",
        ApprovalBlocker.ResultDateMissing => "결과 발표 예정일을 입력하세요.",
        ApprovalBlocker.ResultBeforeClosing => "결과 발표 예정일이 접수 마감일보다 빠릅니다. 날짜를 확인하세요.",
        ApprovalBlocker.ApplyHereNotAllowed => "기업이 직접 뽑는 채용은 이 누리집에서 신청을 받을 수 없습니다. 신청 방법을 ‘원문 공고에서 지원’ 또는 ‘전화 또는 방문’으로 바꾸세요.",
        ApprovalBlocker.ApplyAddressMissing => "신청할 인터넷 주소나 신청 방법을 입력하세요.",
        ApprovalBlocker.AgeBasisMissing => "나이 조건의 근거 법령을 입력하거나 나이 조건을 지우세요. (고령자고용법 제4조의5)",
        ApprovalBlocker.ResidentNumberInText => "글에 주민등록번호가 들어 있습니다. 지워야 합니다. (개인정보 보호법 제24조의2)",
        ApprovalBlocker.WrongState => "지금 상태에서는 할 수 없는 일입니다. 다른 사람이 먼저 처리했을 수 있으니 현재 상태를 확인하세요.",
        ApprovalBlocker.DrafterCannotApprove => "공고를 작성하거나 승인을 요청한 사람은 승인할 수 없습니다. 다른 승인자가 승인해야 합니다.",
        ApprovalBlocker.DocumentNumberMissing => "결재문서 번호를 입력하세요.",
        ApprovalBlocker.DocumentDateMissing => "결재문서의 시행일을 입력하세요.",
        ApprovalBlocker.DocumentDateInFuture => "결재문서의 시행일이 오늘보다 뒤입니다. 시행된 문서의 날짜를 적으세요.",
        ApprovalBlocker.ReasonMissing => "사유를 입력하세요.",
        ApprovalBlocker.WindowNotClosed => "접수가 끝나지 않은 공고는 보관할 수 없습니다. 모집을 그만두려면 취소공고를 하세요.",
        ApprovalBlocker.ApplicantsWithoutAnswer => "아직 결과를 받지 못한 신청인이 있습니다. 결과를 모두 통보한 뒤 보관하세요.",
        ApprovalBlocker.ChangeEmpty => "바뀐 내용이 없습니다. 바꿀 항목을 고친 뒤 승인을 요청하세요.",
        ApprovalBlocker.ChangePending => "이 공고에는 아직 끝나지 않은 변경이 있습니다. 먼저 그 변경을 공고하거나 그만두세요.",
        ApprovalBlocker.ChangeReasonWrong => "변경 사유의 종류를 고르세요.",
        ApprovalBlocker.AmendmentAfterClosing => "접수가 끝난 공고의 내용은 바꿀 수 없습니다. 잘못 적은 것을 바로잡으려면 정정공고를 하세요.",
        ApprovalBlocker.WindowFixed => "접수가 시작된 공고의 접수기간은 바꿀 수 없습니다. 마감을 늦추려면 ‘기간 연장’을 하세요.",
        ApprovalBlocker.ExtensionNotLater => "새 마감은 지금 마감보다, 그리고 오늘보다 늦어야 합니다. 마감일을 다시 정하세요.",
        ApprovalBlocker.ExtensionTooLate => "마감한 지 7일이 지나 연장할 수 없습니다. 다시 모집하려면 재공고하세요.",
        ApprovalBlocker.ExtensionAfterResults => "이미 결과를 통보한 공고라 접수기간을 연장할 수 없습니다. 더 모집하려면 재공고하세요.",
        ApprovalBlocker.UnitGone => "공고한 모집단위는 뺄 수 없습니다. 더 모집하지 않으려면 취소공고를 하고 재공고하세요.",
        ApprovalBlocker.PayWorse => "이미 신청한 사람이 있어 급여를 낮추거나 급여의 종류를 바꿀 수 없습니다. (채용절차법 제4조)",
        ApprovalBlocker.HeadcountFewer => "이미 신청한 사람이 있어 모집인원을 줄일 수 없습니다. (채용절차법 제4조)",
        ApprovalBlocker.HoursWorse => "이미 신청한 사람이 있어 주 소정근로시간을 불리하게 바꿀 수 없습니다. (채용절차법 제4조)",
        ApprovalBlocker.WorkPeriodShorter => "이미 신청한 사람이 있어 근무 기간을 줄일 수 없습니다. (채용절차법 제4조)",
        ApprovalBlocker.RequirementsTighter => "이미 신청한 사람이 있어 신청할 수 있는 조건을 더 좁힐 수 없습니다. (채용절차법 제4조)",
        ApprovalBlocker.SelectionFixed => "이미 신청한 사람이 있어 선발 방식과 신청 방법을 바꿀 수 없습니다.",
        ApprovalBlocker.NotWorseUnconfirmed => "이미 신청한 사람이 있습니다. 신청인에게 불리하지 않은 변경인지 확인하고 표시하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>The same with the figure and the year of a minimum wage that is missed.</summary>
    public static string Of(IStringLocalizer<Web.Texts> texts, ApprovalBlocker blocker, MinimumWage.Step? minimum) => minimum is null
        ? texts[Of(blocker)]
        : texts["급여가 {0}년 최저임금 시급 {1}보다 적습니다. 금액 또는 주 소정근로시간을 확인하세요. 근무 기간의 모든 해에 맞아야 합니다. (최저임금법 제6조)", minimum.From.Year, Won.Format(minimum.HourlyWon)];

    /// <summary>What is wrong with a line of a plan.</summary>
    public static string Of(PlanFault fault) => fault switch
    {
        PlanFault.Empty => "계획에 적힌 분야가 없습니다. 한 줄 이상 적어 주세요.",
        PlanFault.FieldTwice => "같은 부문에 같은 분야가 두 번 있습니다. 하나로 합쳐 주세요.",
        PlanFault.ParentUnknown => "상위 분야를 찾을 수 없습니다. 같은 부문에 있는 분야의 이름을 적어 주세요.",
        PlanFault.PartsExceedField => "세부 분야의 목표를 더하면 상위 분야의 목표보다 많습니다. 목표를 확인하세요.",
        PlanFault.YearsWrong => "연도가 올바르지 않습니다. 2000년에서 2100년 사이로, 시작 연도가 끝 연도보다 늦지 않게 적어 주세요.",
        PlanFault.TargetWrong => "목표는 0 이상으로 적어 주세요.",
        PlanFault.NameWrong => "분야와 부서의 이름은 100자 안으로 적어 주세요. 분야는 비워 둘 수 없습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>What a wording in an opening may offend against. A warning, never a refusal.</summary>
    public static string Of(LintRule rule) => rule switch
    {
        LintRule.Sex => "성별을 조건으로 하는 표현입니다. (남녀고용평등법 제7조)",
        LintRule.Marriage => "혼인·임신을 조건으로 하는 표현입니다. (남녀고용평등법 제7조, 채용절차법 제4조의3)",
        LintRule.Appearance => "용모를 조건으로 하는 표현입니다. (남녀고용평등법 제7조, 채용절차법 제4조의3)",
        LintRule.Body => "키·체중 같은 신체 조건을 묻는 표현입니다. (채용절차법 제4조의3)",
        LintRule.Age => "나이를 제한하는 표현입니다. 법에 근거가 있으면 나이 조건 칸에 근거를 적으세요. (고령자고용법 제4조의4)",
        LintRule.MilitaryService => "병역을 조건으로 하는 표현입니다. (고용정책 기본법 제7조)",
        LintRule.Origin => "출신 지역을 묻는 표현입니다. (채용절차법 제4조의3)",
        LintRule.Family => "가족 사항을 묻는 표현입니다. (채용절차법 제4조의3)",
        LintRule.Property => "재산을 묻는 표현입니다. (채용절차법 제4조의3)",
        LintRule.Religion => "종교를 조건으로 하는 표현입니다. (고용정책 기본법 제7조)",
        LintRule.School => "출신 학교를 조건으로 하는 표현입니다. (고용정책 기본법 제7조)",
        LintRule.IdentityCopy => "신분증 사본을 받는 표현입니다. 신분증에는 주민등록번호가 있습니다. ‘신분증(창구에서 보여 주세요)’처럼 보기만 하세요. (개인정보 보호법 제3조·제16조·제24조의2)",
        LintRule.Health => "병력·장애를 조건으로 하는 표현입니다. (고용정책 기본법 제7조, 장애인차별금지법 제10조)",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No sentence."),
    };

    /// <summary>Why a 선발(안) cannot be sent on or released.</summary>
    public static string Of(DecisionBlocker blocker) => blocker switch
    {
        DecisionBlocker.Empty => "선발(안)에 담긴 사람이 없습니다. 결과를 한 명 이상 정하세요.",
        DecisionBlocker.WrongState => "지금 상태에서는 할 수 없는 일입니다. 다른 사람이 먼저 처리했을 수 있으니 선발(안)의 상태를 확인하세요.",
        DecisionBlocker.DrafterCannotRelease => "선발(안)을 작성하거나 승인을 요청한 사람은 통보할 수 없습니다. 다른 승인자가 통보해야 합니다.",
        DecisionBlocker.ApplicationMoved => "그사이 신청을 취소했거나 결과가 정해진 사람이 있습니다. 선발(안)에서 빼 주세요.",
        DecisionBlocker.TooManySelected => "모집인원보다 많은 사람을 선발했습니다. 모집단위별 인원을 확인하세요.",
        DecisionBlocker.RankNotUnique => "예비순번이 비었거나 겹치거나 건너뜁니다. 모집단위마다 1번부터(이미 예비인 분이 있으면 그다음 번호부터) 차례로 적어 주세요.",
        DecisionBlocker.ReasonMissing => "미선발·부적격에는 사유를 골라야 합니다.",
        DecisionBlocker.NoteMissing => "사유가 ‘기타’이면 설명을 적어 주세요. 신청인이 읽는 글입니다.",
        DecisionBlocker.ReplyDueMissing => "선발된 사람이 참여 여부를 알려 줄 기한을 앞으로의 날짜로 정하세요.",
        DecisionBlocker.RemarksMissing => "반려 사유를 입력하세요.",
        DecisionBlocker.WindowStillOpen => "접수가 끝나지 않았습니다. 접수기간이 끝난 뒤에 결과를 정할 수 있습니다.",
        DecisionBlocker.AbsenceNotRecorded => "면접에 불참한 것으로 적지 않은 사람의 사유가 ‘면접 불참’입니다. 면접 시간이 지난 뒤 불참을 적거나, 맞는 시간이 없다고 알린 사람이면 다른 사유를 고르세요.",
        DecisionBlocker.ConcernsUnseen => "선발하려는 사람에 대해 확인할 점이 있습니다. 아래 목록을 읽고 확인했다고 표시한 뒤 다시 눌러 주세요.",
        DecisionBlocker.OpeningWithdrawn => StepTexts.OpeningWithdrawn,
        DecisionBlocker.WordsChanged => "그사이 안내 문구가 바뀌었습니다. 바뀐 글을 확인하고 다시 눌러 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
