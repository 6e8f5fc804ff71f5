using System.ComponentModel.DataAnnotations;

namespace JobsPortal.Web.Areas.Public.Preferences;

/// <summary>How the reader wants to see the pages.</summary>
public sealed class PreferencesForm
{
    /// <summary>Size of letters.</summary>
    [Display(Name = "글자 크기")]
    public string? Text { get; set; }

    /// <summary>Colours.</summary>
    [Display(Name = "화면 색")]
    public string? Mode { get; set; }

    /// <summary>Language of the pages.</summary>
    [Display(Name = "언어")]
    public string? Language { get; set; }

    /// <summary>Where the reader came from.</summary>
    public string? ReturnUrl { get; set; }
}
