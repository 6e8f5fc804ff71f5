using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Outbox;

/// <summary>
/// 알림 on its way out: written in the same transaction as what it tells of, sent at least once, never shown twice.
/// For people without e-mail it is a line of the call list (전화 통보 명단).
/// </summary>
public sealed class OutboxMessage
{
    public const int MessageIdMaxLength = 100;
    public const int ToMaxLength = 254;
    public const int RecipientNameMaxLength = 50;
    public const int SubjectMaxLength = 200;
    public const int BodyMaxLength = 20_000;
    public const int LastErrorMaxLength = 400;
    public const int UnsubscribeMaxLength = 300;

    /// <summary>How the identity of an invitation to an interview ends.</summary>
    public const string InterviewInvitation = "interview-invited";

    public long Id { get; set; }

    /// <summary>Unique and the same on every try, such as <c>application-12-selected-1</c>: a receiver can drop a repeat by it.</summary>
    public string MessageId { get; set; } = "";

    public OutboxChannel Channel { get; set; }

    /// <summary>E-mail address, or phone number as digits.</summary>
    public string To { get; set; } = "";

    public string RecipientName { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";

    /// <summary>What it tells of; null on messages from before that was kept.</summary>
    public NoticeEvent? Event { get; set; }

    /// <summary>The application it tells of, when it tells of one.</summary>
    public int? ApplicationId { get; set; }

    /// <summary>The resident account it is for, when it tells of no application.</summary>
    public int? AccountId { get; set; }

    /// <summary>The 다음 모집 안내 신청 that it answers.</summary>
    public int? RoundSignupId { get; set; }

    /// <summary>Whose 새 공고 알림 it belongs to; it goes with them.</summary>
    public int? AlertRecipientId { get; set; }

    /// <summary>The address that ends such mail at one press (RFC 8058); null where it answers something or is asked for once.</summary>
    public string? Unsubscribe { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Null until it was handed over (mail) or ticked off (call).</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Not before then; null means at once.</summary>
    public DateTime? NextTryAt { get; set; }

    /// <summary>When it became a dead letter (발송 실패); null while it is tried.</summary>
    public DateTime? GivenUpAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Why the last try failed: a server's code or a word of the deliverer, never the server's text, which may hold an address.</summary>
    public string? LastError { get; set; }

    /// <summary>Where it is, told from the times above.</summary>
    public NoticeStatus Status =>
        SentAt is not null ? NoticeStatus.Sent
        : GivenUpAt is not null ? NoticeStatus.DeadLetter
        : NoticeStatus.Waiting;

    /// <summary>Notes one try and what follows from it.</summary>
    /// <param name="answer">What came of it.</param>
    /// <param name="why">The reason of a failure.</param>
    /// <param name="now">When it was answered, UTC.</param>
    public void Tried(DeliveryAnswer answer, string? why, DateTime now)
    {
        var isLast = answer == DeliveryAnswer.Never || Attempts + 1 >= RetryPlan.MostTries;
        Demand(answer == DeliveryAnswer.Accepted ? NoticeStatus.Sent : NoticeStatus.DeadLetter);
        Attempts++;
        LastError = why is { Length: > LastErrorMaxLength } ? why[..LastErrorMaxLength] : why;
        SentAt = answer == DeliveryAnswer.Accepted ? now : null;
        GivenUpAt = answer != DeliveryAnswer.Accepted && isLast ? now : null;
        NextTryAt = Status == NoticeStatus.Waiting ? now + RetryPlan.WaitAfter(Attempts) : null;
    }

    /// <summary>Why a dead letter cannot be sent again.</summary>
    public IReadOnlyList<NoticeBlocker> ReasonsNotToSendAgain() =>
        NoticeLifecycle.Table.Allows(Status, NoticeStatus.Waiting) ? [] : [NoticeBlocker.WrongState];

    /// <summary>다시 보내기: tried at once, with the same message id and a new row of tries.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToSendAgain"/>.</exception>
    public void SendAgain(DateTime now)
    {
        Demand(NoticeStatus.Waiting);
        (GivenUpAt, NextTryAt, Attempts) = (null, now, 0);
    }

    /// <summary>Why a dead letter cannot become a line of the call list.</summary>
    public IReadOnlyList<NoticeBlocker> ReasonsNotToCall(string? phone) =>
        ReasonsNotToSendAgain() is { Count: > 0 } reasons ? reasons
        : string.IsNullOrEmpty(phone) ? [NoticeBlocker.PhoneMissing]
        : [];

    /// <summary>전화 통보로 바꾸기: the same words, told by a person.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToCall"/>.</exception>
    public void CallInstead(string? phone)
    {
        if (ReasonsNotToCall(phone) is [var blocker, ..]) throw new RuleBroken(blocker);
        (Channel, To, GivenUpAt, NextTryAt) = (OutboxChannel.CallList, phone!, null, null);
    }

    /// <summary>Why a person cannot tick off or log a try of this line of the call list.</summary>
    /// <param name="isAbsence">Whether nobody answered.</param>
    /// <param name="absences">How often nobody has answered so far.</param>
    public IReadOnlyList<NoticeBlocker> ReasonsNotToLog(bool isAbsence, int absences) =>
        Channel != OutboxChannel.CallList || Status != NoticeStatus.Waiting ? [NoticeBlocker.WrongState]
        : isAbsence && absences >= CallList.MostAbsences ? [NoticeBlocker.AbsentThreeTimes]
        : [];

    /// <summary>A person told it: on the telephone, by text message or by post.</summary>
    public void Told(DateTime now)
    {
        Demand(NoticeStatus.Sent);
        (SentAt, Attempts) = (now, Attempts + 1);
    }

    private void Demand(NoticeStatus next)
    {
        if (!NoticeLifecycle.Table.Allows(Status, next)) throw new RuleBroken(NoticeBlocker.WrongState);
    }
}

/// <summary>How a message reaches its person.</summary>
public enum OutboxChannel
{
    Email,

    /// <summary>전화 통보 명단: told by a person, over the telephone, by text message or by post.</summary>
    CallList,

    /// <summary>직접 확인: it stands on the page of the application, nothing goes out.</summary>
    OnPage,
}
