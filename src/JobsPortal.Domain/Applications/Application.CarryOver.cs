using System.Globalization;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>What becomes of an application when its opening is published anew (재공고).</content>
public sealed partial class Application
{
    /// <summary>Whether it can be carried over to <paramref name="opening"/>: live, and the opening is the published 재공고 of its own, decided by people.</summary>
    public bool CanBeCarriedTo(Opening opening) =>
        IsLive && opening.RepostOfId == OpeningId && opening.Status == OpeningStatus.Approved && opening.Kind == Kind
        && Lifecycle == ApplicationLifecycle.DecidedByPeople;

    /// <summary>
    /// A new application to the 재공고 with the same answers, channel and time of receipt; this one stays where it is. Both say where the
    /// other is. The applicant has been asked before: whoever did not answer applies anew or not at all.
    /// </summary>
    /// <param name="opening">The 재공고.</param>
    /// <param name="number">A new <see cref="ReceiptNumber"/>.</param>
    /// <param name="units">The units of the new opening that stand for the first and the second choice; no second one where its place is not offered any more.</param>
    /// <param name="notes">What both histories say: first here, then there.</param>
    /// <param name="by">Who carries it over.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.WrongState"/> unless <see cref="CanBeCarriedTo"/>.</exception>
    public Application CarryTo(Opening opening, string number, (int? First, int? Second) units, (string Here, string There) notes, Actor by, DateTime now)
    {
        if (!CanBeCarriedTo(opening) || _answers.Count == 0)
        {
            throw new RuleBroken(ApplyBlocker.WrongState);
        }

        Dictionary<string, string> answers = new(CurrentAnswers);
        if (units.First is { } unit && answers.ContainsKey(DefaultForms.Unit))
        {
            answers[DefaultForms.Unit] = unit.ToString(CultureInfo.InvariantCulture);
            answers.Remove(DefaultForms.SecondUnit);
            if (units.Second is { } second && second != unit)
            {
                answers[DefaultForms.SecondUnit] = second.ToString(CultureInfo.InvariantCulture);
            }
        }

        var carried = new Application
        {
            Number = number,
            OpeningId = opening.Id,
            Kind = Kind,
            Channel = Channel,
            AccountId = AccountId,
            CreatedAt = now,
            ChangedAt = now,
            Status = ApplicationStatus.Draft,
            PersonKey = PersonKey,
            ReceivedAt = ReceivedAt,
            EnteredBy = EnteredBy,
            IntakeDong = IntakeDong,
            TypedByName = TypedByName,
            TypedByRelation = TypedByRelation,
            TypedByPhone = TypedByPhone,
            ProxyCheckedBy = ProxyCheckedBy,
            ProxyCheckedAt = ProxyCheckedAt,
        };
        carried._answers.Add(new AnswerVersion(number: 1, AnswerText.Write(answers)));
        carried._consents.AddRange(_consents.Select(c => new ConsentRecord(c.Kind, c.TextVersion, c.IsGiven, c.At)));
        carried.TakeOver(answers);
        carried.Move(ApplicationStatus.Submitted, by, now, note: notes.There);
        carried._answers[^1].Seal(now);
        _events.Add(new ApplicationEvent(Status, Status, by, now, reason: null, notes.Here));
        return carried;
    }
}
