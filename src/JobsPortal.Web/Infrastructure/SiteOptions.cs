namespace JobsPortal.Web.Infrastructure;

/// <summary>Whether this installation speaks for a district office or only shows what it could do.</summary>
public enum SiteMode
{
    /// <summary>A demonstration: says so on every page, is not indexed, shows no sign of the state.</summary>
    Demo,

    /// <summary>The service of a real district office; set by the operator only.</summary>
    Official,
}

/// <summary>Who runs this portal. One installation is one district; every word here is configuration (<c>Site</c>).</summary>
public sealed class SiteOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Site";

    /// <summary>Name, contact and mode of the district.</summary>
    public SiteIdentity Identity { get; set; } = new();

    /// <summary>Where the portal is reached from outside, for links in mails that no request asks for, such as https://jobs.example; empty for the address that was used when they were asked for.</summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>False serves system fonts only: no font is downloaded.</summary>
    public bool WebFonts { get; set; } = true;
}

/// <summary>The district as its pages name it. What the settings leave empty comes from the district's profile.</summary>
public sealed class SiteIdentity
{
    /// <summary>Demonstration or the real office.</summary>
    public SiteMode Mode { get; set; } = SiteMode.Demo;

    /// <summary>The district's name, for example "노원구".</summary>
    public string DistrictName { get; set; } = "";

    /// <summary>The service's name without the district.</summary>
    public string ServiceName { get; set; } = "";

    /// <summary>The department that answers for the portal.</summary>
    public string Department { get; set; } = "";

    /// <summary>The one help phone that every page shows, with hyphens.</summary>
    public string Tel { get; set; } = "";

    /// <summary>When somebody answers the phone.</summary>
    public string Hours { get; set; } = "";

    /// <summary>The office's postal address.</summary>
    public string Address { get; set; } = "";

    /// <summary>District and service, as the title of every page ends.</summary>
    public string FullName => $"{DistrictName} {ServiceName}";

    /// <summary>The help phone as a link target.</summary>
    public string TelLink => "tel:" + Tel.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Whether every page must say that this is a demonstration.</summary>
    public bool IsDemo => Mode == SiteMode.Demo;
}
