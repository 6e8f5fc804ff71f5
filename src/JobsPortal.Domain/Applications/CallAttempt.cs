using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>What came of one telephone call.</summary>
public enum CallOutcome
{
    /// <summary>통화: the applicant was told.</summary>
    Answered,

    /// <summary>부재: nobody answered.</summary>
    NoAnswer,

    /// <summary>문자 발송, through the office's own system.</summary>
    Texted,

    /// <summary>우편 발송.</summary>
    Posted,
}

/// <summary>What a call was about.</summary>
public enum CallPurpose
{
    /// <summary>결과 안내.</summary>
    Result,

    /// <summary>참여 여부 확인, also of a promoted person.</summary>
    Reply,

    /// <summary>보완요구.</summary>
    Supplement,

    /// <summary>이의신청.</summary>
    Objection,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>전화 기록: one try to reach an applicant by telephone. Append only; three of them stand for a notice that cannot be delivered.</summary>
public sealed class CallAttempt : IAppendOnly
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 300;

    private CallAttempt()
    {
    }

    /// <summary>Logs a call.</summary>
    /// <param name="applicationId">The application it was about.</param>
    /// <param name="by">Who of staff called.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="purpose">What it was about.</param>
    /// <param name="note">A remark for colleagues; never told to the applicant.</param>
    public CallAttempt(int applicationId, int by, DateTime at, CallOutcome outcome, CallPurpose purpose, string? note = null) =>
        (ApplicationId, By, At, Outcome, Purpose, Note) = (applicationId, by, at, outcome, purpose, note);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>Who of staff called.</summary>
    public int By { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What came of it.</summary>
    public CallOutcome Outcome { get; private set; }

    /// <summary>What it was about.</summary>
    public CallPurpose Purpose { get; private set; }

    /// <summary>A remark for colleagues.</summary>
    public string? Note { get; private set; }
}
