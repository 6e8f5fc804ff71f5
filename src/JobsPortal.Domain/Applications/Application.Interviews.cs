using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>서류 합격 and what happens on the way to the interview.</content>
public sealed partial class Application
{
    /// <summary>서류 합격(면접 대상): a submitted application passes through the review.</summary>
    internal void Shortlist(Actor by, DateTime now)
    {
        if (Status == ApplicationStatus.Shortlisted)
        {
            return;
        }

        if (Status == ApplicationStatus.Submitted)
        {
            Move(ApplicationStatus.InReview, by, now);
        }

        Move(ApplicationStatus.Shortlisted, by, now);
    }

    /// <summary>Notes in the history what was answered to an invitation, or what came of it.</summary>
    /// <exception cref="RuleBroken"><see cref="InterviewBlocker.WrongState"/> outside <see cref="ApplicationStatus.Shortlisted"/>.</exception>
    internal void NoteInterview(Actor by, DateTime now, Happening fact)
    {
        if (Status != ApplicationStatus.Shortlisted)
        {
            throw new RuleBroken(InterviewBlocker.WrongState);
        }

        _events.Add(new ApplicationEvent(Status, by, now, fact));
        ChangedAt = now;
    }
}
