using System.Globalization;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>What applicants and staff do with an application.</content>
public sealed partial class Application
{
    /// <summary>Starts a draft; the consents come first, because nothing personal is kept before them.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="number">A new <see cref="ReceiptNumber"/>.</param>
    /// <param name="channel">How it comes in.</param>
    /// <param name="accountId">The applicant's account, if signed in.</param>
    /// <param name="consents">Each consent with the answer.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.ConsentMissing"/>.</exception>
    public static Application Start(Opening opening, string number, Channel channel, int? accountId,
        IReadOnlyDictionary<ConsentKind, bool> consents, DateTime now)
    {
        if (Consents.All.Any(c => Consents.IsRequired(c) && !consents.GetValueOrDefault(c)))
        {
            throw new RuleBroken(ApplyBlocker.ConsentMissing);
        }

        var application = new Application
        {
            Number = number,
            OpeningId = opening.Id,
            Kind = opening.Kind,
            Channel = channel,
            AccountId = accountId,
            CreatedAt = now,
            ChangedAt = now,
            Status = ApplicationStatus.Draft,
        };
        application._answers.Add(new AnswerVersion(number: 1, AnswerText.Write(new Dictionary<string, string>())));
        application._consents.AddRange(Consents.Of(opening.Kind).Select(
            c => new ConsentRecord(c, Consents.TextVersion, consents.GetValueOrDefault(c), now)));
        return application;
    }

    /// <summary>Agrees once more to a draft that was begun: what is answered otherwise now, or to another text, is noted beside the earlier answer.</summary>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.ConsentMissing"/>; <see cref="ApplyBlocker.WrongState"/> once submitted.</exception>
    public void AgreeAgain(IReadOnlyDictionary<ConsentKind, bool> consents, DateTime now)
    {
        if (Status != ApplicationStatus.Draft)
        {
            throw new RuleBroken(ApplyBlocker.WrongState);
        }

        if (Consents.All.Any(c => Consents.IsRequired(c) && !consents.GetValueOrDefault(c)))
        {
            throw new RuleBroken(ApplyBlocker.ConsentMissing);
        }

        foreach (ConsentKind kind in Consents.Of(Kind))
        {
            bool isGiven = consents.GetValueOrDefault(kind);
            if (_consents.LastOrDefault(c => c.Kind == kind) is not { } last || last.IsGiven != isGiven || last.TextVersion != Consents.TextVersion)
            {
                _consents.Add(new ConsentRecord(kind, Consents.TextVersion, isGiven, now));
            }
        }
    }

    /// <summary>Notes the family member who types.</summary>
    public void NoteTypedBy(TypedBy? person) =>
        (TypedByName, TypedByRelation, TypedByPhone) = (person?.Name, person?.Relation, person?.Phone);

    /// <summary>Keeps what was typed so far; a draft may be incomplete.</summary>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.WrongState"/> once submitted.</exception>
    public void SaveDraft(IReadOnlyDictionary<string, string> answers, string? step, DateTime now)
    {
        if (Status != ApplicationStatus.Draft)
        {
            throw new RuleBroken(ApplyBlocker.WrongState);
        }

        _answers[^1].Replace(AnswerText.Write(answers));
        TakeOver(answers);
        (DraftStep, ChangedAt) = (step, now);
    }

