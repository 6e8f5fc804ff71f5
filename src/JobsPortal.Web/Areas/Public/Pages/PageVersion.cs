using JobsPortal.Data.Retention;

namespace JobsPortal.Web.Areas.Public.Pages;

/// <summary>Which wording of a page holds and since when; an application records the version it was made under.</summary>
/// <param name="Version">Grows with every change of meaning.</param>
/// <param name="Since">The first day it holds.</param>
public sealed record PageVersion(string Version, DateOnly Since)
{
    /// <summary>개인정보 처리방침.</summary>
    public static readonly PageVersion Privacy = new("1.1", new DateOnly(2026, 11, 22));

    /// <summary>이용약관.</summary>
    public static readonly PageVersion Terms = new("1.0", new DateOnly(2026, 11, 22));

    /// <summary>웹 접근성 안내.</summary>
    public static readonly PageVersion Accessibility = new("1.0", new DateOnly(2026, 11, 22));

    /// <summary>이용 안내.</summary>
    public static readonly PageVersion Help = new("1.0", new DateOnly(2026, 11, 22));
}

/// <summary>개인정보 처리방침 with the limits that hold now.</summary>
public sealed record PrivacyPage(PageVersion Version, RetentionLimits Limits);
