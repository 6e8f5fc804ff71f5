using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <content>What staff do with an opening: draft, change, send to review, approve, return, withdraw, archive.</content>
public sealed partial class Opening
{
    /// <summary>Longest "until filled", in months (직업안정법 시행규칙: validity of an opening).</summary>
    public const int UntilFilledMonths = 2;

    /// <summary>How many days after its end a window can still be extended.</summary>
    public const int ExtendableDays = 7;

    /// <summary>Starts a draft.</summary>
    public static Opening Draft(OpeningKind kind, OpeningDetails details, int by, DateTime now)
    {
        var opening = new Opening { Kind = kind, Status = OpeningStatus.Draft, DraftedBy = by, PostedAt = now };
        opening.TakeOver(details);
        return opening;
    }

    /// <summary>Changes a draft. Only drafts change; what was approved is changed by its own decisions.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.WrongState"/> outside the draft.</exception>
    public void Change(OpeningDetails details, int by)
    {
        if (Status != OpeningStatus.Draft)
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        DraftedBy = by;
        TakeOver(details);
    }

    /// <summary>인계: somebody else is responsible from now on. Who drafted it stays known, and still cannot approve it.</summary>
    public void AssignTo(int officer) => AssignedTo = officer;

    /// <summary>인계: another department is responsible from now on, and sees its applications.</summary>
    public void MoveTo(int department) => DepartmentId = department;

    /// <summary>What still stands against publishing, whoever asks: the readiness list beside the button.</summary>
    public IReadOnlyList<ApprovalBlocker> ReasonsNotReady(DateTime now, LegalFigures law) => [.. OpeningReadiness.Check(this, now, law)];

    /// <summary>Why it cannot be sent to review now.</summary>
    public IReadOnlyList<ApprovalBlocker> ReasonsNotToSubmit(DateTime now, LegalFigures law) =>
        Status == OpeningStatus.Draft ? ReasonsNotReady(now, law) : [ApprovalBlocker.WrongState];

    /// <summary>승인 요청.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToSubmit"/>.</exception>
    public void SubmitForReview(int by, DateTime now, LegalFigures law)
    {
        ThrowIfAny(ReasonsNotToSubmit(now, law));
        Move(OpeningStatus.InReview, by, now, remarks: null);
        SubmittedBy = by;
    }

    /// <summary>회수: the drafter takes it back.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.WrongState"/> outside review.</exception>
    public void TakeBack(int by, DateTime now)
    {
        ThrowUnlessInReview();
        Move(OpeningStatus.Draft, by, now, remarks: null);
    }

    /// <summary>반려: the approver sends it back with remarks.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.ReasonMissing"/>, <see cref="ApprovalBlocker.WrongState"/>.</exception>
    public void Return(string remarks, int by, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(remarks))
        {
            throw new RuleBroken(ApprovalBlocker.ReasonMissing);
        }

        ThrowUnlessInReview();
        Move(OpeningStatus.Draft, by, now, remarks);
    }

    /// <summary>Why <paramref name="by"/> cannot approve it now.</summary>
    public IReadOnlyList<ApprovalBlocker> ReasonsNotToApprove(int by, DateTime now, LegalFigures law)
    {
        if (Status != OpeningStatus.InReview)
        {
            return [ApprovalBlocker.WrongState];
        }

        List<ApprovalBlocker> reasons = [.. ReasonsNotReady(now, law)];
        if (by == DraftedBy || by == SubmittedBy)
        {
            reasons.Add(ApprovalBlocker.DrafterCannotApprove);
        }

        return reasons;
    }

    /// <summary>게시 승인 with the office's document: whoever drafted cannot approve.</summary>
    /// <exception cref="RuleBroken">The first reason against it.</exception>
    public void Approve(OfficeDocument document, int by, DateTime now, LegalFigures law)
    {
        ThrowIfAny(ReasonsNotToApprove(by, now, law));
        ThrowIfAny(document.Gaps(SeoulTime.DayOf(now)));
        Move(OpeningStatus.Approved, by, now, remarks: null);
        (ApprovedBy, ApprovedAt) = (by, now);
        (DocumentNumber, DocumentDate, NoticeNumber) = (document.Number, document.TakesEffectOn, document.NoticeNumber);
    }

    /// <summary>취소공고 with a public reason. The page stays, the applicants are told.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.ReasonMissing"/>, <see cref="ApprovalBlocker.WrongState"/>.</exception>
    public void Withdraw(string publicReason, int by, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(publicReason))
        {
            throw new RuleBroken(ApprovalBlocker.ReasonMissing);
        }

        Move(OpeningStatus.Withdrawn, by, now, publicReason);
        WithdrawalReason = publicReason;
        Renew(now);
    }

    /// <summary>Why it cannot be archived now.</summary>
    /// <param name="undecided">Applications on which no decision has been taken.</param>
    /// <param name="now">Now, UTC.</param>
    public IReadOnlyList<ApprovalBlocker> ReasonsNotToArchive(int undecided, DateTime now)
    {
        if (!OpeningLifecycle.Table.Allows(Status, OpeningStatus.Archived))
        {
            return [ApprovalBlocker.WrongState];
        }

        List<ApprovalBlocker> reasons = [];
        if (PhaseAt(now) != OpeningPhase.Closed)
        {
            reasons.Add(ApprovalBlocker.WindowNotClosed);
        }

        if (undecided > 0)
        {
            reasons.Add(ApprovalBlocker.ApplicantsWithoutAnswer);
        }

        return reasons;
    }

    /// <summary>보관: leaves the lists of residents.</summary>
    /// <param name="undecided">Applications on which no decision has been taken.</param>
    /// <param name="by">Who archives.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToArchive"/>.</exception>
    public void Archive(int undecided, int by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToArchive(undecided, now));
        Move(OpeningStatus.Archived, by, now, remarks: null);
    }

    private static void ThrowIfAny(IReadOnlyList<ApprovalBlocker> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RuleBroken(reasons[0]);
        }
    }

    private void ThrowUnlessInReview()
    {
        if (Status != OpeningStatus.InReview)
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }
    }
}
