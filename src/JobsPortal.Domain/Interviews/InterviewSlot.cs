using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Interviews;

/// <summary>면접 시간: when and where some people of an opening can be interviewed.</summary>
public sealed class InterviewSlot
{
    /// <summary>Longest place, in characters.</summary>
    public const int PlaceMaxLength = 100;

    /// <summary>Most people of one time.</summary>
    public const int CapacityMost = 500;

    private InterviewSlot() => Place = "";

    /// <summary>Offers a time.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToOffer"/>.</exception>
    public InterviewSlot(int openingId, DateTime startsAt, string place, int capacity, int by, DateTime now)
    {
        if (ReasonsNotToOffer(startsAt, place, capacity, now) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        (OpeningId, StartsAt, Place, Capacity, OfferedBy) = (openingId, startsAt, place, capacity, by);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>When it begins, UTC.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>Where.</summary>
    public string Place { get; private set; }

    /// <summary>How many people it takes.</summary>
    public int Capacity { get; private set; }

    /// <summary>How many have chosen it. Changed only by one conditional update in the database, so it never passes <see cref="Capacity"/>.</summary>
    public int Taken { get; private set; }

    /// <summary>Who offered it.</summary>
    public int OfferedBy { get; private set; }

    /// <summary>Whether the time is one at which offices rarely interview, on Seoul's clock: before 07:00, after 22:00, on a weekend or a holiday. A warning, never a refusal.</summary>
    public static bool IsUnusual(DateTime startsAt, Law.PublicHolidays holidays)
    {
        DateTime seoul = SeoulTime.ToSeoul(startsAt);
        DateOnly day = DateOnly.FromDateTime(seoul);
        return seoul.Hour < 7 || seoul.TimeOfDay > TimeSpan.FromHours(22) || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.NameOf(day) is not null;
    }

    /// <summary>What is wrong with a time that is to be offered.</summary>
    public static IReadOnlyList<InterviewBlocker> ReasonsNotToOffer(DateTime? startsAt, string? place, int? capacity, DateTime now)
    {
        List<InterviewBlocker> reasons = [];
        if (!(startsAt > now)) reasons.Add(InterviewBlocker.StartMissing);
        if (string.IsNullOrWhiteSpace(place) || place.Length > PlaceMaxLength) reasons.Add(InterviewBlocker.PlaceMissing);
        if (capacity is null or < 1 or > CapacityMost) reasons.Add(InterviewBlocker.CapacityWrong);
        return reasons;
    }
}
