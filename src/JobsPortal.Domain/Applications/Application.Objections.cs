using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>An upheld 이의신청 reopens the decision.</content>
public sealed partial class Application
{
    internal void UpholdAsSelected(WaitlistTurn turn, DateTime? replyDueAt, string? note, Actor by, DateTime now)
    {
        ThrowUnlessRefused(ApplicationStatus.Selected);
        if (turn.FreePlaces < PartySize)
        {
            throw new RuleBroken(CaseBlocker.NoPlaceFree);
        }

        if (!(replyDueAt > now))
        {
            throw new RuleBroken(CaseBlocker.ReplyDueMissing);
        }

        Move(ApplicationStatus.Selected, by, now, reason: null, note);
        (Reason, ReasonNote, WaitlistRank, ReplyDueAt) = (null, null, null, replyDueAt);
    }

    internal void UpholdAsWaitlisted(int rank, string? note, Actor by, DateTime now)
    {
        ThrowUnlessRefused(ApplicationStatus.Waitlisted);
        Move(ApplicationStatus.Waitlisted, by, now, reason: null, note);
        (Reason, ReasonNote, WaitlistRank, WaitlistUntil) = (null, null, rank, null);
    }

    private void ThrowUnlessRefused(ApplicationStatus to)
    {
        if (Status is not (ApplicationStatus.NotSelected or ApplicationStatus.Ineligible))
        {
            throw new RuleBroken(CaseBlocker.WrongState);
        }

        ThrowUnlessAllowed(to);
    }
}
