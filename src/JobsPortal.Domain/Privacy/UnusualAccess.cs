using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Privacy;

/// <summary>What the monthly review of access records looks at first (개인정보의 안전성 확보조치 기준 §8②: 월 1회 이상 점검).</summary>
public enum UnusualReason
{
    /// <summary>Data of somebody outside the own department or dong.</summary>
    OutsideWork,

    /// <summary>At night or at the weekend.</summary>
    Night,

    /// <summary>More people in one day than the work needs.</summary>
    Many,
}

/// <summary>When an access is unusual. Unusual is not forbidden: a person asks and signs.</summary>
public static class UnusualAccess
{
    /// <summary>People whom one member of staff may see on one day of Seoul before the review asks.</summary>
    public const int ManyPersons = 200;

    /// <summary>From this hour of Seoul on it is night.</summary>
    public const int NightFrom = 20;

    /// <summary>Until this hour of Seoul it is night.</summary>
    public const int NightUntil = 7;

    /// <summary>Whether an instant lies outside the usual hours: at night, on a Saturday or a Sunday in Seoul.</summary>
    public static bool IsNight(DateTime utc)
    {
        DateTime seoul = SeoulTime.ToSeoul(utc);
        return seoul.Hour is >= NightFrom or < NightUntil || seoul.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }

    /// <summary>Why one day of one member of staff is unusual; empty when it is not.</summary>
    /// <param name="persons">People seen that day.</param>
    /// <param name="atNight">Records of the night.</param>
    /// <param name="outside">Records of people outside the own work.</param>
    public static IReadOnlyList<UnusualReason> ReasonsOf(int persons, int atNight, int outside)
    {
        List<UnusualReason> reasons = [];
        if (outside > 0) reasons.Add(UnusualReason.OutsideWork);
        if (atNight > 0) reasons.Add(UnusualReason.Night);
        if (persons > ManyPersons) reasons.Add(UnusualReason.Many);
        return reasons;
    }
}
