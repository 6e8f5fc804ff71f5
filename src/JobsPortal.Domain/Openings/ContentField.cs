namespace JobsPortal.Domain.Openings;

/// <summary>One thing that an opening says; a change names those that it alters, in this order.</summary>
public enum ContentField
{
    /// <summary>공고 제목.</summary>
    Title,

    /// <summary>접수 시작.</summary>
    OpensAt,

    /// <summary>접수 마감.</summary>
    ClosesAt,

    /// <summary>채용 시까지.</summary>
    IsUntilFilled,

    /// <summary>결과 발표 예정일.</summary>
    ResultsOn,

    /// <summary>모집단위 추가.</summary>
    UnitAdded,

    /// <summary>모집단위 빠짐.</summary>
    UnitRemoved,

    /// <summary>모집단위 이름.</summary>
    UnitName,

    /// <summary>모집인원.</summary>
    Headcount,

    /// <summary>급여.</summary>
    Pay,

    /// <summary>일하는 시간.</summary>
    Hours,

    /// <summary>주 소정근로시간.</summary>
    WeeklyHours,

    /// <summary>일하는 곳.</summary>
    Place,

    /// <summary>동.</summary>
    Dong,

    /// <summary>근무 부서.</summary>
    UnitDepartment,

    /// <summary>근무 시작일.</summary>
    WorkStartsOn,

    /// <summary>근무 종료일.</summary>
    WorkEndsOn,

    /// <summary>고용형태.</summary>
    EmploymentType,

    /// <summary>직종.</summary>
    Occupation,

    /// <summary>신청할 수 있는 분.</summary>
    WhoCanApply,

    /// <summary>사는 곳 조건.</summary>
    Residence,

    /// <summary>나이 조건: 부터.</summary>
    MinAge,

    /// <summary>나이 조건: 까지.</summary>
    MaxAge,

    /// <summary>나이 조건의 근거.</summary>
    AgeLegalBasis,

    /// <summary>신청할 수 없는 분.</summary>
    Exclusions,

    /// <summary>준비할 서류.</summary>
    Documents,

    /// <summary>신청 방법.</summary>
    ApplyMode,

    /// <summary>우편 접수.</summary>
    PostRule,

    /// <summary>신청할 인터넷 주소.</summary>
    ApplyUrl,

    /// <summary>신청 방법 설명.</summary>
    ApplyHow,

    /// <summary>선발 방식.</summary>
    SelectionMethod,

    /// <summary>채용하는 곳.</summary>
    EmployerName,

    /// <summary>문의 전화.</summary>
    ContactPhone,

    /// <summary>하는 일(내용).</summary>
    Description,
}
