using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>What a notice after publication does to an opening.</summary>
public enum ChangeKind
{
    /// <summary>변경공고: the content becomes another.</summary>
    Amendment,

    /// <summary>정정공고: an error is mended, nothing else.</summary>
    Correction,

    /// <summary>연장공고: the window ends later.</summary>
    Extension,
}

/// <summary>Where a change stands between the people who write and approve it.</summary>
public enum ChangeStatus
{
    /// <summary>작성 중.</summary>
    Draft,

    /// <summary>승인 대기.</summary>
    InReview,

    /// <summary>공고됨: the opening has the new content, the applicants are told.</summary>
    Published,

    /// <summary>그만둠: never published.</summary>
    Dropped,
}

/// <summary>The life of a change.</summary>
public static class ChangeLifecycle
{
    /// <summary>Like an opening: 회수 and 반려 lead back to the draft. What is published stays; a second change mends it.</summary>
    public static readonly StateTable<ChangeStatus> Table = new(new()
    {
        [ChangeStatus.Draft] = [ChangeStatus.InReview, ChangeStatus.Dropped],
        [ChangeStatus.InReview] = [ChangeStatus.Draft, ChangeStatus.Published],
    });
}

/// <summary>Coded reason of a change; <see cref="ChangeReasons"/> says which one fits which kind.</summary>
public enum ChangeReason
{
    /// <summary>사업계획 변경.</summary>
    PlanChanged,

    /// <summary>예산 변경.</summary>
    BudgetChanged,

    /// <summary>법령·지침 변경.</summary>
    LawChanged,

    /// <summary>배치기관(수요처) 요청.</summary>
    PartnerRequest,

    /// <summary>오탈자.</summary>
    Typo,

    /// <summary>날짜·시각 착오.</summary>
    WrongDate,

    /// <summary>인원·금액 착오.</summary>
    WrongFigure,

    /// <summary>연락처·장소 착오.</summary>
    WrongContact,

    /// <summary>근거 법령 착오.</summary>
    WrongLaw,

    /// <summary>신청자 부족.</summary>
    TooFewApplicants,

    /// <summary>전산 장애로 접수하지 못함.</summary>
    SystemFailure,

    /// <summary>재난·기상 악화.</summary>
    Disaster,

    /// <summary>공고 내용 변경에 따른 연장.</summary>
    ContentChanged,

    /// <summary>그 밖의 사유.</summary>
    Other,
}

/// <summary>Which coded reason fits which kind of change.</summary>
public static class ChangeReasons
{
    private static readonly Dictionary<ChangeKind, ChangeReason[]> Table = new()
    {
        [ChangeKind.Amendment] =
            [ChangeReason.PlanChanged, ChangeReason.BudgetChanged, ChangeReason.LawChanged, ChangeReason.PartnerRequest, ChangeReason.Other],
        [ChangeKind.Correction] =
            [ChangeReason.Typo, ChangeReason.WrongDate, ChangeReason.WrongFigure, ChangeReason.WrongContact, ChangeReason.WrongLaw],
        [ChangeKind.Extension] =
            [ChangeReason.TooFewApplicants, ChangeReason.SystemFailure, ChangeReason.Disaster, ChangeReason.ContentChanged, ChangeReason.Other],
    };

    /// <summary>The reasons of a kind, in the order they are offered.</summary>
    public static IReadOnlyList<ChangeReason> Of(ChangeKind kind) => Table[kind];
}
