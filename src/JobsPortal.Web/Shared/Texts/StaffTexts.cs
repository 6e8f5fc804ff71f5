using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of staff, their rights and what they looked at; pages put them through <c>L</c>.</summary>
public static class StaffTexts
{
    /// <summary>A role.</summary>
    public static string Of(StaffRole role) => role switch
    {
        StaffRole.Officer => "담당자",
        StaffRole.Approver => "승인자",
        StaffRole.CounterClerk => "동 접수담당자",
        StaffRole.Counselor => "직업상담사",
        StaffRole.Administrator => "시스템 관리자",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No words."),
    };

    /// <summary>What a role does, in one line.</summary>
    public static string HintOf(StaffRole role) => role switch
    {
        StaffRole.Officer => "공고와 선발(안)을 씁니다. 자기 부서의 신청을 봅니다.",
        StaffRole.Approver => "다른 사람이 쓴 공고와 선발(안)을 승인합니다. 자기 부서의 신청을 봅니다.",
        StaffRole.CounterClerk => "방문접수를 등록합니다. 자기 동의 신청을 봅니다.",
        StaffRole.Counselor => "공고와 사업을 봅니다. 신청은 보지 않습니다.",
        StaffRole.Administrator => "직원 계정과 접속기록을 봅니다. 신청은 보지 않습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No words."),
    };

    /// <summary>Why a staff account cannot be made so.</summary>
    public static string Of(StaffBlocker blocker) => blocker switch
    {
        StaffBlocker.DepartmentMissing => "담당자와 승인자는 부서가 있어야 합니다. 부서를 고르세요.",
        StaffBlocker.DongMissing => "동 접수담당자는 동이 있어야 합니다. 동을 고르세요.",
        StaffBlocker.LastAdministrator => "마지막 시스템 관리자입니다. 다른 시스템 관리자를 먼저 등록하세요.",
        StaffBlocker.OwnPassword => "자기 비밀번호는 ‘내 계정’에서 바꾸세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>What was changed on an account.</summary>
    public static string Of(StaffChangeKind kind) => kind switch
    {
        StaffChangeKind.Created => "계정 등록",
        StaffChangeKind.Role => "역할",
        StaffChangeKind.Department => "부서",
        StaffChangeKind.CounterDong => "동",
        StaffChangeKind.Disabled => "사용 여부",
        StaffChangeKind.PasswordReset => "비밀번호 초기화",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>A value of a change as it is kept: roles by name, the rest as words.</summary>
    public static string ValueOf(string? kept) =>
        string.IsNullOrEmpty(kept) ? "-" : Enum.TryParse<StaffRole>(kept, out var role) && Enum.IsDefined(role) ? Of(role) : kept;

    /// <summary>What was done with somebody's data.</summary>
    public static string Of(AccessAction action) => action switch
    {
        AccessAction.View => "조회",
        AccessAction.List => "목록",
        AccessAction.Search => "검색",
        AccessAction.Print => "출력",
        AccessAction.Decide => "결정",
        AccessAction.Register => "등록",
        AccessAction.Export => "내려받기",
        AccessAction.Reset => "초기화",
        AccessAction.Notify => "알림",
        AccessAction.CheckProxy => "대리 확인",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No words."),
    };
}
