namespace JobsPortal.Domain.Notices;

/// <summary>What a notice tells of. Together with the way it goes it names a template.</summary>
public enum NoticeEvent
{
    /// <summary>접수: the application came in.</summary>
    Received,

    /// <summary>The applicant changed the answers.</summary>
    Edited,

    /// <summary>The applicant withdrew, accepted or declined.</summary>
    Answered,

    /// <summary>결과 통보.</summary>
    Decided,

    /// <summary>What the office did after the result: promotion, lapse, revocation, end of participation.</summary>
    Stepped,

    /// <summary>변경공고, 정정공고, 연장공고.</summary>
    OpeningChanged,

    /// <summary>취소공고.</summary>
    OpeningWithdrawn,

    /// <summary>재공고 of a withdrawn opening.</summary>
    OpeningReposted,

    /// <summary>An application went over to the 재공고, as its applicant had agreed.</summary>
    CarriedOver,

    /// <summary>마감 알림: an opening that a resident keeps closes soon.</summary>
    ClosingSoon,

    /// <summary>다음 모집 안내: somebody asked to be told, and is asked whether the address is theirs.</summary>
    RoundAsked,

    /// <summary>다음 모집 안내: the programme's next opening is published.</summary>
    RoundPublished,

    /// <summary>공고 신고: the department has looked at it.</summary>
    ReportAnswered,

    /// <summary>새 공고 알림: somebody asked for it, and is asked whether the address is theirs.</summary>
    AlertAsked,

    /// <summary>새 공고 알림: openings that meet the saved conditions.</summary>
    AlertDigest,

    /// <summary>새 공고 알림: whether it is still wanted after a year.</summary>
    AlertWanted,
}

/// <summary>A word in braces that a notice fills in.</summary>
public enum NoticeWord
{
    /// <summary>{이름}: name of the applicant.</summary>
    Name,

    /// <summary>{공고}: title of the opening.</summary>
    Opening,

    /// <summary>{내용}: what happened; made from the decision itself and not editable.</summary>
    Message,

    /// <summary>{접수번호}.</summary>
    Number,

    /// <summary>{상태}: where the application stands.</summary>
    Status,

    /// <summary>{발표일}: 결과 발표 예정일.</summary>
    ResultsOn,

    /// <summary>{누리집}: name of the district and the service.</summary>
    Site,

    /// <summary>{부서}: the department that answers for the portal.</summary>
    Department,

    /// <summary>{전화}: where to ask.</summary>
    Phone,
}