    /// <summary>
    /// Submits the draft. The caller has checked the answers (<see cref="AnswerCheck"/>) and holds the place of a first comer.
    /// </summary>
    /// <param name="opening">The opening.</param>
    /// <param name="personKey"><see cref="LookupCode.PersonKey"/>.</param>
    /// <param name="receivedAt">When it came in, UTC.</param>
    /// <param name="by">Who submits.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken">
    /// The first of <see cref="ReasonsNotToApply"/>; <see cref="ApplyBlocker.ReceivedInFuture"/>; of a proxy
    /// <see cref="ApplyBlocker.ProxyNotChecked"/> or <see cref="ApplyBlocker.ProxyIsApplicant"/>.
    /// </exception>
    public void Submit(Opening opening, string personKey, DateTime receivedAt, Actor by, DateTime now)
    {
        if (ReasonsNotToApply(opening, receivedAt) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        if (receivedAt > now)
        {
            throw new RuleBroken(ApplyBlocker.ReceivedInFuture);
        }

        if (ReasonNotToTakeProxy() is { } unproven)
        {
            throw new RuleBroken(unproven);
        }

        Move(ApplicationStatus.Submitted, by, now);
        _answers[^1].Seal(now);
        (PersonKey, ReceivedAt, DraftStep) = (personKey, receivedAt, null);
    }

    /// <summary>Marks a paper application: who keyed it at which counter.</summary>
    public void NoteIntake(int enteredBy, string? intakeDong) => (EnteredBy, IntakeDong) = (enteredBy, intakeDong);

    /// <summary>Changes the answers before the deadline: a new version, the earlier ones stay.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToEdit"/>.</exception>
    public void Edit(Opening opening, IReadOnlyDictionary<string, string> answers, string personKey, Actor by, DateTime now)
    {
        if (ReasonsNotToEdit(opening, now) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        var next = new AnswerVersion(_answers.Max(a => a.Number) + 1, AnswerText.Write(answers));
        next.Seal(now);
        _answers.Add(next);
        TakeOver(answers);
        PersonKey = personKey;
        _events.Add(new ApplicationEvent(Status, Status, by, now, reason: null, note: null));
        ChangedAt = now;
    }

    /// <summary>신청 취소 by the applicant.</summary>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.WrongState"/> after a decision.</exception>
    public void Withdraw(Actor by, DateTime now) => Move(ApplicationStatus.Withdrawn, by, now);

    /// <summary>Gives the place of a first comer.</summary>
    public void TakePlace(DateTime now) => Move(ApplicationStatus.Selected, Actor.Portal, now);

    /// <summary>Queues a first comer for whom no place was left.</summary>
    public void Queue(int rank, DateTime now)
    {
        Move(ApplicationStatus.Waitlisted, Actor.Portal, now);
        WaitlistRank = rank;
    }

    /// <summary>심사 시작.</summary>
    public void StartReview(Actor by, DateTime now) => Move(ApplicationStatus.InReview, by, now);

    /// <summary>참여하겠습니다, in time.</summary>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.ReplyOverdue"/>, <see cref="ApplyBlocker.WrongState"/>.</exception>
    public void Accept(Actor by, DateTime now, string? note = null)
    {
        if (now >= ReplyDueAt)
        {
            throw new RuleBroken(ApplyBlocker.ReplyOverdue);
        }

        Move(ApplicationStatus.Accepted, by, now, reason: null, note);
    }

    /// <summary>포기합니다; for an event 참가 취소.</summary>
    public void Decline(Actor by, DateTime now, string? note = null) => Move(ApplicationStatus.Declined, by, now, reason: null, note);

    /// <summary>Confirms the first day of work or the attendance. The caller writes the ledger in the same transaction.</summary>
    public void Confirm(Actor by, DateTime now, DateOnly? firstDay = null, string? note = null)
    {
        Move(ApplicationStatus.Confirmed, by, now, reason: null, note);
        StartedOn = firstDay;
    }

    /// <summary>조회번호 새로 만들기: the one before is worth nothing from now on.</summary>
    public void RenewCode() => CodeRound++;

    /// <summary>Takes over an earlier application into an account.</summary>
    public void Claim(int accountId) => AccountId = accountId;

    internal void Decide(DecisionItem item, Actor by, DateTime? replyDueAt, DateOnly? waitlistUntil, DateTime now)
    {
        Move(item.Outcome, by, now, item.Reason, item.Note);
        (Reason, ReasonNote, WaitlistRank) = (item.Reason, item.Note, item.Rank);
        UnitId = item.UnitOf(this) ?? UnitId;
        ReplyDueAt = item.Outcome == ApplicationStatus.Selected ? replyDueAt : null;
        WaitlistUntil = item.Outcome == ApplicationStatus.Waitlisted ? waitlistUntil : null;
    }

    /// <summary>Columns that lists, look-ups and notices need beside the answers. Of a draft only what is right already.</summary>
    private void TakeOver(IReadOnlyDictionary<string, string> answers)
    {
        ApplicantName = answers.GetValueOrDefault(DefaultForms.Name);
        Phone = PhoneNumber.TryParse(answers.GetValueOrDefault(DefaultForms.Phone), out string digits) ? digits : null;
        Email = answers.GetValueOrDefault(DefaultForms.Email) is { Length: > 0 } email ? email : null;
        NoticeBy = NoticeMethods.Of(answers.GetValueOrDefault(DefaultForms.NoticeMethod));
        PostalAddress = NoticeBy == NoticeMethod.Post && answers.GetValueOrDefault(DefaultForms.PostalAddress) is { Length: > 0 } address ? address : null;
        DongCode = answers.GetValueOrDefault(DefaultForms.Dong);
        BirthDate = DateOnly.TryParseExact(answers.GetValueOrDefault(DefaultForms.BirthDate), "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly birth) ? birth : null;
        PartySize = WholeNumber(answers, DefaultForms.PartySize) ?? 1;
        UnitId = WholeNumber(answers, DefaultForms.Unit);
        SecondUnitId = WholeNumber(answers, DefaultForms.SecondUnit);
    }

    private static int? WholeNumber(IReadOnlyDictionary<string, string> answers, string key) =>
        int.TryParse(answers.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
