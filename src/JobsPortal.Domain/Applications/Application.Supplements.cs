using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>보완요구: asking, extending, answering, closing. The supplements of the application must be loaded.</content>
public sealed partial class Application
{
    private readonly List<Supplement> _supplements = [];

    /// <summary>Every 보완요구, in order.</summary>
    public IReadOnlyList<Supplement> Supplements => _supplements;

    /// <summary>The one that awaits an answer.</summary>
    public Supplement? OpenSupplement => Status == ApplicationStatus.NeedsSupplement ? _supplements.FirstOrDefault(s => s.IsOpen) : null;

    /// <summary>Whether the applicant may still answer on their own.</summary>
    public bool CanSupplement(DateTime now) => OpenSupplement is { } open && now < open.DueAt;

    /// <summary>How long the processing clock has stood.</summary>
    public TimeSpan PausedAt(DateTime now) => _supplements.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.PausedAt(now));

    /// <summary>보완요구, also after the end of the window; a submitted application comes into review by it.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.ItemsMissing"/>, <see cref="CaseBlocker.DueMissing"/>, <see cref="CaseBlocker.WrongState"/>.</exception>
    public void AskSupplement(string? items, DateTime? dueAt, Actor by, DateTime now)
    {
        var due = ThrowUnlessAsked(items, dueAt, now);
        if (Status == ApplicationStatus.Submitted && Lifecycle.Allows(Status, ApplicationStatus.InReview))
        {
            Move(ApplicationStatus.InReview, by, now);
        }

        ThrowUnlessAllowed(ApplicationStatus.NeedsSupplement);
        Move(ApplicationStatus.NeedsSupplement, by, now, reason: null, items);
        Add(items!, due, by, now);
    }

    /// <summary>재보완요구: asks once more when the day has passed without an answer.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.SupplementNotOverdue"/> and those of <see cref="AskSupplement"/>.</exception>
    public void AskAgain(string? items, DateTime? dueAt, Actor by, DateTime now)
    {
        var due = ThrowUnlessAsked(items, dueAt, now);
        ThrowUnlessOverdue(now).End(now);
        Remark(by, now, items);
        Add(items!, due, by, now);
    }

    /// <summary>보완 기한 연장: always to a later day.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.DueNotLater"/>, <see cref="CaseBlocker.ReasonMissing"/>.</exception>
    public void ExtendSupplement(DateTime? dueAt, string? reason, Actor by, DateTime now)
    {
        if (OpenSupplement is not { } open)
        {
            throw new RuleBroken(CaseBlocker.WrongState);
        }

        if (dueAt is not { } due || due <= now || due <= open.DueAt)
        {
            throw new RuleBroken(CaseBlocker.DueNotLater);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBroken(CaseBlocker.ExtensionReasonMissing);
        }

        open.Extend(due);
        Remark(by, now, reason);
    }

    /// <summary>
    /// 보완: the applicant's own answer online, with whatever answers of the form were put right (a new version; the earlier ones stay), or what
    /// was brought to the counter. Alone the applicant answers in time; a counter may take it later, until somebody closes it.
    /// </summary>
    /// <param name="answer">What the applicant writes, or what was brought.</param>
    /// <param name="answers">All answers of the form, checked; null where none was changed.</param>
    /// <param name="personKey">The person under the portal's secret, with <paramref name="answers"/>.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.AnswerMissing"/>, <see cref="CaseBlocker.SupplementOverdue"/>.</exception>
    public void FulfilSupplement(string? answer, IReadOnlyDictionary<string, string>? answers, string? personKey, Actor by, DateTime now)
    {
        if (OpenSupplement is not { } open)
        {
            throw new RuleBroken(CaseBlocker.WrongState);
        }

        if (string.IsNullOrWhiteSpace(answer))
        {
            throw new RuleBroken(CaseBlocker.AnswerMissing);
        }

        if (by.Kind == ActorKind.Applicant && now >= open.DueAt)
        {
            throw new RuleBroken(CaseBlocker.SupplementOverdue);
        }

        if (answers is not null && personKey is not null)
        {
            var next = new AnswerVersion(_answers.Max(a => a.Number) + 1, AnswerText.Write(answers));
            next.Seal(now);
            _answers.Add(next);
            TakeOver(answers);
            PersonKey = personKey;
        }

        open.Fulfil(answer, by, now);
        Move(ApplicationStatus.InReview, by, now, reason: null, answer);
    }

    /// <summary>Closes it as 부적격 when the day has passed without an answer. Always by a person.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.SupplementNotOverdue"/>.</exception>
    public void CloseSupplement(Actor by, DateTime now)
    {
        ThrowUnlessOverdue(now).End(now);
        Move(ApplicationStatus.Ineligible, by, now, DecisionReason.DocumentsMissing);
        (Reason, ReasonNote) = (DecisionReason.DocumentsMissing, null);
    }

    private void Add(string items, DateTime due, Actor by, DateTime now) =>
        _supplements.Add(new Supplement(_supplements.Count == 0 ? 1 : _supplements.Max(s => s.Number) + 1, items, due, by.AccountId, now));

    private Supplement ThrowUnlessOverdue(DateTime now)
    {
        if (OpenSupplement is not { } open)
        {
            throw new RuleBroken(CaseBlocker.WrongState);
        }

        return now >= open.DueAt ? open : throw new RuleBroken(CaseBlocker.SupplementNotOverdue);
    }

    private void Remark(Actor by, DateTime now, string? note)
    {
        _events.Add(new ApplicationEvent(Status, Status, by, now, reason: null, note));
        ChangedAt = now;
    }

    private static DateTime ThrowUnlessAsked(string? items, DateTime? dueAt, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(items))
        {
            throw new RuleBroken(CaseBlocker.ItemsMissing);
        }

        return dueAt is { } due && due > now ? due : throw new RuleBroken(CaseBlocker.DueMissing);
    }
}
