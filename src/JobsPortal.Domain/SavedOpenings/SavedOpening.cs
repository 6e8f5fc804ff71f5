using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.SavedOpenings;

/// <summary>Why an opening is not kept, or why its end is not announced.</summary>
public enum SaveBlocker
{
    /// <summary>Nobody can apply to it any more.</summary>
    Over,

    /// <summary>The person keeps <see cref="SavedOpening.Most"/> already.</summary>
    TooMany,

    /// <summary>It ends within <see cref="SavedOpening.Lead"/>: the notice would come at once.</summary>
    EndsTooSoon,

    /// <summary>채용 시까지: its end is a day of review, not a day to hurry for.</summary>
    UntilFilled,
}

/// <summary>저장한 공고: what a signed-in resident keeps for later, with or without a word before it closes.</summary>
public sealed class SavedOpening
{
    /// <summary>Most openings that one account keeps.</summary>
    public const int Most = 100;

    /// <summary>How long before the end of the window the notice is sent: three days.</summary>
    public static readonly TimeSpan Lead = TimeSpan.FromDays(3);

    private SavedOpening()
    {
    }

    /// <summary>Keeps an opening; without a notice until one is asked for.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="openingId">Which.</param>
    /// <param name="now">Now, UTC.</param>
    public SavedOpening(int accountId, int openingId, DateTime now) => (AccountId, OpeningId, SavedAt) = (accountId, openingId, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>Whose.</summary>
    public int AccountId { get; private set; }

    /// <summary>Which.</summary>
    public int OpeningId { get; private set; }

    /// <summary>When it was saved, UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>Whether the person has asked for the notice.</summary>
    public bool WantsNotice { get; private set; }

    /// <summary>When the notice was written, UTC; never a second time.</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>Why an opening cannot be kept.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="kept">How many the person keeps already.</param>
    /// <param name="now">Now, UTC.</param>
    public static IReadOnlyList<SaveBlocker> ReasonsNotToSave(Opening opening, int kept, DateTime now)
    {
        if (opening.Status != OpeningStatus.Approved || opening.PhaseAt(now) == OpeningPhase.Closed) return [SaveBlocker.Over];
        return kept >= Most ? [SaveBlocker.TooMany] : [];
    }

    /// <summary>Why no notice can be asked for.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="now">Now, UTC.</param>
    public static IReadOnlyList<SaveBlocker> ReasonsNotToAnnounce(Opening opening, DateTime now)
    {
        if (opening.IsUntilFilled) return [SaveBlocker.UntilFilled];
        return opening.ClosesAt is { } end && now < end - Lead ? [] : [SaveBlocker.EndsTooSoon];
    }

    /// <summary>Asks for the notice.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToAnnounce"/>.</exception>
    public void AskForNotice(Opening opening, DateTime now)
    {
        if (ReasonsNotToAnnounce(opening, now) is [var blocker, ..]) throw new RuleBroken(blocker);
        WantsNotice = true;
    }

    /// <summary>Wants no notice any more.</summary>
    public void DropNotice() => WantsNotice = false;

    /// <summary>The notice is written.</summary>
    public void Told(DateTime now) => ToldAt ??= now;
}
