using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Qualifications;

/// <summary>Where the 자격조회 of an application stands. Computed from its rounds.</summary>
public enum QualificationState
{
    /// <summary>조회 전.</summary>
    NotAsked,

    /// <summary>회신 대기: another office was asked and has not answered.</summary>
    Asked,

    /// <summary>회신 받음.</summary>
    Answered,
}

/// <summary>The life of a 자격조회. An answer never changes: whoever doubts it asks once more, which begins the next round.</summary>
public static class QualificationLifecycle
{
    /// <summary>The steps.</summary>
    public static readonly StateTable<QualificationState> Table = new(new()
    {
        [QualificationState.NotAsked] = [QualificationState.Asked],
        [QualificationState.Asked] = [QualificationState.Answered],
        [QualificationState.Answered] = [QualificationState.Asked],
    });

    /// <summary>Where it stands after the latest round; null where there was none.</summary>
    public static QualificationState Of(QualificationCheck? latest) =>
        latest is null ? QualificationState.NotAsked : latest.IsOpen ? QualificationState.Asked : QualificationState.Answered;
}

/// <summary>What the asked office found.</summary>
public enum QualificationResult
{
    /// <summary>적격.</summary>
    Qualified,

    /// <summary>부적격: income, property or another benefit excludes the person.</summary>
    Excluded,

    /// <summary>확인 필요: the office could not tell.</summary>
    Unclear,
}

/// <summary>Whether the person has taken part too often in the last years (반복참여).</summary>
public enum RepeatedParticipation
{
    /// <summary>해당 없음.</summary>
    None,

    /// <summary>반복참여.</summary>
    Repeated,

    /// <summary>확인 필요.</summary>
    Unclear,
}

/// <summary>Why a 자격조회 cannot be asked or answered now.</summary>
public enum QualificationBlocker
{
    /// <summary>The application is decided, withdrawn or of a kind without a review.</summary>
    NotUnderReview,

    /// <summary>An answer is awaited already.</summary>
    AskedAlready,

    /// <summary>Nobody was asked, so nobody can have answered.</summary>
    NotAsked,

    /// <summary>The result is missing.</summary>
    ResultMissing,

    /// <summary>The day of the answer is missing.</summary>
    DayMissing,

    /// <summary>The day of the answer lies in the future.</summary>
    DayInFuture,

    /// <summary>The day of the answer lies before the day of the question.</summary>
    DayBeforeAsked,

    /// <summary>The note is longer than what is kept.</summary>
    NoteTooLong,

    /// <summary>The note holds a resident registration number.</summary>
    NoteWithResidentNumber,

    /// <summary>취소공고: nobody is asked about any more.</summary>
    OpeningWithdrawn,

    /// <summary>The person did not agree that other offices are asked (개인정보 보호법 §17①1호): papers show what a look-up would.</summary>
    NotAgreed,
}
