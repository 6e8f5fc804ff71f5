using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>결과 공개: the page of an opening that shows 접수번호 and result, without a name, for a set time.</summary>
public sealed class ResultList : IVersioned
{
    /// <summary>Most days that it is shown.</summary>
    public const int DaysMost = 60;

    private ResultList()
    {
    }

    /// <summary>Shows the results of an opening.</summary>
    /// <param name="openingId">The opening.</param>
    /// <param name="lastDay">Last day on which it is shown.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.ShownUntilWrong"/>.</exception>
    public ResultList(int openingId, DateOnly lastDay, int by, DateTime now)
    {
        OpeningId = openingId;
        ShowUntil(lastDay, by, now);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The opening; one list each.</summary>
    public int OpeningId { get; private set; }

    /// <summary>When it was published last, UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>Who published it last.</summary>
    public int PublishedBy { get; private set; }

    /// <summary>The first instant at which it is gone, UTC.</summary>
    public DateTime ShownUntil { get; private set; }

    /// <summary>Whether a last day is between today and the longest time.</summary>
    public static bool CanShowUntil(DateOnly lastDay, DateTime now) =>
        lastDay >= SeoulTime.DayOf(now) && lastDay <= SeoulTime.DayOf(now).AddDays(DaysMost);

    /// <summary>Shows it until another day.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.ShownUntilWrong"/>.</exception>
    public void ShowUntil(DateOnly lastDay, int by, DateTime now)
    {
        if (!CanShowUntil(lastDay, now))
        {
            throw new RuleBroken(CaseBlocker.ShownUntilWrong);
        }

        (PublishedBy, PublishedAt, ShownUntil) = (by, now, SeoulTime.EndOf(lastDay));
    }

    /// <summary>Takes it away at once.</summary>
    public void Hide(DateTime now) => ShownUntil = now;
}
